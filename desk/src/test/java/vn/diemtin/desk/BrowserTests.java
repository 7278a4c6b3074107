package vn.diemtin.desk;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// What a reader sees in a real browser. Pictures of the pages are left in
/// `target/screenshots`.
@Desk
class BrowserTests {

	private final RunningDesk desk;

	private final List<String> complaints = new ArrayList<>();

	private final Chromium chromium;

	private final Browser browser;

	BrowserTests(RunningDesk desk) {
		this.desk = desk;
		this.chromium = Chromium.start();
		this.browser = this.chromium.browser();
	}

	@BeforeEach
	void startsWithoutComplaints() {
		this.complaints.clear();
	}

	@AfterEach
	void browserHasNothingToComplainOf() {
		this.chromium.close();
		assertThat(this.complaints).isEmpty();
	}

	@Test
	void findsWithoutToneMarksAndOpensArticle() {
		Page page = open(1280, 1000, "/");
		page.getByRole(AriaRole.COMBOBOX).fill("nang cao nang luc binh dang gioi");
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
	void suggestsBodiesAndPlacesWhileOneTypes() {
		Page page = open(1280, 900, "/");
		page.locator("#q").pressSequentially("hội nghị so ld-tb&xh thanh hoa");
		Locator first = page.locator("#suggestions li").first();
		first.waitFor();
		assertThat(first.textContent()).contains("Sở Lao động - Thương binh và Xã hội tỉnh Thanh Hóa",
				"→ Sở Nội vụ tỉnh Thanh Hóa từ 01/03/2025");
		assertThat(page.locator("#q").getAttribute("aria-expanded")).isEqualTo("true");
		page.keyboard().press("ArrowDown");
		page.keyboard().press("ArrowDown");
		String active = page.locator("#q").getAttribute("aria-activedescendant");
		assertThat(page.locator("#" + active).textContent()).contains("Sở Nội vụ tỉnh Thanh Hóa", "kế nhiệm");
		picture(page, "suggestions");
		page.keyboard().press("Enter");
		assertThat(page.locator("#q").inputValue()).isEqualTo("hội nghị agency:\"Sở Nội vụ tỉnh Thanh Hóa\" ");
		assertThat(page.locator("#suggestions").isVisible()).isFalse();
		page.keyboard().press("Enter");
		page.waitForURL("**/search?**");
	}

	@Test
	void takesASuggestionWithAFinger() {
		BrowserContext context = this.browser
			.newContext(new Browser.NewContextOptions().setViewportSize(360, 780).setLocale("vi-VN").setHasTouch(true));
		Page page = context.newPage();
		page.navigate(this.desk.at("/").toString());
		page.locator("#q").tap();
		page.locator("#q").pressSequentially("yen bai");
		Locator first = page.locator("#suggestions li").first();
		first.waitFor();
		assertThat(first.textContent()).contains("Tỉnh Yên Bái", "→ Lào Cai từ 01/07/2025");
		picture(page, "phone-suggestions");
		assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
		first.tap();
		assertThat(page.locator("#q").inputValue()).isEqualTo("province:\"Yên Bái\" ");
	}

	@Test
	void narrowsToASpanOfMonthsByDrawing() {
		Page page = open(1280, 1000, "/search?q=lop");
		Locator bars = page.locator("svg.months a");
		BoundingBox first = bars.first().boundingBox();
		page.mouse().move(first.x + first.width / 2, first.y + first.height / 2);
		page.mouse().down();
		page.mouse().move(first.x + first.width * 3, first.y + 20, new Mouse.MoveOptions().setSteps(4));
		assertThat(page.locator("#months-told").textContent()).contains(" – ");
		picture(page, "months-drawn");
		page.mouse().up();
		page.waitForURL("**from=*&to=*");
		assertThat(page.url()).contains("q=lop");
		page.goBack();
		page.waitForURL((url) -> !url.contains("from="));
		bars.last().focus();
		page.keyboard().press("Shift+ArrowLeft");
		page.keyboard().press("Shift+ArrowLeft");
		page.keyboard().press("Enter");
		page.waitForURL("**from=*&to=*");
		assertThat(page.locator("input[name=from]").inputValue()).endsWith("-01");
	}

	@Test
	void keepsWhatNarrowsWhenTheWordsChange() {
		Page page = open(1280, 1000, "/search?q=lop");
		page.locator("#topic-0").click();
		page.waitForURL("**topic=*");
		page.locator("#q").fill("tap huan");
		page.locator("#find button").first().click();
		page.waitForURL((url) -> url.contains("q=tap"));
		assertThat(page.url()).contains("topic=");
	}

	@Test
	void tellsWhyAHitIsOne() {
		Page page = open(1280, 1000, "/search?q=tap+huan+province%3A%22Thanh+H%C3%B3a%22");
		page.locator(".why summary").first().click();
		page.locator("#why").waitFor();
		assertThat(page.locator("#why").textContent()).contains("tap huan", "khớp khi gõ không dấu", "province:",
				"tiêu đề");
		picture(page, "why");
	}

	@Test
	void leadsFromABodyThatIsNoMoreToItsHeir() {
		Page page = open(1280, 1000, "/search?q=h%E1%BB%8Dp+S%E1%BB%9F+L%C4%90-TB%26XH+Thanh+H%C3%B3a");
		assertThat(page.locator(".heirs").textContent()).contains("không còn từ 01/03/2025",
				"nay là Sở Nội vụ tỉnh Thanh Hóa", "chức năng: bình đẳng giới");
		picture(page, "heirs");
		page.locator(".heirs a").first().click();
		page.waitForURL((url) -> url.contains("agency"));
		assertThat(page.locator("#q").inputValue()).contains("OR agency:\"Sở Nội vụ tỉnh Thanh Hóa\"");
		assertThat(page.locator(".heirs a").allTextContents()).noneMatch((text) -> text.contains("kế nhiệm"));
	}

	@Test
	void goesByKeys() {
		Page page = open(1280, 900, "/search?q=lop");
		page.keyboard().press("j");
		page.keyboard().press("j");
		assertThat(page.evaluate("document.activeElement === document.querySelectorAll('.hit h2 a')[1]"))
			.isEqualTo(true);
		page.keyboard().press("/");
		assertThat(page.evaluate("document.activeElement.id")).isEqualTo("q");
		page.keyboard().press("Escape");
		page.locator("h1").click();
		page.keyboard().press("?");
		assertThat(page.locator("#keys").isVisible()).isTrue();
		picture(page, "keys");
		page.keyboard().press("Escape");
		assertThat(page.locator("#keys").isVisible()).isFalse();
	}

	@Test
	void comparesFigures() {
		Page page = open(1280, 1000, "/figures");
		page.locator("input[name=measure]").fill("nu giam doc");
		page.locator("select[name=unit]").selectOption("percent");
		page.keyboard().press("Tab");
		page.locator("form.filters button").click();
		page.waitForURL("**measure=nu*");
		assertThat(page.locator("main > .scroll tbody tr").count()).isEqualTo(2);
		assertThat(page.locator("main > .scroll tbody tr").first().textContent()).contains("22,4%")
			.contains("24,1%", "cả nước");
		assertThat(page.locator(".compared tbody tr").count()).isEqualTo(2);
		assertThat(page.locator("[data-plot=figures] canvas").count()).isEqualTo(1);
		picture(page, "figures");
		page.locator("select[name=place]").selectOption("VN");
		page.locator("form.filters button").click();
		page.waitForURL("**place=VN*");
		assertThat(page.locator("main > .scroll tbody tr").count()).isEqualTo(1);
		page.locator("select[name=place]").selectOption("Nghệ An");
		page.locator("form.filters button").click();
		page.waitForURL("**place=Ngh*");
		assertThat(page.locator("input[name=place]:checked").count()).as("compared with the whole country")
			.isEqualTo(2);
		assertThat(page.locator("main > .scroll tbody tr").count()).isEqualTo(2);
		page.goBack();
		page.goBack();
		assertThat(page.locator("input[name=place]").count()).isZero();
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
	void filtersPanelsByClickAndBrush() {
		Page page = open(1280, 1000, "/dashboards");
		page.waitForSelector("[data-plot=chu-de] canvas");
		assertThat(page.locator("[data-plot] canvas").count()).isEqualTo(4);
		picture(page, "dashboards");
		int sources = page.locator("#nguon tbody tr").count();
		page.locator("#tinh .map a[aria-label^='Thanh Hóa']").click();
		page.waitForURL("**province=Thanh*");
		page.waitForSelector("#tinh .map a[aria-current]");
		assertThat(page.locator("#nguon tbody tr").count()).isLessThan(sources);
		page.goBack();
		page.waitForSelector("#tinh .map a:not([aria-current])");
		page.waitForSelector("[data-plot=chu-de] canvas");
		page.locator("[data-plot=chu-de]").scrollIntoViewIfNeeded();
		BoundingBox plot = page.locator("[data-plot=chu-de] canvas").first().boundingBox();
		page.mouse().move(plot.x + plot.width * 0.6, plot.y + plot.height * 0.4);
		page.mouse().down();
		page.mouse().move(plot.x + plot.width * 0.8, plot.y + plot.height * 0.4);
		page.mouse().up();
		page.waitForURL("**from=*&to=*");
		page.waitForSelector(".chosen li");
		page.waitForSelector("[data-plot=chu-de] canvas");
		assertThat(page.locator("#nguon tbody tr").count()).isLessThan(sources);
		picture(page, "dashboards-brushed");
		page.locator(".borders a:not([aria-current])").focus();
		page.keyboard().press("Enter");
		page.waitForURL("**borders=63*");
		page.locator("#cac-chu-de tbody a").first().focus();
		page.keyboard().press("Enter");
		page.waitForURL("**topic=*");
		page.waitForSelector("#cac-chu-de tr.is-chosen");
		picture(page, "dashboards-chosen");
	}

	@Test
	void printsDashboardAndShowsTablesWithoutScript() {
		Page page = open(1000, 1000, "/dashboards/tap-huan");
		page.waitForSelector("[data-plot] canvas");
		picture(page, "dashboard-trainings");
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		picture(page, "dashboard-print");
		BrowserContext context = this.browser
			.newContext(new Browser.NewContextOptions().setViewportSize(1280, 1000).setJavaScriptEnabled(false));
		Page plain = context.newPage();
		plain.navigate(this.desk.at("/dashboards").toString());
		plain.locator("#chu-de tbody a").first().click();
		plain.waitForURL("**from=*");
		assertThat(plain.locator(".chosen li").count()).isEqualTo(1);
		picture(plain, "dashboards-plain");
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
		// The first version, its two copies, the second.
		for (int at = 0; at < 4; at++) {
			page.keyboard().press("Tab");
		}
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
		Chromium.picture(page, name);
	}

}
