package vn.diemtin.standalone.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

import vn.diemtin.embedded.Servers;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.standalone.demo.DemoPortals;
import vn.diemtin.store.OutcomeCount;
import vn.diemtin.store.Store;
import vn.diemtin.store.StoreSettings;
import vn.diemtin.store.StoreUnavailable;

/// Waits until every page of the demo portals can be found, and counts what each stage did.
final class DemoCheck {

	private static final Duration LIMIT = Duration.ofMinutes(6);

	private final Servers servers;

	private final DemoPortals portals;

	private final Progress progress;

	DemoCheck(Servers servers, DemoPortals portals, Progress progress) {
		this.servers = servers;
		this.portals = portals;
		this.progress = progress;
	}

	/// Whether every article could be found in time; what is missing is said.
	boolean isComplete() throws InterruptedException {
		List<String> wanted = this.portals.articleUrls();
		long deadline = System.nanoTime() + LIMIT.toNanos();
		try (Store store = Store
			.connect(new StoreSettings(this.servers.elasticsearch().uri(), null, null, "diemtin-"))) {
			List<String> missing = missing(wanted, store);
			int last = -1;
			while (!missing.isEmpty() && System.nanoTime() < deadline) {
				int found = wanted.size() - missing.size();
				if (found != last) {
					this.progress.say("%d of %d pages can be found".formatted(found, wanted.size()));
					last = found;
				}
				TimeUnit.SECONDS.sleep(1);
				missing = missing(missing, store);
			}
			report(store, wanted.size(), missing);
			return missing.isEmpty();
		}
	}

	private static List<String> missing(List<String> wanted, Store store) {
		try {
			return wanted.stream().filter((url) -> store.articles().article(ArticleId.of(url)).isEmpty()).toList();
		}
		catch (StoreUnavailable ex) {
			return wanted;
		}
	}

	private void report(Store store, int wanted, List<String> missing) {
		store.refresh();
		store.dispositions()
			.counts(Instant.EPOCH)
			.stream()
			.sorted(Comparator.comparing(OutcomeCount::stage).thenComparing(OutcomeCount::outcome))
			.forEach((count) -> this.progress
				.say("%-16s %-20s %6d".formatted(count.stage(), count.outcome(), count.count())));
		this.progress.say("%-16s %-20s %6d".formatted("searchable", "of " + wanted, wanted - missing.size()));
		missing.forEach((url) -> this.progress.say("missing: " + url));
	}

}
