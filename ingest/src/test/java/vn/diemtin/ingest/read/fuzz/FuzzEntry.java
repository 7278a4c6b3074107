package vn.diemtin.ingest.read.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Where the fuzzer comes in; it looks for this method by its name.
public final class FuzzEntry {

	private static final FuzzTarget TARGET = FuzzTarget.valueOf(System.getProperty("fuzz.target", "PAGE"));

	private static final List<String> SEEDS = List.of(
			"<html><title>Tin</title><body><h1>Tin</h1><p>Một câu, hai câu, ba câu và bốn câu nữa, ngày 1/2/2024.</p>",
			"<rss><channel><item><title>Tin & một</title><link>/1</link><pubDate>1/2/2024</pubDate></item></channel></rss>",
			"<urlset><url><loc>https://a.example.vn/1</loc><lastmod>2024-02-01</lastmod></url></urlset>",
			"https://a.example.vn/1\n", "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[{\"id\":\"1\"}]}");

	private FuzzEntry() {
	}

	/// Loads and instruments the classes of the reader before time is taken of an input;
	/// the fuzzer calls it by its name.
	@SuppressWarnings("unused")
	public static void fuzzerInitialize() {
		for (String seed : SEEDS) {
			TARGET.accept(seed.getBytes(StandardCharsets.UTF_8));
		}
	}

	/// Reads one input.
	@SuppressWarnings("unused")
	public static void fuzzerTestOneInput(byte[] bytes) {
		TARGET.accept(bytes);
	}

}
