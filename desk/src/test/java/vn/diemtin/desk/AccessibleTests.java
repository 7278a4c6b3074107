package vn.diemtin.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/// Every page is checked by axe-core, in each language, in light and dark, on a desk and on a phone, for each role. Every
/// finding counts, but for those that axe calls minor.
@Desk
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibleTests {

	private static final String PASSWORD = "một rổ cam sành thật ngọt";

	private static final String COURSE = "/articles/" + InventedNews.course().id();

	private static final String EDITED = InventedStories.edited().id().value();

	/// What anybody sees.
	private static final List<String> OPEN = List.of("/", "/search?q=lop", "/search?q=zzzzqq",
			"/search?q=%22h%E1%BA%A1c+th%C3%A0nh%22", "/search?q=h%E1%BB%8Dp+S%E1%BB%9F+L%C4%90-TB%26XH+Thanh+H%C3%B3a",
			COURSE, "/articles/" + EDITED, COURSE + "/compare/" + EDITED, COURSE + "/archive", "/trainings",
			"/trainings?view=calendar", "/trainings/" + InventedStories.COURSE,
			"/figures?measure=n%E1%BB%AF+gi%C3%A1m+%C4%91%E1%BB%91c", "/dashboards", "/dashboards/tap-huan", "/sources",
			"/sources/" + InventedNews.THANH_HOA.id(), "/alerts", "/alerts/binh-dang-gioi",
			"/alerts/why?rule=binh-dang-gioi&article=" + InventedNews.course().id(), "/pipeline",
			"/pipeline/way?item=" + InventedNews.course().id(), "/digest?day=2026-11-18", "/api", "/sign-in",
			"/sign-in?error", "/none", "/articles/none");

	/// What one sees of oneself.
	private static final List<String> OWN = List.of("/", "/people/password", "/people/keys", "/people");

	private static final List<String> EDITING = List.of("/alerts", "/alerts/binh-dang-gioi", "/alerts/new",
			"/alerts/binh-dang-gioi/edit", "/sources", "/sources/new", "/sources/" + InventedNews.THANH_HOA.id(),
			"/sources/" + InventedNews.THANH_HOA.id() + "/edit", "/sources/trials/44444444-0123-0123-0123-0123456789ab",
			"/pipeline", "/pipeline/letters", COURSE, COURSE + "/corrections", "/audit", "/people/password",
			"/people/keys", "/people");

	private static final String FINDINGS = """
			(rules) => axe.run(document, rules).then((found) => found.violations
			  .filter((one) => one.impact !== 'minor')
			  .map((one) => one.impact + ' ' + one.id + ': ' + one.nodes.slice(0, 4)
			    .map((node) => node.target.join(' ') + ' ' + node.any.concat(node.all, node.none)
			      .map((check) => check.message).join(' ')).join(' | ')))""";

	private final RunningDesk desk;

	private final Chromium chromium = Chromium.start();

	private final String axe = script();

	AccessibleTests(RunningDesk desk) {
		this.desk = desk;
	}

	@AfterAll
	void close() {
		this.chromium.close();
	}

	enum Who {

		ANYBODY, READER, EDITOR, ADMIN

	}

	@ParameterizedTest
	@EnumSource
	void nothingKeepsAnyoneOut(Who who) throws IOException, InterruptedException {
		List<String> paths = switch (who) {
			case ANYBODY -> OPEN;
			case READER -> OWN;
			case EDITOR, ADMIN -> EDITING;
		};
		List<String> found = new ArrayList<>();
		for (String language : List.of("vi", "en")) {
			BrowserContext context = signedIn(who);
			Page page = context.newPage();
			page.navigate(this.desk.at("/sign-in?lang=" + language).toString());
			for (String path : paths) {
				page.setViewportSize(1280, 900);
				page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
				page.navigate(this.desk.at(path).toString());
				page.evaluate(this.axe);
				boolean isFirst = "vi".equals(language);
				check(page, who + " " + language + " " + path, isFirst ? 1280 : 360, ColorScheme.LIGHT, found);
				check(page, who + " " + language + " " + path, isFirst ? 360 : 1280, ColorScheme.DARK, found);
			}
			context.close();
		}
		assertThat(found).isEmpty();
	}

	private void check(Page page, String name, int width, ColorScheme colours, List<String> found) {
		page.setViewportSize(width, 900);
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
		Object findings = page.evaluate(FINDINGS, Map.of("resultTypes", List.of("violations")));
		for (Object finding : (List<?>) Objects.requireNonNull(findings)) {
			found.add(name + " " + width + " " + colours + ": " + finding);
		}
	}

	private BrowserContext signedIn(Who who) throws IOException, InterruptedException {
		BrowserContext context = this.chromium.browser()
			.newContext(new Browser.NewContextOptions().setBypassCSP(true).setReducedMotion(ReducedMotion.REDUCE));
		if (who == Who.ANYBODY) {
			return context;
		}
		String name = (who == Who.ADMIN) ? "editor" : "axe-" + who.name().toLowerCase(Locale.ROOT);
		if (who != Who.ADMIN) {
			let(name, who);
		}
		Page page = context.newPage();
		Chromium.signIn(page, this.desk, name, (who == Who.ADMIN) ? RunningDesk.PASSWORD : PASSWORD);
		page.close();
		return context;
	}

	private void let(String name, Who who) throws IOException, InterruptedException {
		RunningDesk.Browser admin = this.desk.signedIn("editor", RunningDesk.PASSWORD);
		String given = PASSWORD + " nhé";
		admin.post("/people", Map.of("name", name, "role", who.name().toLowerCase(Locale.ROOT), "password", given,
				"_csrf", admin.token("/people")));
		RunningDesk.Browser person = this.desk.signedIn(name, given);
		person.post("/people/password", Map.of("old", given, "password", PASSWORD, "again", PASSWORD, "_csrf",
				person.token("/people/password")));
	}

	private static String script() {
		try (InputStream in = AccessibleTests.class.getResourceAsStream("/axe.min.js")) {
			return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
