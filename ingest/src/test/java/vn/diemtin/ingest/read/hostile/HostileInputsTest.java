package vn.diemtin.ingest.read.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.diemtin.ingest.read.OwnProcess;

import static org.assertj.core.api.Assertions.assertThat;

/// Reads every hostile input in a process of 96 MB and half a megabyte of stack: 64 MB for the
/// reading of one, the rest for the input itself and for what the process needs without it. One
/// that does not fit, breaks a rule of outcomes or never ends breaks the test.
class HostileInputsTest {

	private static final int AT_LEAST = 600;

	/// The dearest takes a third of it, of the thread's own time; a slower machine counts
	/// more.
	private static final long MOST_MILLIS = 1_500;

	@Test
	void costNeitherTimeNorMemoryAndBreakNothing(@TempDir Path folder) throws IOException, InterruptedException {
		Path output = folder.resolve("lines.txt");
		Process process = new ProcessBuilder(OwnProcess
			.java(List.of("-Xmx96m", "-Xmn24m", "-Xss512k", "-XX:+UseSerialGC"), HostileReading.class.getName()))
			.redirectErrorStream(true)
			.redirectOutput(output.toFile())
			.start();
		boolean over = process.waitFor(20, TimeUnit.MINUTES);
		process.destroyForcibly();
		List<String> lines = Files.readAllLines(output);
		List<String[]> costs = lines.stream().map(line -> line.split("\t")).filter(line -> line.length == 3).toList();
		assertThat(over).as("the reading ends").isTrue();
		assertThat(lines).noneMatch(line -> line.startsWith("broken") || line.startsWith("#")).endsWith("end");
		assertThat(costs).hasSizeGreaterThan(AT_LEAST)
			.allSatisfy(cost -> assertThat(Long.parseLong(cost[1])).as(cost[2]).isLessThan(MOST_MILLIS));
		System.out
			.println("%d hostile inputs read; the dearest, in milliseconds of processor time:".formatted(costs.size()));
		costs.stream()
			.sorted(Comparator.comparingLong((String[] cost) -> -Long.parseLong(cost[1])))
			.limit(5)
			.forEach(cost -> System.out.println("  " + cost[1] + "  " + cost[2]));
	}

}
