package vn.diemtin.ingest.read.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/// Reads again, in the ordinary test run, what fuzzing starts from and what it has found.
class FuzzReplayTest {

	private static final Duration GENEROUS = Duration.ofSeconds(20);

	@TestFactory
	Stream<DynamicTest> readsEachKeptInput() {
		return Arrays.stream(FuzzTarget.values())
			.flatMap(target -> inputs(target)
				.map(file -> DynamicTest.dynamicTest(target.folder() + " " + file.getFileName(),
						() -> assertTimeoutPreemptively(GENEROUS, () -> target.accept(Files.readAllBytes(file))))));
	}

	private static Stream<Path> inputs(FuzzTarget target) {
		return Stream.of(FuzzCorpus.kept(target), FuzzCorpus.RECORDED).flatMap(folder -> files(folder).stream());
	}

	private static List<Path> files(Path folder) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
		catch (IOException ex) {
			throw new java.io.UncheckedIOException(ex);
		}
	}

}
