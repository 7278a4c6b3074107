package vn.diemtin.ingest.health;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.crawl.PageRead;
import vn.diemtin.events.source.Cause;
import vn.diemtin.events.source.Diagnosis;
import vn.diemtin.events.source.Diagnosis.Turn;
import vn.diemtin.events.source.Entrance;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceTurned;
import vn.diemtin.ingest.PageUrl;
import vn.diemtin.ingest.health.Sighting.FetchEnd;

/// Watches the sources of one partition. What is seen goes into a source's chart and days at once; what that means is
/// told each minute for sources of which something was seen, and each hour for all of them, since silence tells something too.
final class Watch extends ContextualProcessor<String, Sighting, String, Object> {

	static final String CHARTS = "charts";

	static final Duration LOOK = Duration.ofMinutes(1);

	static final Duration ROUND = Duration.ofHours(1);

	private static final Duration TOLD_AT_LEAST = Duration.ofMinutes(15);

	private static final int DAYS_TOLD = 28;

	private final Scoreboard scoreboard;

	private final RestDays restDays = new RestDays();

	@SuppressWarnings("NullAway.Init")
	private KeyValueStore<String, Chart> charts;

	@SuppressWarnings("NullAway.Init")
	private Diary diary;

	private Instant lastRound = Instant.EPOCH;

	Watch(Scoreboard scoreboard) {
		this.scoreboard = scoreboard;
	}

	@Override
	public void init(ProcessorContext<String, Object> context) {
		super.init(context);
		this.charts = context.getStateStore(CHARTS);
		this.diary = new Diary(context);
		context.schedule(LOOK, PunctuationType.WALL_CLOCK_TIME, (time) -> look(Instant.ofEpochMilli(time)));
	}

	@Override
	public void process(Record<String, Sighting> message) {
		String source = message.key();
		Instant now = Instant.ofEpochMilli(context().currentSystemTimeMs());
		Chart before = this.charts.get(source);
		Chart chart = (before != null) ? before : Chart.EMPTY;
		switch (message.value()) {
			case Sighting.Declared(@Nullable Source declared) -> declare(source, declared, chart, now);
			case Sighting.Ended(FetchEnd end) when end.isOfEntrance() ->
				this.charts.put(source, chart.with(ended(chart, end), now));
			case Sighting.Ended(FetchEnd end) -> this.diary.ended(source, end);
			case Sighting.Read(PageRead page) -> this.charts.put(source, read(source, chart, page, now));
		}
	}

	private void declare(String id, @Nullable Source source, Chart chart, Instant now) {
		if (source == null) {
			this.charts.delete(id);
			this.scoreboard.forget(id);
			context().forward(new Record<>(id, new Gone(), now.toEpochMilli()));
			return;
		}
		List<String> urls = source.entrances().stream().map(Entrance::url).map(Watch::normal).toList();
		this.charts.put(id, chart.declared(source.name(), source.isOpen(Calendar.dayOf(now)), urls, now));
	}

	private static String normal(String url) {
		return PageUrl.of(url).map(PageUrl::toString).orElse(url);
	}

	private static EntranceChart ended(Chart chart, FetchEnd end) {
		EntranceChart known = chart.entrances().get(end.url());
		EntranceChart entrance = (known != null) ? known : EntranceChart.of(end.url(), end.at());
		return switch (end.outcome()) {
			case "fetched" -> entrance.answered(end);
			case "unchanged" -> entrance.unchanged(end);
			default -> entrance.failed(end);
		};
	}

	private Chart read(String source, Chart chart, PageRead page, Instant now) {
		if (page.role() == FetchDue.Role.ARTICLE) {
			this.diary.article(source, page);
			return chart.seen(now);
		}
		boolean isEntrance = switch (page.outcome()) {
			case "listing", "feed", "sitemap" -> true;
			default -> false;
		};
		if (page.page() > 1) {
			// Further pages are asked for back-fills too, whose items are not new.
			return chart.seen(now);
		}
		int fresh = isEntrance ? this.diary.listed(source, page) : 0;
		EntranceChart known = chart.entrances().get(page.url());
		EntranceChart entrance = (known != null) ? known : EntranceChart.of(page.url(), page.at());
		boolean isEmptied = page.items().isEmpty() && entrance.items() > 0;
		return chart.with((isEntrance && !isEmptied)
				? entrance.read(page.outcome(), page.items().size(), fresh > 0, page.movedTo(), page.at())
				: entrance.misread(page.outcome(), isEmptied ? "no items, where some were" : page.reason(), page.at()),
				now);
	}

	private void look(Instant now) {
		boolean isRound = !this.lastRound.plus(ROUND).isAfter(now);
		List<KeyValue<String, Chart>> due = new ArrayList<>();
		try (KeyValueIterator<String, Chart> all = this.charts.all()) {
			all.forEachRemaining((entry) -> {
				if (isRound || isWorthALook(entry.value, now)) {
					due.add(entry);
				}
			});
		}
		due.forEach((entry) -> tell(entry.key, entry.value, now));
		if (isRound) {
			this.lastRound = now;
		}
	}

	private static boolean isWorthALook(Chart chart, Instant now) {
		Instant told = chart.toldAt();
		Instant seen = chart.seenAt();
		return seen != null && (told == null || !seen.isBefore(told) && isDue(chart, told, now));
	}

	/// What might be a turn is told at once, all else now and then.
	private static boolean isDue(Chart chart, Instant told, Instant now) {
		Boolean works = EntranceExaminer.works(chart);
		boolean isTurn = works != null && !works.equals(chart.works());
		return isTurn || !told.plus(TOLD_AT_LEAST).isAfter(now);
	}

	private void tell(String id, Chart chart, Instant now) {
		LocalDate today = Calendar.dayOf(now);
		Instant since = chart.watchedSince();
		LocalDate from = (since != null) ? Calendar.dayOf(since).plusDays(1) : today;
		Calendar calendar = new Calendar(this.diary.days(id, today), from, today, this.restDays);
		Finding finding = Examiner.examine(chart, calendar);
		Boolean isWorking = chart.open() ? EntranceExaminer.works(chart) : null;
		Boolean known = (isWorking != null) ? isWorking : chart.works();
		Chart next = chart;
		if (isWorking != null && !isWorking.equals(chart.works()) && (chart.works() != null || !isWorking)) {
			next = turn(id, chart, finding, isWorking, now);
		}
		next = next.told(finding, known, now);
		this.charts.put(id, next);
		Diagnosis diagnosis = Diagnoses.of(id, next, finding, calendar, DAYS_TOLD, now);
		this.scoreboard.show(diagnosis);
		context().forward(new Record<>(id, diagnosis, now.toEpochMilli()));
	}

	private Chart turn(String id, Chart chart, Finding finding, boolean isWorking, Instant now) {
		Cause cause = finding.cause();
		context().forward(new Record<>(id, new SourceTurned(new SourceId(id), chart.name(), isWorking, cause,
				finding.reason(), Diagnoses.lastGood(chart), now, finding.particulars()), now.toEpochMilli()));
		return chart.turned(new Turn(isWorking, cause, now));
	}

	/// The source is no more.
	record Gone() {
	}

}
