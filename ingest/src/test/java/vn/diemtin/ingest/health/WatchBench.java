package vn.diemtin.ingest.health;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.Topics;
import vn.diemtin.events.article.PublicationDate.Origin;
import vn.diemtin.events.crawl.EntranceRead.Item;
import vn.diemtin.events.crawl.FetchDone;
import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.crawl.FetchDue.Role;
import vn.diemtin.events.crawl.PageRead;
import vn.diemtin.events.crawl.PageRead.Wholeness;
import vn.diemtin.events.source.Diagnosis;
import vn.diemtin.events.source.Entrance;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.events.source.SourceTurned;
import vn.diemtin.wire.EventSerdes;

/// A source under watch, in virtual time.
final class WatchBench implements AutoCloseable {

	/// A Monday, eight in the morning in Vietnam.
	static final Instant START = Instant.parse("2026-09-07T01:00:00Z");

	static final String REASON = "as the test wants it";

	static final String FEED = "https://bao.example.vn/rss";

	static final String LISTING = "https://bao.example.vn/tin-tuc";

	private static final SourceId ID = new SourceId("bao");

	private final TopologyTestDriver driver;

	private final TestInputTopic<String, @Nullable Source> sources;

	private final TestInputTopic<String, FetchDone> ends;

	private final TestInputTopic<String, PageRead> pages;

	private final TestOutputTopic<String, @Nullable Diagnosis> health;

	private final TestOutputTopic<String, SourceTurned> turned;

	final Scoreboard scoreboard = new Scoreboard();

	private Instant now;

	private int items;

	private Origin dated = Origin.META;

	private boolean isDated = true;

	WatchBench(Path folder) {
		this(folder, START);
	}

	WatchBench(Path folder, Instant start) {
		this.now = start;
		JsonMapper mapper = JsonMapper.builder().build();
		Properties config = new Properties();
		config.put(StreamsConfig.APPLICATION_ID_CONFIG, HealthTopology.APPLICATION_ID);
		config.put(StreamsConfig.STATE_DIR_CONFIG, folder.toString());
		this.driver = new TopologyTestDriver(HealthTopology.of(this.scoreboard, mapper), config, start);
		var strings = Serdes.String();
		this.sources = this.driver.createInputTopic(Topics.SOURCES, strings.serializer(),
				EventSerdes.json(Source.class, mapper).serializer());
		this.ends = this.driver.createInputTopic(Topics.FETCHES_DONE, strings.serializer(),
				EventSerdes.json(FetchDone.class, mapper).serializer());
		this.pages = this.driver.createInputTopic(Topics.PAGES_READ, strings.serializer(),
				EventSerdes.json(PageRead.class, mapper).serializer());
		this.health = this.driver.createOutputTopic(Topics.SOURCES_HEALTH, strings.deserializer(),
				EventSerdes.json(Diagnosis.class, mapper).deserializer());
		this.turned = this.driver.createOutputTopic(Topics.SOURCES_TURNED, strings.deserializer(),
				EventSerdes.json(SourceTurned.class, mapper).deserializer());
		declare(false, FEED);
	}

	void declare(boolean isPaused, String... entrances) {
		List<Entrance> all = List.of(entrances)
			.stream()
			.map((url) -> new Entrance(url.equals(FEED) ? Entrance.Kind.FEED : Entrance.Kind.LISTING, url, null))
			.toList();
		this.sources.pipeInput("bao",
				new Source(ID, "Báo Thử", Source.Group.PRESS, null, null, null, all, null, null, true, isPaused),
				this.now);
	}

	void takeAway() {
		this.sources.pipeInput("bao", null, this.now);
	}

	Instant now() {
		return this.now;
	}

	void pass(Duration time) {
		this.driver.advanceWallClockTime(time);
		this.now = this.now.plus(time);
	}

	/// From now on dates are read from elsewhere, or not at all.
	void dating(@Nullable Origin origin) {
		this.isDated = origin != null;
		this.dated = (origin != null) ? origin : Origin.META;
	}

	/// Working days on each of which an entrance shows so many new items, all of which
	/// are captured.
	void workDays(int days, int newItems) {
		days(days, newItems, newItems);
	}

	/// @param captured how many of the new items become articles
	void days(int days, int newItems, int captured) {
		for (int day = 0; day < days; day++) {
			DayOfWeek weekday = Calendar.dayOf(this.now).getDayOfWeek();
			boolean isWeekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
			List<String> fresh = show(FEED, isWeekend ? 0 : newItems);
			fresh.stream().limit(captured).forEach(this::capture);
			pass(Duration.ofHours(12));
			show(FEED, 0);
			pass(Duration.ofHours(12));
		}
	}

	/// An entrance answers with the newest twenty items, so many of them new.
	List<String> show(String entrance, int newItems) {
		List<String> fresh = new ArrayList<>();
		for (int i = 0; i < newItems; i++) {
			this.items++;
			fresh.add("https://bao.example.vn/tin-" + this.items + ".html");
		}
		List<Long> keys = new ArrayList<>();
		for (int i = this.items; i > Math.max(0, this.items - 20); i--) {
			keys.add(Item.keyOf("https://bao.example.vn/tin-" + i + ".html"));
		}
		end(entrance, "fetched", 200, null);
		this.pages.pipeInput("bao", new PageRead(ID, entrance, null, roleOf(entrance), 1,
				entrance.equals(FEED) ? "feed" : "listing", null, keys, null, this.now), this.now);
		return fresh;
	}

	void capture(String url) {
		readArticle(url, new Wholeness(true, true, this.isDated ? this.dated : null));
	}

	void readArticle(String url, @Nullable Wholeness whole) {
		this.pages.pipeInput("bao", new PageRead(ID, url, null, Role.ARTICLE, 1,
				(whole != null) ? "article" : "not-an-article", null, List.of(), whole, this.now), this.now);
	}

	/// An entrance's answer is read as something else, or by another host.
	void read(String entrance, String outcome, @Nullable String movedTo, List<Long> keys) {
		end(entrance, "fetched", 200, null);
		this.pages.pipeInput("bao",
				new PageRead(ID, entrance, movedTo, roleOf(entrance), 1, outcome, REASON, keys, null, this.now),
				this.now);
	}

	void fail(String entrance, String outcome, int status, int times) {
		for (int i = 0; i < times; i++) {
			end(entrance, outcome, status, REASON);
			pass(Duration.ofMinutes(5));
		}
	}

	void end(String url, String outcome, int status, @Nullable String reason) {
		FetchDue due = new FetchDue(url, "bao.example.vn", roleOf(url),
				new SourceRef(ID, "Báo Thử", Source.Group.PRESS, null, null), null, null, null, 1, null, null,
				this.now);
		this.ends.pipeInput("bao.example.vn", new FetchDone(due, outcome, reason, status, null, null, null, this.now),
				this.now);
	}

	private static Role roleOf(String url) {
		return url.equals(FEED) ? Role.FEED : url.equals(LISTING) ? Role.LISTING : Role.ARTICLE;
	}

	/// What is told of the source after some time.
	Diagnosis diagnosis() {
		pass(Duration.ofMinutes(61));
		return this.health.readValuesToList().stream().reduce((one, other) -> other).orElseThrow();
	}

	List<@Nullable Diagnosis> told() {
		return this.health.readValuesToList();
	}

	List<SourceTurned> turns() {
		return this.turned.readValuesToList();
	}

	@Override
	public void close() {
		this.driver.close();
	}

}
