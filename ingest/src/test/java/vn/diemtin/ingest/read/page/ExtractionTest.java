package vn.diemtin.ingest.read.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.ingest.read.date.DateRules;
import vn.diemtin.ingest.read.text.ByteDecoder;

import static org.assertj.core.api.Assertions.assertThat;

/// Measures the bodies read from the development half of WCXB (Murrough Foley, 2026,
/// CC-BY-4.0) where that lies beside the project.
class ExtractionTest {

	private static final Path SHARED = Path.of("../../shared/extraction");

	private static final double FLOOR = 0.92;

	@Test
	void readsTheBodiesOfTheDevelopmentSet() throws IOException {
		Assumptions.assumeTrue(Files.isDirectory(SHARED), "no truths beside the project");
		double sum = 0;
		int count = 0;
		String truths = new String(unzipped(SHARED.resolve("truth.jsonl.gz")), StandardCharsets.UTF_8);
		for (String line : truths.split("\n")) {
			JsonNode truth = JsonMapper.shared().readTree(line);
			byte[] page = unzipped(SHARED.resolve("articles/" + truth.path("id").asString() + ".html.gz"));
			HtmlPage html = HtmlPage.parse(ByteDecoder.decode(page, null).text(), truth.path("url").asString(), null,
					DateRules.of(DateRules.VIETNAM, Instant.parse("2026-11-22T00:00:00Z"), null));
			sum += ExtractionScore.of(truth.path("body").asString(), ArticleReader.read(html).article().text(), 1).f1();
			count++;
		}
		assertThat(sum / count).isGreaterThan(FLOOR);
	}

	private static byte[] unzipped(Path file) throws IOException {
		try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
			return in.readAllBytes();
		}
	}

}
