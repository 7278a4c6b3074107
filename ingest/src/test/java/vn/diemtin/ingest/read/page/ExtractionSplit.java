package vn.diemtin.ingest.read.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.ingest.read.text.Addresses;

/// The development half of WCXB (Murrough Foley, 2026, CC-BY-4.0), split by site: what is
/// learned or tuned comes from the one part, what is reported from the other. The set lies
/// beside the project where it is developed and is no part of it.
public final class ExtractionSplit {

	private static final Path FOLDER = Path.of("../../shared/extraction");

	private static final int PARTS = 4;

	private ExtractionSplit() {
	}

	/// A page of the set and the truth about it.
	///
	/// @param published an ISO day, or null when the page states none
	@SuppressWarnings("ArrayRecordComponent")
	public record Sample(String id, @Nullable String url, byte[] page, String title, @Nullable String author,
			@Nullable String published, String body) {
	}

	/// Whether the set lies beside the project.
	public static boolean isHere() {
		return Files.isRegularFile(FOLDER.resolve("truth.jsonl.gz"));
	}

	/// Whether pages of this address are kept for measuring. Pages without an address are
	/// not.
	public static boolean isHeldBack(@Nullable String url) {
		String host = Addresses.host(url);
		if (host == null) {
			return false;
		}
		CRC32 sum = new CRC32();
		sum.update(host.getBytes(StandardCharsets.UTF_8));
		return Math.floorMod(sum.getValue(), PARTS) == 0;
	}

	/// The pages to learn from.
	public static List<Sample> learned() throws IOException {
		return samples(false);
	}

	/// The pages to measure on.
	public static List<Sample> heldBack() throws IOException {
		return samples(true);
	}

	private static List<Sample> samples(boolean heldBack) throws IOException {
		List<Sample> samples = new ArrayList<>();
		for (String line : new String(unzipped(FOLDER.resolve("truth.jsonl.gz")), StandardCharsets.UTF_8).split("\n")) {
			JsonNode truth = JsonMapper.shared().readTree(line);
			String url = text(truth, "url");
			if (isHeldBack(url) == heldBack) {
				String id = truth.path("id").asString();
				samples.add(new Sample(id, url, unzipped(FOLDER.resolve("articles/" + id + ".html.gz")),
						truth.path("title").asString(), text(truth, "author"), text(truth, "published"),
						truth.path("body").asString()));
			}
		}
		return samples;
	}

	private static @Nullable String text(JsonNode truth, String field) {
		JsonNode value = truth.path(field);
		return value.isString() ? value.asString() : null;
	}

	private static byte[] unzipped(Path file) throws IOException {
		try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
			return in.readAllBytes();
		}
	}

}
