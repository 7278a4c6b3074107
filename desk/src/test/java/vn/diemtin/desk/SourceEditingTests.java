package vn.diemtin.desk;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.events.Topics;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.crawl.BackfillProgress;
import vn.diemtin.events.crawl.BackfillWanted;
import vn.diemtin.events.source.Entrance;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceTried;
import vn.diemtin.events.source.SourceTried.ArticleTried;
import vn.diemtin.events.source.SourceTried.EntranceTried;
import vn.diemtin.events.source.SourceYaml;
import vn.diemtin.events.source.TrialDone;
import vn.diemtin.events.source.TrialWanted;
import vn.diemtin.store.Store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@Desk
class SourceEditingTests {

	static final Instant AT = Instant.parse("2026-11-21T00:00:00Z");

	static final Source PORTAL = new Source(new SourceId("moi"), "Cổng tỉnh Mới", Source.Group.PROVINCE, null, null,
			"nukeviet", List.of(new Entrance(Entrance.Kind.LISTING, "https://moi.example.vn/tin-tuc", 3)), null, null,
			false, false);

	private final RunningDesk desk;

	SourceEditingTests(RunningDesk desk) {
		this.desk = desk;
	}

	@Test
	void letsOnlyTheEditorIn() throws IOException, InterruptedException {
		RunningDesk.Browser reader = this.desk.browser();
		for (String path : new String[] { "/sources/new", "/sources/tho/edit",
				"/sources/trials/01234567-0123-0123-0123-0123456789ab" }) {
			assertThat(reader.get(path).uri().getPath()).as(path).isEqualTo("/sign-in");
		}
		for (String path : new String[] { "/sources/trials", "/sources/tho/poll", "/sources/tho/paused",
				"/sources/tho/backfill" }) {
			assertThat(reader.post(path, Map.of("paused", "true")).statusCode()).as(path).isEqualTo(403);
		}
		RunningDesk.Browser editor = editor();
		assertThat(editor.post("/sources/trials", Map.of("address", "https://moi.example.vn/")).statusCode())
			.isEqualTo(403);
	}

	@Test
	void triesSiteAndSavesWhatWasSeen(KafkaServer kafka) throws IOException, InterruptedException {
		RunningDesk.Browser editor = editor();
		String token = editor.token("/sources/new");
		assertThat(editor.post("/sources/trials", Map.of("address", "moi.example.vn", "_csrf", token)).body())
			.contains("Địa chỉ phải bắt đầu bằng http");
		HttpResponse<String> waiting = editor.post("/sources/trials",
				Map.of("address", "https://moi.example.vn/", "_csrf", token));
		assertThat(waiting.body()).contains("Đang thử", "http-equiv=\"refresh\"");
		String id = waiting.uri().getPath().substring("/sources/trials/".length());
		assertThat(LastRecord.of(kafka, Topics.CHANGES)).contains(id, "\"action\":\"tried\"");
		assertThat(LastRecord.of(kafka, Topics.TRIALS_WANTED)).contains(id, "\"address\":\"https://moi.example.vn/\"",
				"\"by\":\"editor\"");
		store(id, List.of(), tried(null));
		HttpResponse<String> shown = editor.get("/sources/trials/" + id);
		assertThat(shown.body()).contains("Cổng tỉnh Mới", "chạy tốt", "Khai giảng lớp", "20 tin, 18 có ngày",
				"Lưu nguồn này", "id: moi");
		HttpResponse<String> saved = editor.post("/sources/trials/" + id + "/save", Map.of("_csrf", token));
		assertThat(saved.body()).contains("Đã gửi khai báo của Cổng tỉnh Mới");
		assertThat(LastRecord.of(kafka, Topics.SOURCES)).contains("\"id\":\"moi\"", "https://moi.example.vn/tin-tuc",
				"\"saved\":{\"by\":\"editor\",");
		assertThat(LastRecord.of(kafka, Topics.CHANGES)).contains("\"subject\":\"source\"", "\"by\":\"editor\"",
				"\"id\":\"moi\"", "\"after\":\"id: moi");
	}

	@Test
	void namesWhatIsWrongWithADeclarationAndProposesNewAddresses() throws IOException, InterruptedException {
		RunningDesk.Browser editor = editor();
		String wrong = "11111111-0123-0123-0123-0123456789ab";
		store(wrong, List.of("declaration: group 'tinh' is not one of [ministry, province]"), null);
		assertThat(editor.get("/sources/trials/" + wrong).body()).contains("group &#39;tinh&#39; is not one of")
			.doesNotContain("Lưu nguồn này");
		String moved = "22222222-0123-0123-0123-0123456789ab";
		store(moved, List.of(), tried("https://khac.example.org/tin-tuc"));
		assertThat(editor.get("/sources/trials/" + moved).body()).contains("đã dời địa chỉ",
				"url: &quot;https://khac.example.org/tin-tuc&quot;");
	}

	@Test
	void pausesAsksNowAndGoesBack(KafkaServer kafka) throws IOException, InterruptedException {
		RunningDesk.Browser editor = editor();
		Store store = this.desk.bean(Store.class);
		store.sources().save(List.of(PORTAL));
		store.crawls()
			.saveBackfills(List.of(new BackfillProgress(
					new BackfillWanted(PORTAL.id(), "moi.example.vn", LocalDate.parse("2026-01-01"), 50, "editor", AT),
					BackfillProgress.State.RUNNING, null, 12, 240, LocalDate.parse("2026-06-05"), AT)));
		store.refresh();
		HttpResponse<String> page = editor.get("/sources/moi/edit");
		assertThat(page.body()).contains("12/50 trang, 240 tin, lùi đến 05/06/2026", "đang lấy", "id: moi");
		String token = editor.token("/sources/moi/edit");
		editor.post("/sources/moi/paused", Map.of("paused", "true", "_csrf", token));
		assertThat(LastRecord.of(kafka, Topics.SOURCES)).contains("\"id\":\"moi\"", "\"paused\":true");
		assertThat(LastRecord.of(kafka, Topics.CHANGES)).contains("\"action\":\"paused\"", "paused: true");
		assertThat(editor.post("/sources/moi/poll", Map.of("_csrf", token)).body()).contains("sẽ được hỏi ngay");
		assertThat(LastRecord.of(kafka, Topics.POLLS_WANTED)).contains("\"host\":\"moi.example.vn\"",
				"\"by\":\"editor\"");
		assertThat(editor.post("/sources/moi/backfill", Map.of("since", "2027-01-01", "pages", "5", "_csrf", token))
			.body()).contains("Ngày phải là một ngày đã qua");
		editor.post("/sources/moi/backfill", Map.of("since", "2026-01-01", "pages", "5", "_csrf", token));
		assertThat(LastRecord.of(kafka, Topics.BACKFILLS_WANTED)).contains("\"since\":\"2026-01-01\"", "\"pages\":5");
		assertThat(LastRecord.of(kafka, Topics.CHANGES)).contains("\"action\":\"backfilled\"",
				"since: 2026-01-01\\npages: 5");
		assertThat(editor.get("/sources/khong-co/edit").statusCode()).isEqualTo(404);
	}

	@Test
	void looksRightAtBothWidths() throws IOException, InterruptedException {
		Path chromium = Path.of("/usr/bin/chromium");
		assumeTrue(Files.isExecutable(chromium), "No Chromium");
		String id = "33333333-0123-0123-0123-0123456789ab";
		store(id, List.of(), tried(null));
		this.desk.bean(Store.class).sources().save(List.of(PORTAL));
		this.desk.bean(Store.class).refresh();
		try (Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
				com.microsoft.playwright.Browser browser = playwright.chromium()
					.launch(new BrowserType.LaunchOptions().setExecutablePath(chromium)
						.setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
			for (int width : new int[] { 390, 1280 }) {
				Page page = browser
					.newPage(new com.microsoft.playwright.Browser.NewPageOptions().setViewportSize(width, 900));
				page.navigate(this.desk.at("/sign-in").toString());
				page.locator("input[name=username]").fill("editor");
				page.locator("input[name=password]").fill(RunningDesk.PASSWORD);
				page.locator("main button[type=submit], main form button").first().click();
				for (String path : List.of("/sources", "/sources/" + InventedNews.THANH_HOA.id(), "/sources/new",
						"/sources/trials/" + id, "/sources/moi/edit", "/audit", "/alerts",
						"/articles/" + InventedNews.course().id())) {
					page.navigate(this.desk.at(path).toString());
					assertThat(page.evaluate("document.documentElement.scrollWidth")).as(path).isEqualTo(width);
					page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
						.setPath(Path.of("target/screenshots",
								"editing-" + width + path.replace('/', '-').replace(id, "") + ".png")));
				}
				page.close();
			}
		}
	}

	private void store(String id, List<String> problems, @Nullable SourceTried tried) {
		store(this.desk, id, problems, tried);
	}

	/// Ends a trial, as the crawler does.
	static void store(RunningDesk desk, String id, List<String> problems, @Nullable SourceTried tried) {
		Store store = desk.bean(Store.class);
		store.crawls()
			.saveTrials(List.of(new TrialDone(new TrialWanted(id, "https://moi.example.vn/", null, "editor", AT),
					problems, SourceYaml.of(PORTAL), tried, AT)));
		store.refresh();
	}

	static SourceTried tried(@Nullable String movedTo) {
		EntranceTried entrance = new EntranceTried(PORTAL.entrances().getFirst(), "ok", null, 20, 18,
				LocalDate.parse("2026-11-20"), "/tin-tuc/{…}.html", "query", movedTo);
		PublicationDate date = new PublicationDate(OffsetDateTime.parse("2026-11-20T00:00:00+07:00"),
				PublicationDate.Precision.DAY, PublicationDate.Origin.LABEL, "20/11/2026", 0.9);
		ArticleTried article = new ArticleTried("https://moi.example.vn/tin-tuc/1.html", null,
				"Khai giảng lớp bồi dưỡng kiến thức giới", date, "Thu Hà", null,
				"Ngày 20/11, Sở Nội vụ khai giảng lớp bồi dưỡng kiến thức giới cho 90 cán bộ của các xã, phường.",
				1_480);
		return new SourceTried(PORTAL, "nukeviet", List.of(entrance), List.of(article), Duration.ofSeconds(9));
	}

	private RunningDesk.Browser editor() throws IOException, InterruptedException {
		RunningDesk.Browser editor = this.desk.browser();
		editor.post("/sign-in",
				Map.of("username", "editor", "password", RunningDesk.PASSWORD, "_csrf", editor.token("/sign-in")));
		return editor;
	}

}
