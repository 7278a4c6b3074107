package vn.diemtin.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class OrphansTest {

	@TempDir
	private Path folder;

	@Test
	void endWithTheirParentHoweverItEnds() throws Exception {
		Path data = this.folder.resolve("data");
		Path pids = this.folder.resolve("pids");
		Path output = this.folder.resolve("output");
		Process parent = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
				classPath(), Parent.class.getName(), data.toString(), pids.toString())
			.redirectErrorStream(true)
			.redirectOutput(output.toFile())
			.start();
		try {
			await().atMost(Duration.ofMinutes(2)).until(() -> Files.exists(pids) || !parent.isAlive());
			assertThat(pids).as(() -> read(output)).exists();
			List<ProcessHandle> children = Files.readAllLines(pids)
				.stream()
				.map((pid) -> ProcessHandle.of(Long.parseLong(pid)).orElseThrow())
				.toList();
			assertThat(children).hasSize(2).allMatch(ProcessHandle::isAlive);
			parent.destroyForcibly();
			CompletableFuture
				.allOf(children.stream().map(ProcessHandle::onExit).toArray((size) -> new CompletableFuture<?>[size]))
				.get(30, TimeUnit.SECONDS);
			try (Servers servers = Servers.start(data, (step) -> {
			})) {
				assertThat(servers.kafka().isRunning()).isTrue();
				assertThat(servers.elasticsearch().isRunning()).isTrue();
			}
		}
		finally {
			parent.destroyForcibly();
		}
	}

	/// No more than a user of this module has: above all none of the servers' jars.
	private static String classPath() {
		return Stream.of(OrphansTest.class, Servers.class, Admin.class, Logger.class)
			.map((type) -> ServerJars.placeOf(type).toString())
			.distinct()
			.collect(Collectors.joining(File.pathSeparator));
	}

	private static String read(Path output) {
		try {
			return new String(Files.readAllBytes(output), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			return ex.toString();
		}
	}

	/// Starts both servers, says who they are, and waits for its end.
	static final class Parent {

		private Parent() {
		}

		@SuppressWarnings("ClosingStandardOutputStreams")
		public static void main(String[] arguments) throws Exception {
			try (Servers servers = Servers.start(Path.of(arguments[0]), System.out::println)) {
				Path pids = Path.of(arguments[1]);
				Path written = Files.writeString(pids.resolveSibling("pids.new"),
						servers.kafka().pid() + "\n" + servers.elasticsearch().pid() + "\n");
				Files.move(written, pids);
				Thread.currentThread().join();
			}
		}

	}

}
