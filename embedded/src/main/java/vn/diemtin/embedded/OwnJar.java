package vn.diemtin.embedded;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/// Makes a jar of one package of this module. A server gets just the classes it needs: Elasticsearch refuses a module
/// whose classes also lie on its class path.
final class OwnJar {

	private OwnJar() {
	}

	/// @param packageFolder such as `vn/diemtin/embedded/child`; what lies in folders
	/// below it is not taken
	static Path write(Path jar, String packageFolder) throws IOException {
		Path place = ServerJars.placeOf(OwnJar.class);
		try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
			if (Files.isDirectory(place)) {
				copy(place.resolve(packageFolder), packageFolder, out);
			}
			else {
				try (var zip = FileSystems.newFileSystem(place)) {
					copy(zip.getPath(packageFolder), packageFolder, out);
				}
			}
		}
		return jar;
	}

	private static void copy(Path from, String packageFolder, JarOutputStream out) throws IOException {
		List<Path> classes;
		try (Stream<Path> files = Files.list(from)) {
			classes = files.filter(Files::isRegularFile).sorted().toList();
		}
		for (Path file : classes) {
			out.putNextEntry(new JarEntry(packageFolder + "/" + file.getFileName()));
			Files.copy(file, out);
			out.closeEntry();
		}
	}

}
