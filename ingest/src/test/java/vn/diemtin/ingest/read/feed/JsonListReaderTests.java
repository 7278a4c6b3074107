package vn.diemtin.ingest.read.feed;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.diemtin.events.article.Link;
import vn.diemtin.ingest.read.date.DateRules;

import static org.assertj.core.api.Assertions.assertThat;

class JsonListReaderTests {

	private static final String URL = "https://tinh.example.vn/api/tin?page=1";

	private static final DateRules RULES = DateRules.of(ZoneId.of("Asia/Ho_Chi_Minh"),
			Instant.parse("2026-11-16T02:00:00Z"), null);

	@ParameterizedTest
	@ValueSource(strings = { "[%s]", "{\"data\":[%s],\"total\":2}", "{\"d\":{\"results\":[%s]}}",
			"{\"menu\":[{\"title\":\"Trang chủ\",\"url\":\"/\"}],\"items\":[%s]}" })
	void findsTheLongestListWhereverItStands(String frame) {
		String items = "{\"Title\":\"Tập huấn một\",\"Url\":\"/tin/1.html\"},{\"Title\":\"Tập huấn hai\",\"Url\":\"/tin/2.html\"}";
		assertThat(read(frame.formatted(items))).extracting(Link::url)
			.containsExactly("https://tinh.example.vn/tin/1.html", "https://tinh.example.vn/tin/2.html");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"tieu_de\":\"Tập huấn\",\"duong_dan\":\"/a.html\",\"ngay_dang\":\"15/11/2026\"}",
			"{\"headline\":\"Tập huấn\",\"permalink\":\"https://tinh.example.vn/a.html\",\"publishedAt\":\"2026-11-15T08:00:00+07:00\"}",
			"{\"NewsTitle\":\"Tập huấn\",\"detail-url\":\"a.html\",\"CreatedDate\":\"2026-11-15T08:00:00\"}" })
	void knowsTheFieldsUnderManyNames(String item) {
		Link link = read("[" + item + "]").getFirst();
		assertThat(link.title()).isEqualTo("Tập huấn");
		assertThat(link.url()).endsWith("a.html");
		assertThat(link.published()).isNotNull();
		assertThat(String.valueOf(link.published())).contains("2026-11-15");
	}

	@Test
	void readsTitlesAsTheyAreMeant() {
		assertThat(read("[{\"title\":\"T&#7853;p hu&#7845;n &amp; h\u1ecdc\",\"url\":\"/1.html\"}]").getFirst().title())
			.isEqualTo("Tập huấn & học");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "{\"data\":[]}", "[1,2,3]", "[{\"title\":\"Không có địa chỉ\"}]",
			"[{\"url\":\"/1.html\"}]", "[{\"title\":\"x\",\"url\":\"javascript:alert(1)\"}]", "\"chữ\"" })
	void findsNothingWhereNothingIs(String json) {
		assertThat(read(json)).isEmpty();
	}

	@Test
	void leavesAListAloneOfWhichMostIsSomethingElse() {
		assertThat(read("[{\"title\":\"Một\",\"url\":\"/1.html\"},{\"id\":2},{\"id\":3}]")).isEmpty();
	}

	@Test
	void takesTheLongestPieceOfAPage() {
		assertThat(JsonListReader.markup(
				"{\"ok\":true,\"pager\":\"<a href='/2'>trang sau của danh sách</a>\",\"html\":\"<ul><li><a href='/1.html'>Tập huấn về bình đẳng giới</a></li></ul>\"}"))
			.startsWith("<ul>");
		assertThat(JsonListReader.markup("{\"html\":\"chỉ là chữ\"}")).isNull();
	}

	@Test
	void bearsDepthAndSize() {
		assertThat(read("[".repeat(5_000) + "]".repeat(5_000))).isEmpty();
		assertThat(read("[" + "{\"a\":{}},".repeat(100_000) + "{}]")).isEmpty();
	}

	private static List<Link> read(String json) {
		return JsonListReader.read(json, URL, RULES);
	}

}
