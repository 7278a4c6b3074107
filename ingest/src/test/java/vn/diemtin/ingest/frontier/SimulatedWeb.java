package vn.diemtin.ingest.frontier;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.article.PublicationDate.Origin;
import vn.diemtin.events.article.PublicationDate.Precision;
import vn.diemtin.events.crawl.EntranceRead;
import vn.diemtin.events.crawl.EntranceRead.Item;
import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.crawl.LinkFound;
import vn.diemtin.events.source.Source;
import vn.diemtin.ingest.frontier.FrontierBench.Answer;

/// Many hosts in virtual time, each with a feed of its newest items: some are slow, some fail for hours, some answers
/// are lost as if the process that waited for them had died.
final class SimulatedWeb {

	private static final int WINDOW = 20;

	private final FrontierBench bench;

	private final Map<String, Host> hosts = new HashMap<>();

	private final Map<String, Integer> told = new HashMap<>();

	private final SplittableRandom chance = new SplittableRandom(7);

	/// A host and when its items appear.
	///
	/// @param slowness of its answers
	/// @param failsFrom when it begins to fail; null when it never does
	record Host(String name, Source source, List<Instant> items, Duration slowness, @Nullable Instant failsFrom) {

		String feed() {
			return "https://" + this.name + "/rss";
		}

		boolean fails(Instant now) {
			return this.failsFrom != null && !now.isBefore(this.failsFrom)
					&& now.isBefore(this.failsFrom.plus(Duration.ofHours(9)));
		}

		int shown(Instant now) {
			int count = 0;
			while (count < this.items.size() && !this.items.get(count).isAfter(now)) {
				count++;
			}
			return count;
		}

	}

	SimulatedWeb(FrontierBench bench, int count, Duration length) {
		this.bench = bench;
		for (int i = 0; i < count; i++) {
			String name = "tinh" + i + ".example.vn";
			SplittableRandom random = new SplittableRandom(i);
			List<Instant> items = new ArrayList<>();
			double aDay = 0.2 + random.nextDouble() * random.nextDouble() * 6;
			for (long minute = 10; minute < length.toMinutes(); minute++) {
				long hour = (minute / 60 + 8) % 24;
				if (hour >= 7 && hour < 18 && random.nextDouble() < aDay / (11 * 60)) {
					items.add(FrontierBench.START.plus(Duration.ofMinutes(minute)));
				}
			}
			Instant failsFrom = (random.nextInt(10) == 0)
					? FrontierBench.START.plus(Duration.ofMinutes(random.nextLong(length.toMinutes()))) : null;
			this.hosts.put(name, new Host(name, FrontierBench.source("nguon-" + i, "https://" + name + "/rss"), items,
					Duration.ofMillis(random.nextInt(5) == 0 ? 15_000 : 400), failsFrom));
		}
	}

	Iterable<Host> hosts() {
		return this.hosts.values();
	}

	static String url(Host host, int item) {
		return "https://" + host.name() + "/tin/" + item;
	}

	void open() {
		this.bench.answering(this::answer);
		this.hosts.values().forEach((host) -> this.bench.declare(host.source()));
	}

	private @Nullable Answer answer(FetchDue request) {
		Host host = this.hosts.get(request.host());
		if (host == null) {
			throw new IllegalStateException("No such host: " + request.host());
		}
		Instant now = this.bench.now();
		if (this.chance.nextInt(200) == 0) {
			return null;
		}
		if (host.fails(now)) {
			return new Answer("timed-out", Duration.ofSeconds(20));
		}
		if (request.role() == FetchDue.Role.FEED) {
			show(host, request, now);
		}
		return new Answer("fetched", host.slowness());
	}

	private void show(Host host, FetchDue request, Instant now) {
		int end = host.shown(now);
		List<Item> items = new ArrayList<>();
		// Links that were told of before are told of again, but not all of them each
		// time: the test stays short.
		int told = Math.min(this.told.getOrDefault(host.name(), 0), end - 1);
		this.told.put(host.name(), end);
		for (int i = Math.max(0, end - WINDOW); i < end; i++) {
			items.add(new Item(i, host.items().get(i)));
			if (i < told) {
				continue;
			}
			PublicationDate date = new PublicationDate(host.items().get(i).atOffset(ZoneOffset.UTC), Precision.MINUTE,
					Origin.FEED, "", 1);
			this.bench.link(new LinkFound(url(host, i), host.name(), request.source(), "Tin " + i, null, date,
					request.url(), now));
		}
		this.bench.reading(new EntranceRead(request, items, null, List.of(), now));
	}

}
