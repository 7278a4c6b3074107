package vn.diemtin.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// What a reader sees in a real browser. Pictures of the pages are left in
/// `target/screenshots`.
@Desk
class BrowserTests {

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private final RunningDesk desk;

	private final List<String> complaints = new ArrayList<>();

	private final Playwright playwright;

	private final Browser browser;

	BrowserTests(RunningDesk desk) {
		Optional<Path> chromium = Stream
			.of(Optional.ofNullable(System.getenv("CHROMIUM")), Optional.of("/usr/bin/chromium"))
			.flatMap(Optional::stream)
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
		String missing = "No Chromium: install the package chromium or set CHROMIUM";
		boolean isRequired = Boolean.parseBoolean(System.getenv("DIEMTIN_BROWSER_REQUIRED"));
		assertThat(chromium.isPresent() || !isRequired).as(missing).isTrue();
		assumeTrue(chromium.isPresent(), missing);
		this.desk = desk;
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(chromium.orElseThrow()).setArgs(ARGUMENTS));
	}

	@BeforeEach
	void startsWithoutComplaints() {
		this.complaints.clear();
	}

	@AfterEach
	void browserHasNothingToComplainOf() {
		this.playwright.close();
		assertThat(this.complaints).isEmpty();
	}

	@Test
	void findsWithoutToneMarksAndOpensArticle() {
		Page page = open(1280, 1000, "/");
		page.getByRole(AriaRole.SEARCHBOX).fill("nang cao nang luc binh dang gioi");
		page.keyboard().press("Enter");
		page.waitForURL("**/search?**");
		picture(page, "search");
		page.getByText("Tập huấn nâng cao năng lực về bình đẳng giới").first().click();
		page.waitForURL("**/articles/*");
		assertThat(page.title()).startsWith("Tập huấn nâng cao năng lực");
		page.locator("a.mark.is-statistic").first().hover();
		assertThat(page.locator("#tip").textContent()).contains("120 học viên").contains("statistics/1").contains("%");
		assertThat(page.locator("#tip q").first().textContent()).contains("120 học viên");
		picture(page, "article");
		page.locator("#show-date").uncheck();
		assertThat(page.locator("a.mark.is-date").first().evaluate("e => getComputedStyle(e).backgroundColor"))
			.isEqualTo("rgba(0, 0, 0, 0)");
	}

	@Test
	void narrowsByFacetWithoutLeavingThePage() {
		Page page = open(1280, 1000, "/search?q=lop");
		page.locator("#topic-0").click();
		page.waitForURL("**topic=*");
		assertThat(page.locator(".chosen li").count()).isEqualTo(1);
		picture(page, "facet");
	}

	@Test
	void comparesFigures() {
		Page page = open(1280, 1000, "/figures");
		page.locator("input[name=measure]").fill("nu giam doc");
		page.locator("select[name=unit]").selectOption("percent");
		page.keyboard().press("Tab");
		page.locator("form.filters button").click();
		page.waitForURL("**measure=nu*");
		assertThat(page.locator("tbody tr").count()).isEqualTo(2);
		assertThat(page.locator("tbody tr").first().textContent()).contains("22,4%").contains("24,1%", "cả nước");
		assertThat(page.locator("[data-plot=figures] canvas").count()).isEqualTo(1);
		picture(page, "figures");
		page.locator("select[name=place]").selectOption("VN");
		page.locator("form.filters button").click();
		page.waitForURL("**place=VN*");
		assertThat(page.locator("tbody tr").count()).isEqualTo(1);
		page.goBack();
		assertThat(page.locator("select[name=place]").inputValue()).isEmpty();
	}

	@Test
	void changesLanguage() {
		Page page = open(1280, 900, "/trainings");
		picture(page, "trainings");
		page.getByText("English").click();
		page.waitForURL("**lang=en");
		assertThat(page.locator("h1").textContent()).isEqualTo("Trainings");
		page.navigate(this.desk.at("/figures").toString());
		assertThat(page.locator("h1").textContent()).isEqualTo("Figures");
		picture(page, "figures-en");
	}

	@Test
	void showsStoriesAndEvents() {
		picture(open(1280, 1000, "/search?q=%22h%E1%BA%A1c+th%C3%A0nh%22"), "search-story");
		picture(open(1280, 1000, "/articles/" + InventedStories.edited().id()), "article-story");
		picture(open(1280, 1000,
				"/articles/" + InventedNews.course().id() + "/compare/" + InventedStories.edited().id()), "compare");
		picture(open(1280, 1000, "/trainings/" + InventedStories.COURSE), "training");
		Page page = open(1280, 1000, "/trainings?view=calendar");
		picture(page, "calendar");
		page.locator("a.entry").first().focus();
		page.keyboard().press("Enter");
		page.waitForURL("**/trainings/*");
		page.goBack();
		page.locator("a[rel=prev]").focus();
		page.keyboard().press("Enter");
		page.waitForURL("**month=2026-10");
		assertThat(page.locator(".month-bar h2").textContent()).isEqualTo("Tháng 10 năm 2026");
	}

	@Test
	void fitsPhone() {
		for (String path : List.of("/", "/articles/" + InventedNews.course().id(), "/trainings",
				"/trainings?view=calendar", "/trainings/" + InventedStories.COURSE,
				"/articles/" + InventedNews.course().id() + "/compare/" + InventedStories.edited().id(),
				"/search?q=%22h%E1%BA%A1c+th%C3%A0nh%22", "/figures", "/dashboards", "/sources", "/alerts",
				"/pipeline")) {
			Page page = open(360, 780, path);
			assertThat(page.evaluate("document.documentElement.scrollWidth")).as(path).isEqualTo(360);
			String name = path.equals("/") ? "home" : path.substring(1).replaceAll("[^a-z]+", "-");
			picture(page, "phone-" + name);
			page.context().close();
		}
	}

	@Test
	void tellsAFingerFirstAndGoesThereAfter() {
		BrowserContext context = this.browser
			.newContext(new Browser.NewContextOptions().setViewportSize(360, 780).setLocale("vi-VN").setHasTouch(true));
		Page page = context.newPage();
		page.navigate(this.desk.at("/articles/" + InventedNews.course().id()).toString());
		page.locator("a.mark.is-statistic").first().tap();
		assertThat(page.locator("#tip").isVisible()).isTrue();
		assertThat(page.url()).doesNotContain("#");
		picture(page, "phone-tip");
		page.locator("a.mark.is-statistic").first().tap();
		assertThat(page.url()).contains("#fact-");
	}

	@Test
	void drawsPlots() {
		Page page = open(1280, 1000, "/dashboards");
		page.waitForSelector("[data-plot=topics] canvas");
		assertThat(page.locator("[data-plot] canvas").count()).isEqualTo(4);
		picture(page, "dashboards");
	}

	@Test
	void showsWhatStandsInTheArchive() {
		Page page = open(900, 700, "/articles/" + InventedNews.course().id() + "/archive");
		assertThat(page.locator("h1").textContent()).startsWith("Tập huấn");
		picture(page, "archive");
	}

	@Test
	void isDarkWhereReadersWantIt() {
		Page page = open(1280, 900, "/articles/" + InventedNews.course().id(), ColorScheme.DARK);
		picture(page, "article-dark");
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		picture(page, "article-print");
	}

	@Test
	void reachesEverythingWithTheKeyboard() {
		Page page = open(1280, 900, "/");
		page.keyboard().press("Tab");
		assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
		page.navigate(this.desk.at("/articles/" + InventedNews.course().id()).toString());
		page.locator("a.mark").first().focus();
		assertThat(page.locator("#tip").isVisible()).isTrue();
		page.keyboard().press("Escape");
		assertThat(page.locator("#tip").isVisible()).isFalse();
	}

	@Test
	void opensVersionsWithTheKeyboard() {
		Page page = open(390, 900, "/articles/" + InventedNews.course().id());
		page.locator("a.edited").focus();
		page.keyboard().press("Enter");
		assertThat(page.evaluate("document.activeElement.id")).isEqualTo("versions");
		page.keyboard().press("Tab");
		page.keyboard().press("Tab");
		page.keyboard().press("Enter");
		assertThat(page.locator(".versions details[open]").count()).isEqualTo(2);
		assertThat(page.locator("ins").first().evaluate("e => getComputedStyle(e).textDecorationLine"))
			.isEqualTo("underline");
		assertThat(page.locator("del").first().evaluate("e => getComputedStyle(e).textDecorationLine"))
			.isEqualTo("line-through");
		picture(page, "phone-versions");
	}

	private Page open(int width, int height, String path) {
		return open(width, height, path, ColorScheme.LIGHT);
	}

	private Page open(int width, int height, String path, ColorScheme colours) {
		BrowserContext context = this.browser.newContext(new Browser.NewContextOptions().setViewportSize(width, height)
			.setLocale("vi-VN")
			.setColorScheme(colours));
		Page page = context.newPage();
		page.onConsoleMessage((message) -> {
			if ("error".equals(message.type())) {
				this.complaints.add(message.text());
			}
		});
		page.onPageError(this.complaints::add);
		page.navigate(this.desk.at(path).toString());
		return page;
	}

	private static void picture(Page page, String name) {
		page.screenshot(
				new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")).setFullPage(true));
	}

}
