package vn.diemtin.standalone.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The project's own source files.
final class Sources {

	private Sources() {
	}

	/// The folder that holds all modules.
	static Path root() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(folder.resolve("events")) || !Files.isDirectory(folder.resolve("standalone"))) {
			folder = folder.getParent();
			if (folder == null) {
				throw new IllegalStateException("Not inside the project");
			}
		}
		return folder;
	}

	/// All Java files below `src/main/java` or `src/test/java` of all modules.
	static List<Path> java(String tree) {
		Path root = root();
		try (Stream<Path> modules = Files.list(root)) {
			return modules.map((module) -> module.resolve("src/" + tree + "/java"))
				.filter(Files::isDirectory)
				.flatMap(Sources::below)
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<Path> below(Path folder) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(".java")).toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static String text(Path file) {
		return String.join("\n", lines(file));
	}

}
