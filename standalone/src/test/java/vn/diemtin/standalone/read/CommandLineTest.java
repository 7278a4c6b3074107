package vn.diemtin.standalone.read;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.standalone.Diemtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class CommandLineTest {

	private static final String PAGE = """
			<html><head><title>Mở lớp bồi dưỡng kiến thức giới - Cổng tỉnh</title></head><body>
			<h1>Mở lớp bồi dưỡng kiến thức giới</h1><div>Đăng ngày: 05-06-2026 | Lượt xem: 12</div>
			<div class="noidung"><p>Ngày 4/6, Sở Nội vụ tỉnh Thanh Hóa khai giảng lớp bồi dưỡng kiến thức giới cho 90 cán bộ
			của các xã, phường trong tỉnh; lớp kéo dài ba ngày với nhiều chuyên đề thiết thực.</p>
			<p>Các học viên thảo luận về lồng ghép giới trong kế hoạch của địa phương và cách thu thập số liệu tách biệt
			theo giới tính.</p></div></body></html>""";

	private static final String ARTICLE = """
			{"id":"1","title":"Tập huấn","text":"Ngày 29/7, Sở Nội vụ mở lớp cho 164 đại biểu.","published":"2026-08-04"}
			""";

	private final JsonMapper mapper = JsonMapper.shared();

	private final StringWriter out = new StringWriter();

	private final StringWriter err = new StringWriter();

	@Test
	void readsAPageToOneLineOfJson(@TempDir Path folder) throws IOException {
		Path page = Files.writeString(folder.resolve("page.html"), PAGE);

		assertThat(run("read", "--explain", page.toString())).isZero();

		JsonNode line = lines().getFirst();
		assertThat(line.get("kind").asString()).isEqualTo("article");
		assertThat(line.get("title").asString()).isEqualTo("Mở lớp bồi dưỡng kiến thức giới");
		assertThat(line.get("published").get("value").asString()).startsWith("2026-06-05");
		assertThat(line.get("published").get("precision").asString()).isEqualTo("day");
		assertThat(line.get("text").asString()).startsWith("Ngày 4/6").doesNotContain("Lượt xem");
		assertThat(line.propertyNames()).contains("file", "url", "canonicalUrl", "family", "lead", "html", "byline",
				"site", "language", "modified", "images", "attachments", "links", "entries", "repairs", "confidence",
				"problem", "explanation");
	}

	@Test
	void aBadFileCostsOnlyItself(@TempDir Path folder) throws IOException {
		Files.writeString(folder.resolve("b.html"), PAGE);
		Files.write(folder.resolve("a.bin"), new byte[] { 0, 1, 2, (byte) 0xff });

		assertThat(run("read", folder.resolve("missing.html").toString(), folder.toString())).isEqualTo(1);

		assertThat(lines()).extracting((line) -> Path.of(line.get("file").asString()).getFileName().toString())
			.containsExactly("missing.html", "a.bin", "b.html");
		assertThat(lines().getFirst().get("problem").asString()).isEqualTo("no such file");
		assertThat(lines().getLast().get("kind").asString()).isEqualTo("article");
		assertThat(this.err.toString().lines()).hasSize(1).first().asString().contains("missing.html: no such file");
	}

	@Test
	void findsFactsInJsonLines(@TempDir Path folder) throws IOException {
		Path articles = Files.writeString(folder.resolve("articles.jsonl"), ARTICLE + "{\"id\":\"2\"}\nno json\n");

		assertThat(run("enrich", "--threads", "2", articles.toString())).isEqualTo(1);

		List<JsonNode> lines = lines();
		assertThat(lines).hasSize(3);
		assertThat(lines.getFirst().get("facts")).anySatisfy((fact) -> {
			assertThat(fact.get("kind").asString()).isEqualTo("date");
			assertThat(fact.get("value").asString()).isEqualTo("2026-07-29");
		}).anySatisfy((fact) -> assertThat(fact.get("surface").asString()).isEqualTo("164 đại biểu"));
		assertThat(lines.get(1).get("problem").asString()).contains("lacks text");
		assertThat(lines.get(2).get("problem").asString()).contains("line 3");
	}

	@Test
	void everyKindOfFactHasItsFields(@TempDir Path folder) throws IOException {
		String text = "Ngày 29/7/2024, Sở Nội vụ tỉnh Nghệ An tổ chức lớp tập huấn về bình đẳng giới cho 164 đại biểu tại "
				+ "tỉnh Thanh Hóa theo Nghị định số 25/2025/NĐ-CP; tỷ lệ nữ đạt 13,82%.";
		String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
		Path articles = Files.writeString(folder.resolve("a.jsonl"),
				this.mapper.writeValueAsString(Map.of("id", "1", "text", apart, "published", "2024-08-04")));

		assertThat(run("enrich", articles.toString())).isZero();

		JsonNode line = lines().getFirst();
		assertThat(line.propertyNames()).contains("id", "topics", "facts", "problem");
		List<String> common = List.of("kind", "field", "start", "end", "surface", "confidence", "finder");
		Map<String, List<String>> own = Map.of("date", List.of("value", "role"), "statistic",
				List.of("value", "bound", "unit", "role", "trend", "measure", "sex", "scope", "period", "compares",
						"id"),
				"agency", List.of("agency", "name", "candidates"), "place", List.of("place", "name", "candidates"),
				"document", List.of("number", "year", "type", "issuer"), "training",
				List.of("topic", "organisers", "dates", "place", "audience", "headcount", "programme", "status"));
		List<String> kinds = line.get("facts").valueStream().map((fact) -> fact.get("kind").asString()).toList();
		assertThat(kinds).containsAll(own.keySet());
		assertThat(line.get("facts").valueStream()).allSatisfy((fact) -> {
			assertThat(fact.propertyNames()).containsAll(common)
				.containsAll(own.getOrDefault(fact.get("kind").asString(), List.of()));
			assertThat(text.substring(fact.get("start").asInt(), fact.get("end").asInt()))
				.isEqualTo(fact.get("surface").asString());
			assertThat(fact.get("finder").asString()).matches("[a-z]+/[0-9]+");
		});
	}

	@Test
	void wrongUsageIsExplained() {
		assertThat(run("read")).isEqualTo(2);
		assertThat(run("enrich", "--direction", "sideways", "-")).isEqualTo(2);
		assertThat(run("bogus")).isEqualTo(2);
		assertThat(run("demo", "--port", "many")).isEqualTo(2);
		assertThat(this.err.toString()).contains("PATH|URL|-", "--direction is past or future", "bogus", "--port");
	}

	@Test
	void everyCommandHasHelp() {
		for (String command : List.of("demo", "up", "read", "enrich")) {
			assertThat(run(command, "--help")).isZero();
		}
		assertThat(this.out.toString()).contains("--check", "--data", "--open", "--contact", "--base-url",
				"--direction");
	}

	@Test
	void givesALineForEachRecordedPage() {
		Path pages = Path.of("../../shared/captures/pages");
		assumeTrue(Files.isDirectory(pages), "the recorded pages are not here");

		assertThat(run("read", "--threads", "2", pages.toString())).isZero();
		assertThat(lines()).hasSizeGreaterThan(20)
			.allSatisfy((line) -> assertThat(line.get("problem").isNull()).isTrue());
	}

	private int run(String... arguments) {
		CommandLine command = Diemtin.commandLine();
		command.setOut(new PrintWriter(this.out, true));
		command.setErr(new PrintWriter(this.err, true));
		return command.execute(arguments);
	}

	private List<JsonNode> lines() {
		return this.out.toString().lines().map((line) -> this.mapper.readTree(line)).toList();
	}

}
