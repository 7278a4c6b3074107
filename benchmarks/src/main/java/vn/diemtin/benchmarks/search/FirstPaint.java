package vn.diemtin.benchmarks.search;

import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

/// The first contentful paint of searches as Chromium tells it, and all bytes that went over the line for a page.
final class FirstPaint {

	private static final String PAINT = "() => { const e = performance.getEntriesByName('first-contentful-paint')[0];"
			+ " return e ? e.startTime : -1; }";

	private static final String BYTES = "() => performance.getEntriesByType('resource').reduce((sum, e) => sum +"
			+ " e.transferSize, performance.getEntriesByType('navigation')[0].transferSize)";

	private final PrintStream out;

	FirstPaint(PrintStream out) {
		this.out = out;
	}

	void measure(URI desk, Questions questions, int views) {
		Path chromium = Path.of(Objects.requireNonNullElse(System.getenv("CHROMIUM"), "/usr/bin/chromium"));
		if (!Files.isExecutable(chromium)) {
			this.out.println("No Chromium here; CHROMIUM names where it lies.");
			return;
		}
		try (Playwright playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
				Browser browser = playwright.chromium()
					.launch(new BrowserType.LaunchOptions().setExecutablePath(chromium)
						.setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
			Paints floor = paints(browser, () -> desk.resolve("/sign-in"), views);
			Paints search = paints(browser, () -> desk.resolve(questions.next()), views);
			this.out.printf(Locale.ROOT,
					"first contentful paint of %d new readers: median %.0f ms, longest %.0f ms; of a page that asks nothing: %.0f and %.0f ms%n",
					views, search.median(), search.longest(), floor.median(), floor.longest());
			this.out.printf(Locale.ROOT, "a page with all that belongs to it: at most %.0f kB%n", search.bytes() / 1e3);
		}
	}

	private static Paints paints(Browser browser, Supplier<URI> addresses, int views) {
		List<Double> paints = new ArrayList<>();
		double bytes = 0;
		for (int i = 0; i < views; i++) {
			// A new context has an empty cache: a reader who was never here.
			Page page = browser.newContext().newPage();
			page.navigate(addresses.get().toString());
			page.waitForFunction("() => performance.getEntriesByName('first-contentful-paint').length > 0");
			paints.add(((Number) page.evaluate(PAINT)).doubleValue());
			bytes = Math.max(bytes, ((Number) page.evaluate(BYTES)).doubleValue());
			page.context().close();
		}
		paints.sort(null);
		return new Paints(paints.get(views / 2), paints.getLast(), bytes);
	}

	/// What new readers saw.
	///
	/// @param median milliseconds
	/// @param longest milliseconds
	/// @param bytes of the largest page with all that belongs to it
	private record Paints(double median, double longest, double bytes) {
	}

}
