package vn.diemtin.desk;

import java.util.stream.Stream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.events.Topics;

import static org.assertj.core.api.Assertions.assertThat;

/// What people come to the desk to do, from beginning to end, in a real browser. Pictures are left in `target/screenshots`.
@Desk
class JourneyTests {

	private static final String COURSE = "/articles/" + InventedNews.course().id();

	private final RunningDesk desk;

	private final KafkaServer kafka;

	private final Chromium chromium = Chromium.start();

	private final List<String> complaints = new ArrayList<>();

	JourneyTests(RunningDesk desk, KafkaServer kafka) {
		this.desk = desk;
		this.kafka = kafka;
	}

	@AfterEach
	void browserHasNothingToComplainOf() {
		this.chromium.close();
		assertThat(this.complaints).isEmpty();
	}

	@Test
	void takesWhatWasFoundAlongAsATable() throws IOException {
		Page page = page(1280);
		page.navigate(at("/search?q=lop&group=off"));
		String count = page.locator(".count strong").first().textContent();
		Download table = page.waitForDownload(() -> page.locator("a[href*='search.csv']").first().click());
		assertThat(table.suggestedFilename()).endsWith(".csv");
		List<String> lines = Files.readAllLines(table.path());
		assertThat(lines.getFirst()).startsWith("\uFEFF");
		assertThat(lines.size() - 1).isGreaterThanOrEqualTo(Integer.parseInt(count.strip()));
		Download workbook = page.waitForDownload(() -> page.locator("a[href*='search.xlsx']").first().click());
		assertThat(workbook.suggestedFilename()).endsWith(".xlsx");
		assertThat(Files.size(workbook.path())).isPositive();
	}

	@Test
	void findsReadsAndComesBackWithKeysOnly() {
		Page page = page(1280);
		page.navigate(at("/"));
		tabTo(page, "q");
		page.keyboard().type("nang cao nang luc binh dang gioi");
		page.keyboard().press("Enter");
		page.waitForURL("**/search?**");
		page.keyboard().press("Escape");
		page.locator("h1, .count").first().waitFor();
		tabTo(page, String.valueOf(page.locator(".hit h2 a").first().getAttribute("href")).split("[?#]", -1)[0]);
		assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).isEqualTo("solid");
		page.keyboard().press("Enter");
		page.waitForURL("**/articles/*");
		page.keyboard().press("Tab");
		assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
		page.keyboard().press("Enter");
		assertThat(page.url()).endsWith("#main");
		page.goBack();
		page.goBack();
		assertThat(page.locator("#q").inputValue()).isEqualTo("nang cao nang luc binh dang gioi");
	}

	@Test
	void signsInWithKeysOnlyAndIsWhereOneWantedToBe() {
		Page page = page(1280);
		page.navigate(at("/alerts/new"));
		page.waitForURL("**/sign-in");
		page.keyboard().type("editor");
		page.keyboard().press("Tab");
		page.keyboard().type("wrong");
		page.keyboard().press("Enter");
		page.waitForURL("**/sign-in?error");
		assertThat(page.getByRole(AriaRole.ALERT).textContent()).contains("chưa đúng");
		Chromium.picture(page, "journey-sign-in");
		page.keyboard().type("editor");
		page.keyboard().press("Tab");
		page.keyboard().type(RunningDesk.PASSWORD);
		page.keyboard().press("Enter");
		page.waitForURL("**/alerts/new");
		page.locator(".who form button").focus();
		page.keyboard().press("Enter");
		page.waitForURL((url) -> url.endsWith("/"));
		assertThat(page.locator(".who").textContent()).contains("Đăng nhập");
	}

	@Test
	void addsASourceThatWasSeenToWork() {
		Page page = signedIn(1280);
		page.navigate(at("/sources"));
		page.locator("a[href='/sources/new']").first().click();
		page.locator("#address").fill("https://moi.example.vn/");
		page.locator("main form button").first().click();
		page.waitForURL("**/sources/trials/*");
		assertThat(page.getByRole(AriaRole.STATUS).textContent()).contains("Đang thử");
		Chromium.picture(page, "journey-trial-waiting");
		String id = page.url().substring(page.url().lastIndexOf('/') + 1);
		SourceEditingTests.store(this.desk, id, List.of(), SourceEditingTests.tried(null));
		page.locator("form[action$='/save'] button").waitFor();
		Chromium.picture(page, "journey-trial");
		page.locator("form[action$='/save'] button").click();
		page.getByText("Đã gửi khai báo của Cổng tỉnh Mới").waitFor();
		assertThat(LastRecord.of(this.kafka, Topics.SOURCES)).contains("\"id\":\"moi\"");
	}

	@Test
	void triesARuleBeforeItIsSaved() {
		Page page = signedIn(1280);
		page.navigate(at("/alerts/new"));
		page.locator("#name").fill("Lớp về giới");
		page.locator("#query").fill("\"bình đẳng giới\"");
		page.locator("button[formmethod=get]").click();
		page.locator("#trial").waitFor();
		Chromium.picture(page, "journey-rule");
		assertThat(page.locator("#query").inputValue()).isEqualTo("\"bình đẳng giới\"");
		page.locator("main form button").first().click();
		page.waitForURL("**/alerts**");
		assertThat(LastRecord.of(this.kafka, Topics.ALERT_RULES)).contains("Lớp về giới");
	}

	@Test
	void makesAndPausesARuleWithKeysOnly() {
		Page page = signedIn(1280);
		page.navigate(at("/search?q=%22h%E1%BB%99i%20ngh%E1%BB%8B%22"));
		tabTo(page, "/alerts/new");
		page.keyboard().press("Enter");
		page.waitForURL("**/alerts/new?**");
		tabTo(page, "name");
		page.keyboard().press("Control+A");
		page.keyboard().type("Đặt bằng phím");
		page.keyboard().press("Enter");
		page.waitForURL((url) -> url.endsWith("/alerts"));
		Locator made = page.locator(".rules strong a", new Page.LocatorOptions().setHasText("Đặt bằng phím"));
		made.waitFor();
		Chromium.picture(page, "journey-rule-by-keys");
		tabTo(page, String.valueOf(made.getAttribute("href")));
		tabOnTo(page, "Tắt");
		page.keyboard().press("Enter");
		page.locator(".rule.off", new Page.LocatorOptions().setHasText("Đặt bằng phím")).waitFor();
		assertThat(LastRecord.of(this.kafka, Topics.ALERT_RULES)).contains("Đặt bằng phím", "\"enabled\":false");
	}

	@Test
	void letsSomebodyInWhoMakesAKey() {
		Page page = signedIn(1280);
		page.navigate(at("/people"));
		page.locator("#name").fill("quynh");
		page.locator("#role").selectOption("editor");
		page.locator("#password").fill("chín con trâu qua đồng");
		page.locator("form.stacked button").click();
		page.getByText("Đã thêm quynh").waitFor();
		Chromium.picture(page, "journey-people");
		Page other = page(1280);
		signIn(other, "quynh", "chín con trâu qua đồng");
		other.waitForURL("**/people/password");
		Chromium.picture(other, "journey-given-password");
		other.locator("#old").fill("chín con trâu qua đồng");
		other.locator("#new").fill("mười giỏ cá linh non");
		other.locator("#again").fill("mười giỏ cá linh non");
		other.locator("form.stacked button").click();
		other.waitForURL("**/sign-in?changed");
		signIn(other, "quynh", "mười giỏ cá linh non");
		other.navigate(at("/people/keys"));
		other.locator("input[name=label]").fill("Bảng tính");
		other.locator("form[action$='/people/keys'] button").first().click();
		other.locator("#made-key, .made-key").first().waitFor();
		assertThat(other.locator("#made-key, .made-key").first().textContent()).contains("dt_k");
		Chromium.picture(other, "journey-key");
	}

	@ParameterizedTest
	@ValueSource(ints = { 1280, 360 })
	void everyPageFitsAndHasOneHeading(int width) {
		Page page = signedIn(width);
		for (String path : List.of("/", "/search?q=lop", "/search?q=zzzzqq", COURSE, COURSE + "/corrections",
				"/trainings", "/trainings?view=calendar", "/trainings/" + InventedStories.COURSE, "/figures",
				"/dashboards", "/sources", "/sources/new", "/sources/" + InventedNews.THANH_HOA.id(),
				"/sources/" + InventedNews.THANH_HOA.id() + "/edit", "/alerts", "/alerts/new", "/alerts/binh-dang-gioi",
				"/alerts/binh-dang-gioi/edit", "/alerts/why?rule=binh-dang-gioi&article=" + InventedNews.course().id(),
				"/pipeline", "/pipeline/letters", "/pipeline/way?item=" + InventedNews.course().id(), "/audit",
				"/people", "/people/keys", "/people/password", "/digest?day=2026-11-18", "/api", "/none")) {
			page.navigate(at(path));
			Chromium.picture(page, "every-" + width + path.replaceAll("[^a-z]+", "-").replaceAll("-[a-z]-", "-"));
			assertThat(page.evaluate("document.documentElement.scrollWidth")).as(path).isEqualTo(width);
			assertThat(page.locator("h1").count()).as(path).isEqualTo(1);
			assertThat(page.locator("main").textContent()).as(path).doesNotContain("??");
			if (path.equals("/none")) {
				assertThat(this.complaints).hasSize(1).first().asString().contains("404");
				this.complaints.clear();
			}
		}
	}

	/// Goes on with the tabulator until a thing has the focus, by its id or where it
	/// leads.
	private static void tabTo(Page page, String goal) {
		for (int i = 0; i < 150; i++) {
			Object at = page
				.evaluate("[document.activeElement.id, document.activeElement.getAttribute('href') || ''].join(' ')");
			if (Stream.of(String.valueOf(at).split(" ", -1)).anyMatch((one) -> one.split("[?#]", -1)[0].equals(goal))) {
				return;
			}
			page.keyboard().press("Tab");
		}
		throw new AssertionError("No way with the tabulator to " + goal);
	}

	/// Goes on with the tabulator until something that is called so has the focus.
	private static void tabOnTo(Page page, String name) {
		for (int i = 0; i < 150; i++) {
			if (name.equals(page.evaluate("document.activeElement.textContent.trim()"))) {
				return;
			}
			page.keyboard().press("Tab");
		}
		throw new AssertionError("No way with the tabulator to " + name);
	}

	private String at(String path) {
		return this.desk.at(path).toString();
	}

	private Page signedIn(int width) {
		Page page = page(width);
		signIn(page, "editor", RunningDesk.PASSWORD);
		return page;
	}

	private void signIn(Page page, String name, String password) {
		Chromium.signIn(page, this.desk, name, password);
	}

	private Page page(int width) {
		Page page = this.chromium.browser()
			.newContext(new Browser.NewContextOptions().setViewportSize(width, 900).setLocale("vi-VN"))
			.newPage();
		page.onConsoleMessage((message) -> {
			if ("error".equals(message.type())) {
				this.complaints.add(message.text());
			}
		});
		page.onPageError(this.complaints::add);
		return page;
	}

}
