package vn.diemtin.desk;

import java.io.IOException;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/// Stories and training events on the pages of the desk.
@Desk
class StoryPagesTests {

	private static final String QUERY = "q=%22h%E1%BA%A1c+th%C3%A0nh%22";

	private static final String EVENT = "/trainings/" + InventedStories.COURSE;

	private final RunningDesk desk;

	StoryPagesTests(RunningDesk desk) {
		this.desk = desk;
	}

	private String page(String path) throws IOException, InterruptedException {
		HttpResponse<String> answer = this.desk.get(path);
		assertThat(answer.statusCode()).as(path).isEqualTo(200);
		assertThat(answer.body()).doesNotContain("??");
		return answer.body();
	}

	@Test
	void showsAStoryOnceAndEveryArticleOnRequest() throws IOException, InterruptedException {
		String grouped = page("/search?" + QUERY);
		assertThat(grouped).contains("trong 4 bài", "4 cổng cùng đăng")
			.containsOnlyOnce("class=\"hit\"")
			.contains("href=\"/search?q=%22h%E1%BA%A1c%20th%C3%A0nh%22&amp;group=off\"");
		String every = page("/search?group=off&" + QUERY);
		assertThat(every.split("class=\"hit\"", -1)).hasSize(5);
		assertThat(every).doesNotContain("cổng cùng đăng").contains("Gộp các bài cùng một tin");
	}

	@Test
	void takesAwayArticlesUnlessStoriesAreAskedFor() throws IOException, InterruptedException {
		assertThat(this.desk.get("/search.csv?" + QUERY).body().lines()).hasSize(5);
		assertThat(this.desk.get("/search.csv?group=on&" + QUERY).body().lines()).hasSize(2)
			.last()
			.asString()
			.contains("," + InventedNews.course().id() + ",4,4,https://");
		JsonNode api = JsonMapper.shared().readTree(this.desk.get("/api/v1/search?group=on&" + QUERY).body());
		assertThat(api.path("total").asInt()).isEqualTo(4);
		assertThat(api.path("stories").asInt()).isEqualTo(1);
		assertThat(api.at("/hits/0/story/portals").asInt()).isEqualTo(4);
	}

	@Test
	void listsTheTellingsOfAStory() throws IOException, InterruptedException {
		String page = page("/articles/" + InventedStories.edited().id());
		assertThat(page).contains("Tin này được đăng ở 4 cổng", "đăng đầu tiên",
				"bản sao của Cổng thông tin điện tử tỉnh Thanh Hóa", "bản sửa của Hội Liên hiệp Phụ nữ Việt Nam",
				"trích từ", "giống 91 %", "depth-2 is-here", "100 % bản này có trong bản ấy");
		assertThat(page).contains("Tập huấn: Bình đẳng giới, 17/11/2026 – 18/11/2026", "href=\"" + EVENT + "\"");
		assertThat(page("/articles/" + InventedNews.figures().id())).doesNotContain("id=\"story\"");
	}

	@Test
	void comparesTwoTellingsWordByWordTheEarlierFirst() throws IOException, InterruptedException {
		String first = InventedNews.course().id().value();
		String edited = InventedStories.edited().id().value();
		for (String path : new String[] { first + "/compare/" + edited, edited + "/compare/" + first }) {
			String page = page("/articles/" + path);
			assertThat(page).contains("3 đoạn giống nhau")
				.containsPattern("cho <del>.{0,60}120</del><ins>.{0,60}150</ins> học viên")
				.containsPattern("<ins>.{0,60}Trước đó, ban tổ chức dự kiến mời 120 người.</ins>");
		}
		assertThat(page("/articles/" + first + "/compare/" + InventedStories.copy().id()))
			.contains("4 đoạn giống nhau");
		assertThat(page("/articles/" + first + "/compare/" + first)).contains("giống nhau từng chữ");
		assertThat(page("/articles/" + first + "/compare/" + InventedNews.hostile().id()))
			.contains("không được xếp vào cùng một tin")
			.doesNotContain("<script>alert");
		assertThat(this.desk.get("/articles/" + first + "/compare/none").statusCode()).isEqualTo(404);
	}

	@Test
	void listsEventsNotArticles() throws IOException, InterruptedException {
		String page = page("/trainings?q=hac+thanh");
		assertThat(page).containsOnlyOnce("class=\"event\"")
			.contains("href=\"" + EVENT + "\"", "17/11/2026 – 18/11/2026", "4 bài, 4 nguồn")
			.contains("<strong>120 học viên</strong>", "<strong>150 học viên</strong>", "Báo Mẫu");
		assertThat(page("/trainings?organiser=so-noi-vu.thanh-hoa&topic=gender-equality&status=held"
				+ "&from=2026-11-18&to=2026-11-18"))
			.containsOnlyOnce("class=\"event\"");
		assertThat(page("/trainings")).doesNotContain("lop-rut").contains("lop-khong-ngay");
		assertThat(page("/trainings?q=zzzyyyxxx")).contains("Không có lớp tập huấn nào");
	}

	@Test
	void showsOneEventWithItsEvidenceAndItsLife() throws IOException, InterruptedException {
		String page = page(EVENT);
		assertThat(page).contains("các bài nói khác nhau", "<mark>120 học viên</mark>", "<mark>150 học viên</mark>",
				"/articles/" + InventedNews.course().id() + "#:~:text=120%20h%E1%BB%8Dc%20vi%C3%AAn",
				"<del>Đã thông báo</del>", "<ins>Đã tổ chức</ins>", "16:40 22/11/2026");
		assertThat(page.indexOf("120 học viên</strong>")).isLessThan(page.indexOf("150 học viên</strong>"));
		assertThat(this.desk.get("/trainings/none").statusCode()).isEqualTo(404);
		assertThat(page("/trainings/lop-rut")).contains("Không còn bài nào nói về lớp này");
	}

	@Test
	void showsAMonthWithWhatHasNoDayApart() throws IOException, InterruptedException {
		String page = page("/trainings?view=calendar&month=2026-11");
		assertThat(page).contains("Tháng 11 năm 2026", "<time datetime=\"2026-11-17\"", ">1/2<", ">2/2<",
				"month=2026-10", "month=2026-12");
		String apart = page.substring(page.indexOf("class=\"apart\""));
		assertThat(apart).contains("lop-thang").doesNotContain("lop-hac-thanh");
		assertThat(page("/trainings?view=calendar")).contains("aria-current=\"date\"", "Tháng 11 năm 2026");
		assertThat(page("/trainings?view=calendar&month=2020-02")).contains("Không có lớp nào trong tháng này");
	}

	@ParameterizedTest
	@ValueSource(strings = { "view=calendar&month=2026-13", "view=calendar&month=99999999-01", "view=x&month=y",
			"after=x", "from=31/2/2026&status=none&topic=%00", "q=%22%28%28&organiser=%27%22%3E%3Cscript%3E",
			"q=from:abc" })
	void answersEveryAddress(String query) throws IOException, InterruptedException {
		assertThat(this.desk.get("/trainings?" + query).statusCode()).isEqualTo(200);
		assertThat(this.desk.get("/trainings.ics?" + query).statusCode()).isEqualTo(200);
	}

	@Test
	void offersEventsToCalendars() throws IOException, InterruptedException {
		HttpResponse<String> all = this.desk.get("/trainings.ics");
		assertThat(all.headers().firstValue("Content-Type")).get().asString().startsWith("text/calendar");
		assertThat(all.body()).contains("STATUS:CANCELLED").doesNotContain("UID:lop-thang@", "UID:lop-khong-ngay@");
		HttpResponse<String> one = this.desk.get(EVENT + ".ics");
		assertThat(one.body().replace("\r\n ", "")).containsOnlyOnce("BEGIN:VEVENT")
			.contains("UID:lop-hac-thanh@diemtin\r\n", "SEQUENCE:6\r\n", "DTSTART;VALUE=DATE:20261117\r\n",
					"DTEND;VALUE=DATE:20261119\r\n", "LAST-MODIFIED:20261122T094000Z\r\n",
					"CATEGORIES:Bình đẳng giới\r\n", "LOCATION:phường Hạc Thành\\, Thanh Hóa\r\n",
					"Số người: 120 học viên\\; 150 học viên");
		assertThat(this.desk.get("/trainings/lop-thang.ics").statusCode()).isEqualTo(404);
		assertThat(this.desk.get("/trainings/lop-rut.ics").body()).contains("STATUS:CANCELLED");
	}

	@Test
	void servesEventsAsPagedJson() throws IOException, InterruptedException {
		JsonMapper json = JsonMapper.shared();
		HttpResponse<String> page = this.desk.get("/api/v1/trainings?size=2&topic=gender-equality");
		int total = Integer.parseInt(page.headers().firstValue("X-Total-Count").orElseThrow());
		assertThat(total).isGreaterThan(4);
		assertThat(json.readTree(page.body()).size()).isEqualTo(2);
		assertThat(json.readTree(page.body()).at("/0/id").asString()).isEqualTo(InventedStories.COURSE.value());
		assertThat(page.headers().firstValue("Link")).get().asString().contains("topic=gender-equality", "size=2");
		JsonNode one = json.readTree(this.desk.get("/api/v1" + EVENT).body());
		assertThat(one.path("status").asString()).isEqualTo("held");
		assertThat(one.at("/headcounts/1/value").asString()).isEqualTo("150");
		assertThat(one.at("/reports/0/fact/surface").asString()).contains("120 học viên");
		assertThat(one.path("from").asString()).isEqualTo("2026-11-17");
		JsonNode story = json.readTree(this.desk.get("/api/v1/stories/" + InventedNews.course().story()).body());
		assertThat(story.at("/tellings/1/relation").asString()).isEqualTo("copy");
	}

	@Test
	void laysTrainingsOnTheMap() throws IOException, InterruptedException {
		String map = page("/trainings?view=map&topic=gender-equality");
		assertThat(map)
			.contains("class=\"bubble\"",
					"/trainings?topic=gender-equality&amp;province=Thanh%20H%C3%B3a&amp;borders=34",
					"/trainings?topic=gender-equality&amp;view=map&amp;borders=63", "name=\"view\" value=\"map\"")
			.doesNotContain("class=\"event\"");
		assertThat(page("/trainings?view=map&borders=63&province=Thanh+H%C3%B3a")).contains("is-chosen");
		assertThat(page("/trainings?view=map&status=held")).contains("Thanh Hóa</a></th><td class=\"figure\">");
		assertThat(page("/trainings?province=Thanh+H%C3%B3a&borders=34&topic=gender-equality"))
			.contains(InventedStories.COURSE.value());
		assertThat(page("/trainings?view=map&q=zzzyyyxxx")).contains("Không có lớp tập huấn nào");
		assertThat(page("/trainings?view=nowhere&borders=12")).contains("class=\"event\"");
	}

}
