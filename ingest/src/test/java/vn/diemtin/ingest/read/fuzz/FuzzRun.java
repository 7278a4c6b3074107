package vn.diemtin.ingest.read.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.diemtin.ingest.read.OwnProcess;

import static org.assertj.core.api.Assertions.assertThat;

/// Fuzzes each target for a while with Jazzer, in a process of its own with a small stack. Run
/// by the Maven profile `fuzz`, never by the ordinary tests. An input that breaks a target is
/// left among the kept ones, where the ordinary tests read it for ever. The run is measured by
/// what breaks, never by how much was read: a busy machine reads less.
class FuzzRun {

	/// A loaded machine may take half a minute for the first input, whose classes are
	/// instrumented while it is read; what never ends is ended by this.
	private static final int TIMEOUT = 120;

	private static final String SECONDS = System.getProperty("fuzz.seconds", "45");

	@ParameterizedTest
	@EnumSource(FuzzTarget.class)
	void nothingBreaksTheReader(FuzzTarget target) throws IOException, InterruptedException {
		Path kept = Files.createDirectories(FuzzCorpus.kept(target).toAbsolutePath());
		Path work = Files.createDirectories(Path.of("target/fuzz", target.folder()).toAbsolutePath());
		Path found = Files.createDirectories(work.resolve("corpus"));
		Process process = new ProcessBuilder(command(target, found, kept, FuzzCorpus.RECORDED.toAbsolutePath()))
			.directory(work.toFile())
			.redirectErrorStream(true)
			.redirectOutput(work.resolve("log.txt").toFile())
			.start();
		boolean over = process.waitFor(Long.parseLong(SECONDS) + 2 * TIMEOUT, TimeUnit.SECONDS);
		process.destroyForcibly();
		keep(work, kept);
		assertThat(over).as("the fuzzer ends").isTrue();
		assertThat(process.exitValue()).as("see " + work.resolve("log.txt")).isZero();
		System.out.println("fuzzed " + target.folder() + ": " + lastStatus(work.resolve("log.txt")));
	}

	private static List<String> command(FuzzTarget target, Path found, Path kept, Path recorded) {
		List<String> command = OwnProcess.java(
				List.of("-Xmx512m", "-Xss512k", "-XX:+UseSerialGC", "-XX:+EnableDynamicAgentLoading",
						"--enable-native-access=ALL-UNNAMED", "-Dfuzz.target=" + target.name()),
				"com.code_intelligence.jazzer.Jazzer");
		command.addAll(List.of("--target_class=" + FuzzEntry.class.getName(),
				"--instrumentation_includes=vn.diemtin.**:org.jsoup.**", "--disabled_hooks=**", "--keep_going=1"));
		command.addAll(List.of("-max_total_time=" + SECONDS, "-timeout=" + TIMEOUT, "-rss_limit_mb=2048",
				"-max_len=" + target.longest(), "-print_final_stats=1", found.toString(), kept.toString(),
				recorded.toString()));
		return command;
	}

	private static void keep(Path work, Path kept) throws IOException {
		try (Stream<Path> files = Files.list(work)) {
			for (Path file : (Iterable<Path>) files::iterator) {
				String name = file.getFileName().toString();
				if (name.startsWith("crash-") || name.startsWith("timeout-") || name.startsWith("oom-")) {
					Files.move(file, kept.resolve(name), StandardCopyOption.REPLACE_EXISTING);
				}
			}
		}
	}

	private static String lastStatus(Path log) throws IOException {
		return Files.readAllLines(log, java.nio.charset.StandardCharsets.ISO_8859_1)
			.stream()
			.filter(line -> line.contains("cov:"))
			.reduce("", (first, second) -> second)
			.strip();
	}

}
