package vn.diemtin.standalone.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.standalone.Diemtin;

import static org.assertj.core.api.Assertions.assertThat;

/// What `diemtin read` prints for the files that people have.
class ReadCommandTest {

	private static final String PAGE = """
			<html lang="vi"><head><title>Mở lớp bồi dưỡng kiến thức giới - Cổng tỉnh</title></head><body>
			<h1>Mở lớp bồi dưỡng kiến thức giới</h1><div>Đăng ngày: 05-06-2026 | Lượt xem: 12</div>
			<div class="noidung"><p>Ngày 4/6, Sở Nội vụ tỉnh Thanh Hóa khai giảng lớp bồi dưỡng kiến thức giới cho 90 cán bộ
			của các xã, phường trong tỉnh; lớp kéo dài ba ngày với nhiều chuyên đề thiết thực.</p>
			<p>Các học viên thảo luận về lồng ghép giới trong kế hoạch của địa phương và cách thu thập số liệu tách biệt
			theo giới tính. <a href="ke-hoach.pdf">Kế hoạch của lớp</a></p></div></body></html>""";

	private static final String FEED = """
			<?xml version="1.0"?><rss version="2.0"><channel><title>Tin tỉnh</title><item><title>Tin & một</title>
			<link>https://a.example.vn/1</link><guid>tin-1</guid><description>Tóm tắt</description>
			<pubDate>Mon, 14 Sep 2026 09:43:55 +0700</pubDate></item></channel></rss>""";

	private static final List<String> FIELDS = List.of("file", "kind", "url", "canonicalUrl", "family", "title", "lead",
			"text", "html", "byline", "site", "language", "published", "modified", "images", "attachments", "links",
			"entries", "repairs", "confidence", "problem");

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@Test
	void everyLineHasEveryFieldOfTheContract(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("a.html"), PAGE);
		Files.writeString(folder.resolve("b.xml"), FEED);
		Files.writeString(folder.resolve("c.xml"), "<urlset><url><loc>https://a.example.vn/1</loc></url></urlset>");
		Files.writeString(folder.resolve("d.txt"), "chỉ là chữ");

		assertThat(run("read", folder.toString())).isZero();

		assertThat(lines()).extracting((line) -> line.get("kind").asString())
			.containsExactly("article", "feed", "sitemap", "other");
		assertThat(lines()).allSatisfy((line) -> assertThat(line.propertyNames()).containsAll(FIELDS));
	}

	@Test
	void saysWhenAndFromWhereAnArticleIs(@TempDir Path folder) throws IOException {
		run("read", "--base-url", "https://a.example.vn/tin/1.html", write(folder, "a.html", PAGE.getBytes(UTF_8)));

		JsonNode line = lines().getFirst();
		assertThat(line.get("url").asString()).isEqualTo("https://a.example.vn/tin/1.html");
		assertThat(line.get("published").get("value").asString()).isEqualTo("2026-06-05T00:00:00+07:00");
		assertThat(line.get("published").get("precision").asString()).isEqualTo("day");
		assertThat(line.get("published").get("from").asString()).isEqualTo("label");
		assertThat(line.get("published").get("raw").asString()).contains("05-06-2026");
		assertThat(line.get("published").get("confidence").asDouble()).isBetween(0.5, 1.0);
		assertThat(line.get("attachments").get(0).get("url").asString())
			.isEqualTo("https://a.example.vn/tin/ke-hoach.pdf");
		assertThat(line.get("attachments").get(0).get("type").asString()).isEqualTo("pdf");
		assertThat(line.get("language").asString()).isEqualTo("vi");
	}

	@Test
	void printsTheEntriesAndRepairsOfAFeed(@TempDir Path folder) throws IOException {
		run("read", write(folder, "feed.xml", FEED.getBytes(UTF_8)));

		JsonNode line = lines().getFirst();
		JsonNode entry = line.get("entries").get(0);
		assertThat(entry.propertyNames()).contains("id", "url", "title", "summary", "published", "updated");
		assertThat(entry.get("id").asString()).isEqualTo("tin-1");
		assertThat(entry.get("title").asString()).isEqualTo("Tin & một");
		assertThat(entry.get("published").get("value").asString()).isEqualTo("2026-09-14T09:43:55+07:00");
		assertThat(line.get("repairs")).isNotEmpty();
	}

	@Test
	void readsAPageThatABrowserSaved(@TempDir Path folder) throws IOException {
		String saved = "<!DOCTYPE html>\n<!-- saved from url=(0031)https://a.example.vn/tin/1.html -->\n" + PAGE;

		run("read", write(folder, "saved.html", saved.getBytes(UTF_8)));

		assertArticle("https://a.example.vn/tin/1.html");
	}

	@Test
	void readsAWebArchiveInQuotedPrintable(@TempDir Path folder) throws IOException {
		run("read", write(folder, "saved.mhtml", archive("quoted-printable", quoted(PAGE)).getBytes(UTF_8)));

		assertArticle("https://a.example.vn/tin/1.html");
	}

	@Test
	void readsAWebArchiveInBase64(@TempDir Path folder) throws IOException {
		String packed = Base64.getMimeEncoder().encodeToString(PAGE.getBytes(UTF_8));

		run("read", write(folder, "saved.mht", archive("base64", packed).getBytes(UTF_8)));

		assertArticle("https://a.example.vn/tin/1.html");
	}

	@Test
	void readsAZippedPageWithoutARepair(@TempDir Path folder) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
			zip.write(PAGE.getBytes(UTF_8));
		}

		run("read", write(folder, "a.html.gz", packed.toByteArray()));

		assertThat(lines().getFirst().get("kind").asString()).isEqualTo("article");
		assertThat(lines().getFirst().get("repairs")).isEmpty();
	}

	@Test
	void refusesWhatItCannotOpenWithAReason(@TempDir Path folder) throws IOException {
		String zip = write(folder, "pages.zip", new byte[] { 'P', 'K', 3, 4, 0, 0, 0, 0 });
		Path empty = Files.createDirectory(folder.resolve("empty"));

		assertThat(run("read", zip, empty.toString())).isEqualTo(1);

		assertThat(lines()).extracting((line) -> line.get("problem").asString())
			.containsExactly("cannot be read: a zip archive; unpack it and name the folder", "no file in this folder");
	}

	@Test
	void printsForPeopleWhenAsked(@TempDir Path folder) throws IOException {
		String page = write(folder, "a.html", PAGE.getBytes(UTF_8));

		assertThat(run("read", "--format", "text", "--explain", page)).isZero();
		assertThat(this.out.toString()).contains("title:        Mở lớp bồi dưỡng kiến thức giới",
				"published:    2026-06-05", "attachments (1)", "explanation\n", "titles, the chosen first",
				"label head │ 2026-06-05", "left out in and around the body",
				"headline │ Mở lớp bồi dưỡng kiến thức giới");
		assertThat(run("read", "--format", "pretty", page)).isZero();
		assertThat(this.out.toString()).contains("\"kind\" : \"article\"");
	}

	@Test
	void explainsWhatWasChosenAndWhatWasLeftOut(@TempDir Path folder) throws IOException {
		run("read", "--explain", write(folder, "a.html", PAGE.getBytes(UTF_8)));

		JsonNode explanation = lines().getFirst().get("explanation");
		assertThat(explanation.get("said").get(0).asString()).startsWith("no family recognised");
		assertThat(explanation.get("titles").get(0).get("value").asString())
			.isEqualTo("Mở lớp bồi dưỡng kiến thức giới");
		assertThat(explanation.get("titles").get(0).get("from").asString()).isEqualTo("h1");
		assertThat(explanation.get("bylines")).isEmpty();
		assertThat(explanation.get("published").get(0).get("value").asString()).isEqualTo("2026-06-05");
		assertThat(explanation.get("published").get(0).get("weight").asDouble()).isPositive();
		assertThat(explanation.get("dropped")).extracting((dropped) -> dropped.get("reason").asString())
			.contains("headline", "dateline");
	}

	@Test
	void explainsAFeedInASentence(@TempDir Path folder) throws IOException {
		run("read", "--explain", write(folder, "b.xml", FEED.getBytes(UTF_8)));

		JsonNode explanation = lines().getFirst().get("explanation");
		assertThat(explanation.propertyNames()).containsExactly("said");
		assertThat(explanation.get("said").get(0).asString()).isEqualTo("a feed of 1 entries");
	}

	@Test
	void refusesWrongOptions() {
		assertThat(run("read", "--format", "yaml", "-")).isEqualTo(2);
		assertThat(run("read", "--threads", "0", "-")).isEqualTo(2);
		assertThat(run("read", "--base-url", "example", "-")).isEqualTo(2);
		assertThat(this.err.toString()).contains("--format is json, pretty or text", "--threads is 1 or more",
				"--base-url is an http or https address");
	}

	@Test
	void saysHowFarItIsInALongFolder(@TempDir Path folder) throws IOException {
		for (int i = 0; i < 260; i++) {
			Files.writeString(folder.resolve(i + ".txt"), "x");
		}

		assertThat(run("read", "--threads", "2", folder.toString())).isZero();
		assertThat(this.err.toString()).contains("250 inputs read");
		assertThat(lines()).hasSize(260)
			.extracting((line) -> line.get("file").asString())
			.isSortedAccordingTo(String::compareTo);
	}

	private static final java.nio.charset.Charset UTF_8 = StandardCharsets.UTF_8;

	private void assertArticle(String url) {
		JsonNode line = lines().getFirst();
		assertThat(line.get("kind").asString()).isEqualTo("article");
		assertThat(line.get("url").asString()).isEqualTo(url);
		assertThat(line.get("title").asString()).isEqualTo("Mở lớp bồi dưỡng kiến thức giới");
		assertThat(line.get("text").asString()).startsWith("Ngày 4/6, Sở Nội vụ tỉnh Thanh Hóa");
	}

	private static String archive(String encoding, String page) {
		return """
				From: <Saved by Blink>
				Snapshot-Content-Location: https://a.example.vn/tin/1.html
				MIME-Version: 1.0
				Content-Type: multipart/related;
					type="text/html";
					boundary="----MultipartBoundary--x----"

				------MultipartBoundary--x----
				Content-Type: text/html
				Content-Transfer-Encoding: %s
				Content-Location: https://a.example.vn/tin/1.html

				%s
				------MultipartBoundary--x----
				Content-Type: text/css
				Content-Location: https://a.example.vn/x.css

				p { color: red }
				------MultipartBoundary--x------
				""".formatted(encoding, page).replace("\n", "\r\n");
	}

	private static String quoted(String text) {
		StringBuilder out = new StringBuilder();
		int column = 0;
		for (byte b : text.getBytes(UTF_8)) {
			boolean plain = b >= ' ' && b < 0x7f && b != '=' || b == '\n';
			String next = plain ? String.valueOf((char) b) : "=%02X".formatted(b & 0xff);
			if (column + next.length() > 75) {
				out.append("=\n");
				column = 0;
			}
			out.append(next);
			column = (b == '\n') ? 0 : column + next.length();
		}
		return out.toString();
	}

	private static String write(Path folder, String name, byte[] bytes) throws IOException {
		return Files.write(folder.resolve(name), bytes).toString();
	}

	private int run(String... arguments) {
		CommandLine command = Diemtin.commandLine();
		command.setOut(new PrintWriter(this.out, true));
		command.setErr(new PrintWriter(this.err, true));
		return command.execute(arguments);
	}

	private List<JsonNode> lines() {
		return this.out.toString().lines().map((line) -> JsonMapper.shared().readTree(line)).toList();
	}

}
