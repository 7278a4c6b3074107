package vn.diemtin.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/// A real browser. Without one the tests that need it are skipped, unless `DIEMTIN_BROWSER_REQUIRED` is true.
record Chromium(Playwright playwright, Browser browser) implements AutoCloseable {

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	static Chromium start() {
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
		Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		return new Chromium(playwright, playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(chromium.orElseThrow()).setArgs(ARGUMENTS)));
	}

	/// Signs somebody in and waits for the page behind that.
	static void signIn(Page page, RunningDesk desk, String name, String password) {
		page.navigate(desk.at("/sign-in").toString());
		page.locator("#username").fill(name);
		page.locator("#password").fill(password);
		page.locator("main form button").first().click();
		page.waitForURL((url) -> !url.endsWith("/sign-in"));
	}

	/// Leaves a picture of a page in `target/screenshots`.
	static void picture(Page page, String name) {
		page.screenshot(
				new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")).setFullPage(true));
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
