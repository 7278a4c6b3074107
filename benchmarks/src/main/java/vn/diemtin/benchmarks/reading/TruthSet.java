package vn.diemtin.benchmarks.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.ingest.read.date.DateRules;
import vn.diemtin.ingest.read.page.HtmlPage;
import vn.diemtin.ingest.read.text.Addresses;
import vn.diemtin.ingest.read.text.ByteDecoder;

/// Pages with their true texts from a folder `articles/ID.html.gz` and `truth.jsonl.gz`, as the
/// development half of WCXB (Murrough Foley, 2026, CC-BY-4.0) has them.
final class TruthSet {

	private static final int PARTS = 4;

	private static final DateRules RULES = DateRules.of(DateRules.VIETNAM, Instant.parse("2026-11-22T00:00:00Z"), null);

	private TruthSet() {
	}

	/// A page and the text of its article.
	///
	/// @param site its host, by which the set is split
	record Sample(String id, String url, String site, String html, String body) {

		HtmlPage page() {
			return HtmlPage.parse(html, url, null, RULES);
		}

		/// A number that is the same for all pages of a site.
		long part() {
			CRC32 sum = new CRC32();
			sum.update(site.getBytes(StandardCharsets.UTF_8));
			return sum.getValue();
		}

		boolean isHeldBack() {
			return !site.isEmpty() && Math.floorMod(part(), PARTS) == 0;
		}

	}

	static List<Sample> load(Path folder) throws IOException {
		List<Sample> samples = new ArrayList<>();
		for (String line : new String(unzipped(folder.resolve("truth.jsonl.gz")), StandardCharsets.UTF_8).split("\n")) {
			JsonNode truth = JsonMapper.shared().readTree(line);
			String id = truth.path("id").asString();
			String url = truth.path("url").asString("");
			String site = Addresses.host(url);
			byte[] page = unzipped(folder.resolve("articles/" + id + ".html.gz"));
			samples.add(new Sample(id, url, site == null ? "" : site, ByteDecoder.decode(page, null).text(),
					truth.path("body").asString()));
		}
		return samples;
	}

	private static byte[] unzipped(Path file) throws IOException {
		try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
			return in.readAllBytes();
		}
	}

}
