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

/// The first and the largest contentful paint of searches as Chromium tells them, and all bytes that went over the line for a
/// page. The first is the top of a page, the largest what was found.
final class FirstPaint {

	private static final String PAINT = "() => { const e = performance.getEntriesByName('first-contentful-paint')[0];"
			+ " return e ? e.startTime : -1; }";

	private static final String LARGEST = "() => new Promise((told) => new PerformanceObserver((list) =>"
			+ " told(list.getEntries().at(-1).startTime)).observe({type: 'largest-contentful-paint', buffered: true}))";

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
			this.out.printf(Locale.ROOT, "%d new readers:%n", views);
			tell("first contentful paint of a search", search.first());
			tell("largest contentful paint of a search", search.largest());
			tell("first contentful paint of a page that asks nothing", floor.first());
			this.out.printf(Locale.ROOT, "a page with all that belongs to it: at most %.0f kB%n", search.bytes() / 1e3);
		}
	}

	private void tell(String name, List<Double> millis) {
		this.out.printf(Locale.ROOT, "%s: median %.0f ms, longest %.0f ms%n", name, millis.get(millis.size() / 2),
				millis.getLast());
	}

	private static Paints paints(Browser browser, Supplier<URI> addresses, int views) {
		List<Double> first = new ArrayList<>();
		List<Double> largest = new ArrayList<>();
		double bytes = 0;
		for (int i = 0; i < views; i++) {
			// A new context has an empty cache: a reader who was never here.
			Page page = browser.newContext().newPage();
			page.navigate(addresses.get().toString());
			page.waitForFunction("() => performance.getEntriesByName('first-contentful-paint').length > 0");
			first.add(((Number) page.evaluate(PAINT)).doubleValue());
			largest.add(((Number) page.evaluate(LARGEST)).doubleValue());
			bytes = Math.max(bytes, ((Number) page.evaluate(BYTES)).doubleValue());
			page.context().close();
		}
		first.sort(null);
		largest.sort(null);
		return new Paints(first, largest, bytes);
	}

	/// What new readers saw, the earliest first.
	///
	/// @param first in milliseconds
	/// @param largest in milliseconds
	/// @param bytes of the largest page with all that belongs to it
	private record Paints(List<Double> first, List<Double> largest, double bytes) {
	}

}
