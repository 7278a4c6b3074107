package vn.diemtin.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// What leaves the desk: tables, feeds, JSON.
@Desk
class ExportTests {

	private final RunningDesk desk;

	ExportTests(RunningDesk desk) {
		this.desk = desk;
	}

	@ParameterizedTest(name = "ASVS 1.2.10: no cell of {0} is a formula")
	@ValueSource(strings = { "/search.xlsx", "/figures.xlsx", "/trainings.xlsx?status=held" })
	void writesWorkbookWithoutFormulas(String path) throws IOException, InterruptedException {
		HttpResponse<byte[]> answer = bytes(path);
		assertThat(answer.headers().firstValue("Content-Type"))
			.contains("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
		assertThat(answer.headers().firstValue("Diemtin-Complete")).contains("true");
		try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(answer.body()))) {
			List<Sheet> sheets = book.getSheets().toList();
			assertThat(sheets).hasSize(2);
			List<Row> rows = sheets.getFirst().read();
			assertThat(rows).hasSizeGreaterThan(1);
			assertThat(answer.headers().firstValue("Diemtin-Rows")).contains(String.valueOf(rows.size() - 1));
			for (Row row : rows) {
				for (Cell cell : row) {
					if (cell != null) {
						assertThat(cell.getType()).isNotEqualTo(CellType.FORMULA);
						assertThat(cell.getFormula()).isNull();
					}
				}
			}
			assertThat(sheets.getLast().read().toString()).contains("Đủ");
		}
	}

	@Test
	void keepsTextThatLooksLikeAFormulaAndNumbersAsNumbers() throws IOException, InterruptedException {
		try (ReadableWorkbook book = new ReadableWorkbook(
				new ByteArrayInputStream(bytes("/search.xlsx?q=doc+hai").body()))) {
			Row row = book.getFirstSheet().read().get(1);
			assertThat(row.getCellText(2)).startsWith("=HYPERLINK(");
			assertThat(row.getCell(2).getType()).isEqualTo(CellType.STRING);
			assertThat(row.getCellText(1)).contains("<script>");
		}
		try (ReadableWorkbook book = new ReadableWorkbook(
				new ByteArrayInputStream(bytes("/figures.xlsx?measure=lao+dong+nu&lang=en").body()))) {
			List<Row> rows = book.getFirstSheet().read();
			assertThat(rows.get(0).getCellText(6)).isEqualTo("Of what");
			assertThat(rows.get(1).getCellAsNumber(1)).hasValueSatisfying((value) -> {
				assertThat(value).isEqualByComparingTo("46.2");
			});
			assertThat(rows.get(1).getCellText(16)).isEqualTo("46,2%");
		}
	}

	@Test
	void writesTablesWithTheirProof() throws IOException, InterruptedException {
		String trainings = this.desk.get("/trainings.csv?status=held&topic=gender-equality&bom=no").body();
		assertThat(trainings.lines().findFirst()).hasValueSatisfying((head) -> {
			assertThat(head).startsWith("event,event_status,topic,status,from,to,")
				.contains(",surface,field,start,end,finder,confidence,");
		});
		assertThat(trainings).contains(
				"lop-hac-thanh,held,gender-equality,held,2026-11-17,2026-11-18,2026-11-17/2026-11-18,",
				"công chức cấp xã,120,exact,học viên,84,", ",trainings/1,0.95,");
		assertThat(this.desk.get("/figures.csv?sex=female").body()).startsWith("\uFEFFid,min,max,")
			.contains("46.2,46.2,exact,percent,%,lao động nữ,female");
		assertThat(bytes("/search.csv?q=doc+hai").body()).startsWith(0xEF, 0xBB, 0xBF);
		assertThat(this.desk.get("/search.csv?q=doc+hai").body())
			.contains("\"'=HYPERLINK(\"\"http://xau.example\"\")\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/search.atom?q=lop", "/search.rss?q=lop", "/search.json?q=lop",
			"/alerts/binh-dang-gioi.atom" })
	void tellsFeedReadersThatNothingIsNew(String path) throws IOException, InterruptedException {
		HttpResponse<byte[]> first = bytes(path);
		String tag = first.headers().firstValue("ETag").orElseThrow();
		String modified = first.headers().firstValue("Last-Modified").orElseThrow();
		assertThat(first.headers().firstValue("Cache-Control")).contains("max-age=300, must-revalidate, private");
		assertThat(bytes(path, "If-None-Match", tag)).satisfies((answer) -> {
			assertThat(answer.statusCode()).isEqualTo(304);
			assertThat(answer.body()).isEmpty();
		});
		assertThat(bytes(path, "If-Modified-Since", modified).statusCode()).isEqualTo(304);
		assertThat(bytes(path, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
	}

	@Test
	void leadsJsonFeedReadersOn() throws IOException, InterruptedException {
		JsonNode feed = json("/search.json?q=");
		assertThat(feed.get("items").size()).isEqualTo(InventedNews.all().size());
		assertThat(feed.has("next_url")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "trainings", "statistics" })
	void pagesThroughFactsWithoutLossOrRepetition(String list) throws IOException, InterruptedException {
		int all = json("/api/v1/" + list).size();
		Set<String> seen = new LinkedHashSet<>();
		List<String> rows = new ArrayList<>();
		URI next = this.desk.at("/api/v1/" + list + "?size=3");
		while (next != null) {
			HttpResponse<String> page = this.desk.browser().get(next);
			JsonMapper.shared().readTree(page.body()).forEach((row) -> rows.add(row.toString()));
			next = page.headers()
				.firstValue("Link")
				.map((link) -> URI.create(link.substring(1, link.indexOf('>'))))
				.orElse(null);
		}
		seen.addAll(rows);
		assertThat(rows).hasSize(all).hasSameSizeAs(seen);
	}

	@ParameterizedTest(name = "ASVS 2.2.1: /api/v1/{0} is refused")
	@ValueSource(strings = { "search?after=x", "search?q=a&sort=newest&after=cn4xfjJ-YQ", "search?size=0",
			"search?size=101", "search?from=2026-13-01", "search?sort=best", "statistics?sex=x", "statistics?after=x",
			"trainings?after=c3RhdGlzdGljc34xfng", "trainings?status=soon" })
	void tellsProgramsWhatMakesNoSense(String question) throws IOException, InterruptedException {
		HttpResponse<String> answer = this.desk.get("/api/v1/" + question);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
		assertThat(JsonMapper.shared().readTree(answer.body()).get("parameter").asString()).isNotEmpty();
	}

	private JsonNode json(String path) throws IOException, InterruptedException {
		return JsonMapper.shared().readTree(this.desk.get(path).body());
	}

	private HttpResponse<byte[]> bytes(String path, String... headers) throws IOException, InterruptedException {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.desk.at(path));
		if (headers.length > 0) {
			request.headers(headers);
		}
		try (HttpClient client = HttpClient.newHttpClient()) {
			return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
		}
	}

}
