package vn.diemtin.ingest.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.diemtin.events.crawl.FetchDone;
import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.ingest.frontier.SimulatedWeb.Host;

import static org.assertj.core.api.Assertions.assertThat;

/// A week of a thousand hosts.
class FrontierWeekTests {

	private static final FrontierRules RULES = new FrontierRules(Duration.ofMinutes(15), Duration.ofMinutes(5),
			Duration.ofHours(6), Duration.ofMinutes(3), Duration.ofHours(12), Duration.ofSeconds(2),
			Duration.ofMinutes(3), List.of(Duration.ofHours(1), Duration.ofDays(1)), 10, Duration.ofMinutes(5), 3000);

	private static final Duration WEEK = Duration.ofDays(7);

	/// What appears in the last hours need not be there yet: an entrance is asked every
	/// six hours at the least, and one
	/// that failed waits up to a day.
	private static final Duration TAIL = Duration.ofHours(30);

	@Test
	void asksAThousandHostsForAWeekWithoutLossAndWithoutHaste() {
		try (FrontierBench bench = new FrontierBench(RULES)) {
			SimulatedWeb web = new SimulatedWeb(bench, 1_000, WEEK.minus(TAIL));
			web.open();
			bench.pass(WEEK);
			Map<String, List<FetchDue>> byUrl = new HashMap<>();
			bench.issued.forEach((due) -> byUrl.computeIfAbsent(due.url(), (url) -> new ArrayList<>()).add(due));
			assertThat(lost(web, bench)).isEmpty();
			assertThat(violations(bench)).isEmpty();
			// First, after an hour and after a day; retries and answers that were lost on
			// top.
			assertThat(byUrl.entrySet()
				.stream()
				.filter((page) -> page.getKey().contains("/tin/"))
				.mapToInt((page) -> page.getValue().size())
				.average()
				.orElse(0)).isBetween(2.0, 3.3);
			System.out.printf("Frontier: %,d requests to 1,000 hosts in 7 virtual days, %,d articles, 0 lost%n",
					bench.issued.size(), byUrl.size() - 1_000);
		}
	}

	private static List<String> lost(SimulatedWeb web, FrontierBench bench) {
		Set<String> fetched = new HashSet<>();
		bench.ended.stream()
			.filter((done) -> done.outcome().equals("fetched"))
			.forEach((done) -> fetched.add(done.due().url()));
		List<String> lost = new ArrayList<>();
		for (Host host : web.hosts()) {
			for (int i = 0; i < host.items().size(); i++) {
				String url = SimulatedWeb.url(host, i);
				if (!fetched.contains(url)) {
					lost.add(url);
				}
			}
		}
		return lost;
	}

	/// Two requests under way at one host, or the second before the host has rested. A
	/// lost answer counts as under way
	/// until its lease ends.
	private static List<String> violations(FrontierBench bench) {
		Map<FetchDue, FetchDone> ends = new HashMap<>();
		bench.ended.forEach((done) -> ends.put(done.due(), done));
		Map<String, Instant> freeAt = new HashMap<>();
		List<String> violations = new ArrayList<>();
		for (FetchDue due : bench.issued) {
			if (due.dueAt().isBefore(freeAt.getOrDefault(due.host(), Instant.EPOCH))) {
				violations.add(due.url() + " at " + due.dueAt());
			}
			FetchDone done = ends.get(due);
			freeAt.put(due.host(),
					(done != null) ? done.at().plus(RULES.crawlDelay()) : due.dueAt().plus(RULES.lease()));
		}
		return violations;
	}

}
