package vn.diemtin.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The `modules` folder of an Elasticsearch home: the network transport, and the analysis parts of our own.
record ElasticsearchModules(Path folder) {

	private static final String DESCRIPTOR = "plugin-descriptor.properties";

	private static final String ANALYSIS = "vn/diemtin/embedded/analysis";

	/// Writes the folder anew, so that it never holds jars of two versions.
	void write() throws IOException {
		empty();
		ServerJars transport = ServerJars.of("transport-netty4");
		Path netty = Files.createDirectory(this.folder.resolve("transport-netty4"));
		transport.copyInto(netty);
		String descriptor = copyDescriptor(transport, netty);
		Path analysis = Files.createDirectory(this.folder.resolve("analysis-embedded"));
		OwnJar.write(analysis.resolve("analysis-embedded.jar"), ANALYSIS);
		Files.writeString(analysis.resolve(DESCRIPTOR),
				"""
						name=analysis-embedded
						description=Analysis parts under the names of analysis-common
						version=1
						classname=vn.diemtin.embedded.analysis.AnalysisModule
						""" + descriptor.lines()
					.filter((line) -> line.startsWith("elasticsearch.version=") || line.startsWith("java.version="))
					.collect(Collectors.joining("\n", "", "\n")));
	}

	private static String copyDescriptor(ServerJars transport, Path to) throws IOException {
		Path jar = transport.paths()
			.stream()
			.filter((path) -> path.getFileName().toString().startsWith("transport-netty4"))
			.findFirst()
			.orElseThrow();
		try (FileSystem zip = FileSystems.newFileSystem(jar)) {
			Path from = zip.getPath("META-INF/es-plugins/transport-netty4");
			Files.copy(from.resolve("entitlement-policy.yaml"), to.resolve("entitlement-policy.yaml"));
			// From a class path there are no Java modules, so Elasticsearch must not look
			// for one.
			String descriptor = Files.readString(from.resolve(DESCRIPTOR), StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.startsWith("modulename="))
				.collect(Collectors.joining("\n", "", "\n"));
			Files.writeString(to.resolve(DESCRIPTOR), descriptor);
			return descriptor;
		}
	}

	private void empty() throws IOException {
		List<Path> old;
		try (Stream<Path> files = Files.walk(this.folder)) {
			old = files.filter((path) -> !path.equals(this.folder)).sorted(Comparator.reverseOrder()).toList();
		}
		for (Path path : old) {
			Files.delete(path);
		}
	}

}
