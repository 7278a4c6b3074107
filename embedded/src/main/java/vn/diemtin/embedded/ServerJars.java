package vn.diemtin.embedded;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;

/// The jars that a server runs on, found in the local Maven repository by the lists that the build wrote.
record ServerJars(List<Path> paths) {

	/// The system property that names the local Maven repository where it cannot be found
	/// otherwise.
	private static final String REPOSITORY = "maven.repo.local";

	/// @param list the name of a list without its ending `.jars`
	static ServerJars of(String list) throws IOException {
		try (var in = ServerJars.class.getResourceAsStream(list + ".jars")) {
			if (in == null) {
				throw new ServerFailure(
						"The list " + list + ".jars is missing from module embedded: build it with Maven");
			}
			Path repository = repository();
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
			List<Path> found = Stream.of(text.split(",")).map((entry) -> inRepository(repository, entry)).toList();
			List<Path> missing = found.stream().filter((jar) -> !Files.exists(jar)).toList();
			if (!missing.isEmpty()) {
				throw new ServerFailure(missing.size() + " jars of " + list + " are missing, first "
						+ missing.getFirst()
						+ ". They come with building module embedded; name another local Maven repository with -D"
						+ REPOSITORY + "=<folder>.");
			}
			return new ServerJars(found);
		}
	}

	/// As the value of `-cp`, after a jar of our own.
	String classPath(Path first) {
		return Stream.concat(Stream.of(first), this.paths.stream())
			.map(Path::toString)
			.collect(Collectors.joining(File.pathSeparator));
	}

	void copyInto(Path folder) throws IOException {
		for (Path jar : this.paths) {
			Files.copy(jar, folder.resolve(jar.getFileName()));
		}
	}

	private static Path inRepository(Path repository, String entry) {
		String relative = entry.startsWith("@/") ? entry.substring(2) : entry;
		return repository.resolve(relative);
	}

	/// Named by the system property, or else where the Kafka client of this class path
	/// comes from, or else Maven's default.
	private static Path repository() {
		String named = System.getProperty(REPOSITORY);
		if (named != null) {
			return Path.of(named);
		}
		Path client = placeOf(Admin.class);
		Path version = client.getParent();
		if (version != null
				&& version.endsWith(Path.of("org/apache/kafka/kafka-clients").resolve(version.getFileName()))) {
			return version.resolve("../../../../..").normalize();
		}
		return Path.of(System.getProperty("user.home"), ".m2", "repository");
	}

	/// The jar or folder that a class comes from.
	static Path placeOf(Class<?> type) {
		try {
			return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
		}
		catch (URISyntaxException ex) {
			throw new ServerFailure("Cannot tell where " + type.getName() + " comes from", ex);
		}
	}

}
