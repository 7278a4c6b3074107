package vn.diemtin.ingest.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/// Reads the saved pages that lie beside the project where it is developed.
class SharedFilesTest {

	private static final Path SHARED = Path.of("../../shared");

	@ParameterizedTest
	@ValueSource(strings = { "captures", "extraction/articles" })
	void readsEveryFileWithoutFailing(String folder) throws IOException {
		Path root = SHARED.resolve(folder);
		Assumptions.assumeTrue(Files.isDirectory(root), "no saved pages beside the project");
		for (Path file : files(root)) {
			assertThat(read(file, null)).as(file.toString()).isNotNull();
		}
	}

	@Test
	void tellsArticlesFromListsInSavedPages() throws IOException {
		Path root = SHARED.resolve("captures/pages");
		Assumptions.assumeTrue(Files.isDirectory(root), "no saved pages beside the project");
		for (Path file : files(root)) {
			String name = file.getFileName().toString();
			ReadOutcome outcome = read(file, "https://" + name.split("_")[0] + ".example.vn/x.html");
			if (name.endsWith("_article.html") || name.startsWith("plo_")) {
				assertThat(outcome).as(name).isInstanceOf(ReadOutcome.ArticlePage.class);
			}
			else if (name.startsWith("neg_")) {
				assertThat(outcome).as(name).isInstanceOf(ReadOutcome.Other.class);
			}
			else if (name.startsWith("trap_") || name.contains("dssdt") || name.contains("cong-nghe")) {
				assertThat(outcome).as(name).isInstanceOf(ReadOutcome.ListingPage.class);
			}
		}
	}

	private static List<Path> files(Path root) throws IOException {
		try (Stream<Path> files = Files.walk(root)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}

	private static ReadOutcome read(Path file, @Nullable String url) throws IOException {
		try (InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(Files.newInputStream(file))
				: Files.newInputStream(file)) {
			return PageReader
				.read(new PageInput(in.readAllBytes(), url, null, Hints.at(Instant.parse("2026-11-22T00:00:00Z"))));
		}
	}

}
