package vn.diemtin.standalone.production;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Starts ingest processes that end at a step of their work; see [Fatal].
final class MortalIngest {

	/// A step that is never reached.
	static final String IMMORTAL = "never none 1";

	private final String test;

	private final Map<String, String> settings;

	private int started;

	/// @param test for the names of the logs
	/// @param settings beside those that make a process quick
	MortalIngest(String test, Map<String, String> settings) {
		this.test = test;
		this.settings = settings;
	}

	/// @param state where it keeps its state
	Process start(String kafka, Path sources, Path state, String step) {
		this.started++;
		String tests = Fatal.class.getProtectionDomain().getCodeSource().getLocation().getPath();
		String classPath = Stream.concat(Project.classPath("ingest").stream(), Stream.of(Path.of(tests)))
			.map(Path::toString)
			.collect(Collectors.joining(File.pathSeparator));
		ProcessBuilder builder = new ProcessBuilder(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
						"-XX:TieredStopAtLevel=1", "-cp", classPath, Project.mainClass("ingest")));
		Map<String, String> environment = new TreeMap<>(Fatal.at(step));
		environment
			.putAll(Map.of("DIEMTIN_KAFKA", kafka, "DIEMTIN_INGEST_BUILTINSOURCES", "false", "DIEMTIN_INGEST_SOURCES",
					sources.toString(), "DIEMTIN_INGEST_STATE", state.toString(), "DIEMTIN_INGEST_FETCH_ALLOWPRIVATE",
					"true", "DIEMTIN_INGEST_CRAWLDELAY", "50ms", "DIEMTIN_INGEST_FETCH_TIMEOUT", "5s",
					"DIEMTIN_INGEST_LEASE", "10s", "DIEMTIN_INGEST_RETRYFIRST", "2s", "DIEMTIN_INGEST_PORT", "0"));
		environment.putAll(this.settings);
		builder.environment().putAll(environment);
		try {
			Path log = Project.root()
				.resolve("standalone/target/production/" + this.test + "-" + this.started + ".log");
			Files.createDirectories(log.getParent());
			return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	int started() {
		return this.started;
	}

}
