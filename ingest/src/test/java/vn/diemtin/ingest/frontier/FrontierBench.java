package vn.diemtin.ingest.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.function.Function;

import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.Disposition;
import vn.diemtin.events.Topics;
import vn.diemtin.events.crawl.BackfillProgress;
import vn.diemtin.events.crawl.BackfillWanted;
import vn.diemtin.events.crawl.EntranceRead;
import vn.diemtin.events.crawl.FetchDone;
import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.crawl.LinkFound;
import vn.diemtin.events.crawl.PollWanted;
import vn.diemtin.events.source.Entrance;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.wire.EventSerdes;

/// The frontier in virtual time, with hosts that answer as they are told after as long as they are told.
final class FrontierBench implements AutoCloseable {

	static final Instant START = Instant.parse("2026-11-02T01:00:00Z");

	static final FrontierRules RULES = new FrontierRules(Duration.ofMinutes(15), Duration.ofMinutes(5),
			Duration.ofHours(6), Duration.ofMinutes(3), Duration.ofHours(12), Duration.ofSeconds(2),
			Duration.ofMinutes(3), List.of(Duration.ofHours(1), Duration.ofDays(1)), 3, Duration.ofMinutes(5), 3000);

	private final TopologyTestDriver driver;

	private final TestInputTopic<String, @Nullable Source> sources;

	private final TestInputTopic<String, LinkFound> links;

	private final TestInputTopic<String, FetchDone> ends;

	private final TestInputTopic<String, EntranceRead> readings;

	private final TestInputTopic<String, PollWanted> polls;

	private final TestInputTopic<String, BackfillWanted> backfills;

	private final TestOutputTopic<String, FetchDue> due;

	private final TestOutputTopic<String, BackfillProgress> progress;

	private final TestOutputTopic<String, Disposition> notes;

	/// What went out, in order.
	final List<FetchDue> issued = new ArrayList<>();

	/// What came back, in order.
	final List<FetchDone> ended = new ArrayList<>();

	private final List<FetchDone> coming = new ArrayList<>();

	private Function<FetchDue, @Nullable Answer> hosts = (request) -> new Answer("fetched", Duration.ofMillis(300));

	private Instant now = START;

	FrontierBench() {
		this(RULES);
	}

	FrontierBench(FrontierRules rules) {
		Properties config = new Properties();
		config.put(StreamsConfig.APPLICATION_ID_CONFIG, FrontierTopology.APPLICATION_ID);
		config.put(StreamsConfig.STATE_DIR_CONFIG,
				System.getProperty("java.io.tmpdir") + "/frontier-" + System.nanoTime());
		JsonMapper mapper = JsonMapper.builder().build();
		this.driver = new TopologyTestDriver(FrontierTopology.of(rules, mapper), config, START);
		var strings = Serdes.String();
		this.sources = this.driver.createInputTopic(Topics.SOURCES, strings.serializer(),
				EventSerdes.json(Source.class, mapper).serializer());
		this.links = this.driver.createInputTopic(Topics.LINKS_FOUND, strings.serializer(),
				EventSerdes.json(LinkFound.class, mapper).serializer());
		this.ends = this.driver.createInputTopic(Topics.FETCHES_DONE, strings.serializer(),
				EventSerdes.json(FetchDone.class, mapper).serializer());
		this.readings = this.driver.createInputTopic(Topics.ENTRANCES_READ, strings.serializer(),
				EventSerdes.json(EntranceRead.class, mapper).serializer());
		this.polls = this.driver.createInputTopic(Topics.POLLS_WANTED, strings.serializer(),
				EventSerdes.json(PollWanted.class, mapper).serializer());
		this.backfills = this.driver.createInputTopic(Topics.BACKFILLS_WANTED, strings.serializer(),
				EventSerdes.json(BackfillWanted.class, mapper).serializer());
		this.progress = this.driver.createOutputTopic(Topics.BACKFILLS, strings.deserializer(),
				EventSerdes.json(BackfillProgress.class, mapper).deserializer());
		this.due = this.driver.createOutputTopic(Topics.FETCHES_DUE, strings.deserializer(),
				EventSerdes.json(FetchDue.class, mapper).deserializer());
		this.notes = this.driver.createOutputTopic(Topics.DISPOSITIONS, strings.deserializer(),
				EventSerdes.json(Disposition.class, mapper).deserializer());
	}

	/// How a host answers; a null answer never comes.
	record Answer(String outcome, Duration after, int status, @Nullable String etag, @Nullable Duration retryAfter,
			@Nullable String movedTo) {

		Answer(String outcome, Duration after, int status, @Nullable String etag, @Nullable Duration retryAfter) {
			this(outcome, after, status, etag, retryAfter, null);
		}

		Answer(String outcome, Duration after) {
			this(outcome, after, 200, null, null);
		}

	}

	void answering(Function<FetchDue, @Nullable Answer> newHosts) {
		this.hosts = newHosts;
	}

	void declare(Source source) {
		this.sources.pipeInput(source.id().value(), source, this.now);
	}

	void withdraw(Source source) {
		this.sources.pipeInput(source.id().value(), null, this.now);
	}

	void link(LinkFound link) {
		this.links.pipeInput(link.host(), link, this.now);
	}

	void end(FetchDone done) {
		this.ends.pipeInput(done.due().host(), done, this.now);
	}

	void reading(EntranceRead reading) {
		this.readings.pipeInput(reading.due().host(), reading, this.now);
	}

	void poll(PollWanted poll) {
		this.polls.pipeInput(poll.host(), poll, this.now);
	}

	void backfill(BackfillWanted wanted) {
		this.backfills.pipeInput(wanted.host(), wanted, this.now);
	}

	List<BackfillProgress> progress() {
		return this.progress.readValuesToList();
	}

	void pass(Duration time) {
		Instant until = this.now.plus(time);
		// Long times pass in longer steps, so that the tests stay short.
		Duration step = stepOf(time);
		while (this.now.isBefore(until)) {
			this.driver.advanceWallClockTime(step);
			this.now = this.now.plus(step);
			take();
			give();
			forget();
		}
	}

	/// The driver keeps all that went to the stores' changelogs until it is read, which a
	/// week fills the heap with.
	private void forget() {
		for (String topic : this.driver.producedTopicNames()) {
			if (topic.endsWith("-changelog")) {
				this.driver.createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer())
					.readRecordsToList();
			}
		}
	}

	private static Duration stepOf(Duration time) {
		if (time.compareTo(Duration.ofMinutes(30)) < 0) {
			return Frontier.TICK;
		}
		return (time.compareTo(Duration.ofHours(24)) < 0) ? Duration.ofSeconds(20) : Duration.ofMinutes(1);
	}

	private void take() {
		for (FetchDue request : this.due.readValuesToList()) {
			this.issued.add(request);
			Answer answer = this.hosts.apply(request);
			if (answer != null) {
				this.coming.add(new FetchDone(request, answer.outcome(), null, answer.status(), answer.etag(), null,
						answer.retryAfter(), null, this.now.plus(answer.after()), answer.movedTo()));
			}
		}
	}

	private void give() {
		List<FetchDone> arrived = this.coming.stream().filter((done) -> !done.at().isAfter(this.now)).toList();
		this.coming.removeIf((done) -> !done.at().isAfter(this.now));
		this.ended.addAll(arrived);
		arrived.forEach(this::end);
	}

	/// What became of pages, but for links that simply wait for their turn.
	List<Disposition> notes() {
		return allNotes().stream().filter((note) -> !note.outcome().equals("queued")).toList();
	}

	List<Disposition> allNotes() {
		return this.notes.readValuesToList();
	}

	List<FetchDue> issuedTo(String url) {
		return this.issued.stream().filter((request) -> request.url().equals(url)).toList();
	}

	Instant now() {
		return this.now;
	}

	static Source source(String id, String... feeds) {
		return new Source(new SourceId(id), "Báo " + id, Source.Group.PRESS, null, null, "wordpress",
				Arrays.stream(feeds).map((url) -> new Entrance(Entrance.Kind.FEED, url, null)).toList(), null,
				"d/M/yyyy", false, false);
	}

	static LinkFound link(Source source, String host, String path) {
		return new LinkFound("https://" + host + path, host, SourceRef.of(source), "Tin", null, null,
				source.entrances().getFirst().url(), START);
	}

	@Override
	public void close() {
		this.driver.close();
	}

}
