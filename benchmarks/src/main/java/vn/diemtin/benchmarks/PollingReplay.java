package vn.diemtin.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import vn.diemtin.benchmarks.PollingTrace.Pace;

/// Replays generated traces of portals against rules of polling: how long a new item waits, how many requests it costs,
/// and how many items come and go between two requests. Prints a table; the same seed gives the same figures.
public final class PollingReplay {

	private static final Duration LENGTH = Duration.ofDays(42);

	/// What the rules have learned by then is what they are measured on.
	private static final Duration LEARNING = Duration.ofDays(14);

	private static final int SOURCES = 300;

	private PollingReplay() {
	}

	/// Runs all rules over all traces.
	public static void main(String[] args) {
		List<PollingTrace> traces = new ArrayList<>();
		for (int i = 0; i < SOURCES; i++) {
			traces.add(PollingTrace.generated(i, LENGTH));
		}
		System.out.printf(Locale.ROOT, "%-34s %9s %9s %9s %12s %9s%n", "rule", "median", "mean", "p95", "requests/item",
				"missed");
		print("fixed 15 minutes", traces, () -> PollingRule.fixed(Duration.ofMinutes(15)));
		print("fixed 60 minutes", traces, () -> PollingRule.fixed(Duration.ofMinutes(60)));
		print("Miniflux entry_frequency", traces, PollingRule.Miniflux::new);
		print("Media Cloud rss-fetcher", traces, PollingRule.MediaCloud::new);
		for (int minutes : new int[] { 1, 2, 3, 6, 12 }) {
			print("rhythm, patience " + minutes + " item-minutes", traces,
					() -> new PollingRule.Learned(Duration.ofMinutes(minutes), false));
		}
		print("rhythm, patience 3, dated items", traces, () -> new PollingRule.Learned(Duration.ofMinutes(3), true));
	}

	private static void print(String name, List<PollingTrace> traces, Supplier<PollingRule> rules) {
		List<Long> delays = new ArrayList<>();
		long requests = 0;
		long missed = 0;
		for (PollingTrace trace : traces) {
			Pace pace = trace.replay(rules.get(), LEARNING);
			delays.addAll(pace.delays());
			requests += pace.requests();
			missed += pace.missed();
		}
		delays.sort(null);
		double mean = delays.stream().mapToLong(Long::longValue).average().orElse(0);
		System.out.printf(Locale.ROOT, "%-34s %7.1f m %7.1f m %7.1f m %12.2f %8.2f%%%n", name,
				delays.get(delays.size() / 2) / 60_000.0, mean / 60_000,
				delays.get(delays.size() * 95 / 100) / 60_000.0, (double) requests / delays.size(),
				100.0 * missed / (missed + delays.size()));
	}

	/// The traces start on a Monday.
	static Instant start() {
		return Instant.parse("2026-03-01T17:00:00Z");
	}

}
