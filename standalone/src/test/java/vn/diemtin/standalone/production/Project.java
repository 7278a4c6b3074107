package vn.diemtin.standalone.production;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/// The project's files that say how it runs.
final class Project {

	/// The processes, in the order in which an article passes them.
	static final List<String> PROCESSES = List.of("ingest", "enrich", "index", "alert", "desk");

	private Project() {
	}

	/// The folder that holds all modules.
	static Path root() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.isRegularFile(folder.resolve("docker-compose.yml"))) {
			folder = folder.getParent();
			if (folder == null) {
				throw new IllegalStateException("Not inside the project");
			}
		}
		return folder;
	}

	static String text(String file) {
		return text(root().resolve(file));
	}

	static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/// The main class of a process, by the rule by which the image names it.
	static String mainClass(String process) {
		return "vn.diemtin." + process + "." + process.substring(0, 1).toUpperCase(Locale.ROOT) + process.substring(1)
				+ "Application";
	}

	/// The class path on which the image runs a process: its own classes and what Maven
	/// wrote down at
	/// `process-classes`.
	static List<Path> classPath(String process) {
		Path target = root().resolve(process).resolve("target");
		Path classes = target.resolve("classes");
		Path libraries = target.resolve("runtime.classpath");
		assertThat(libraries).as("the class path of %s, which 'mvn process-classes' writes", process).isRegularFile();
		assertThat(classes).isDirectory();
		List<Path> jars = List.of(text(libraries).strip().split(System.getProperty("path.separator")))
			.stream()
			.map(Path::of)
			.toList();
		return Stream.concat(Stream.of(classes), jars.stream()).toList();
	}

	/// The value of `ENV name="value"` in the Dockerfile.
	static String imageVariable(String name) {
		String start = "ENV " + name + "=\"";
		return text("Dockerfile").lines()
			.filter((line) -> line.startsWith(start) && line.endsWith("\""))
			.map((line) -> line.substring(start.length(), line.length() - 1))
			.findFirst()
			.orElseThrow(() -> new AssertionError("The Dockerfile sets no " + name));
	}

	/// A version of the root POM.
	static String version(String property) {
		String pom = text("pom.xml");
		String open = "<" + property + ">";
		int from = pom.indexOf(open) + open.length();
		return pom.substring(from, pom.indexOf("</" + property + ">", from));
	}

}
