package vn.diemtin.ingest.health;

import java.time.Duration;
import java.util.Map;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.apache.kafka.streams.state.WindowStore;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.Topics;
import vn.diemtin.events.crawl.FetchDone;
import vn.diemtin.events.crawl.PageRead;
import vn.diemtin.events.source.Diagnosis;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceTurned;
import vn.diemtin.ingest.health.Sighting.FetchEnd;
import vn.diemtin.wire.EventSerdes;

/// Wires the [Watch]: declarations, ends of fetches and readings of pages meet by source.
final class HealthTopology {

	static final String APPLICATION_ID = "ingest-health";

	private static final Serde<String> STRINGS = Serdes.String();

	private final JsonMapper mapper;

	private final StreamsBuilder builder = new StreamsBuilder();

	private HealthTopology(JsonMapper mapper) {
		this.mapper = mapper;
	}

	static Topology of(Scoreboard scoreboard, JsonMapper mapper) {
		return new HealthTopology(mapper).build(scoreboard);
	}

	private Topology build(Scoreboard scoreboard) {
		this.builder.addStateStore(Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(Watch.CHARTS), STRINGS,
				EventSerdes.json(Chart.class, this.mapper)));
		this.builder.addStateStore(days(Diary.DAYS, Diary.DAYS_KEPT, EventSerdes.json(Day.class, this.mapper)));
		this.builder
			.addStateStore(days(Diary.ITEMS, Diary.ITEMS_KEPT, EventSerdes.json(Diary.Item.class, this.mapper)));
		KStream<String, Sighting> declared = read(Topics.SOURCES, Source.class).mapValues(Sighting.Declared::new);
		KStream<String, Sighting> ended = read(Topics.FETCHES_DONE, FetchDone.class)
			.filter((host, done) -> done != null && done.due() != null && done.due().source() != null
					&& done.at() != null)
			.map((host, done) -> KeyValue.pair(done.due().source().id().value(), FetchEnd.of(done)))
			.repartition(Repartitioned.with(STRINGS, EventSerdes.json(FetchEnd.class, this.mapper))
				.withName("ends-by-source"))
			.mapValues(Sighting.Ended::new);
		KStream<String, Sighting> pages = read(Topics.PAGES_READ, PageRead.class)
			.filter((source, page) -> page != null && page.url() != null && page.at() != null)
			.mapValues(Sighting.Read::new);
		KStream<String, Object> told = declared.merge(ended)
			.merge(pages)
			.process(() -> new Watch(scoreboard), Watch.CHARTS, Diary.DAYS, Diary.ITEMS);
		told.filter((source, what) -> !(what instanceof SourceTurned))
			.mapValues(HealthTopology::orNothing)
			.to(Topics.SOURCES_HEALTH, Produced.with(STRINGS, EventSerdes.json(Diagnosis.class, this.mapper)));
		told.filter((source, what) -> what instanceof SourceTurned)
			.mapValues((what) -> (SourceTurned) what)
			.to(Topics.SOURCES_TURNED, Produced.with(STRINGS, EventSerdes.json(SourceTurned.class, this.mapper)));
		return this.builder.build();
	}

	/// A source that is no more has no health.
	@SuppressWarnings("NullAway")
	private static @Nullable Diagnosis orNothing(Object what) {
		return (what instanceof Diagnosis diagnosis) ? diagnosis : null;
	}

	private <T> KStream<String, T> read(String topic, Class<T> event) {
		return this.builder.stream(topic, Consumed.with(STRINGS, EventSerdes.json(event, this.mapper)))
			.filter((key, value) -> key != null);
	}

	/// Changes of a day are gathered before they go to Kafka.
	private static <V> StoreBuilder<WindowStore<String, V>> days(String name, Duration kept, Serde<V> values) {
		return Stores.windowStoreBuilder(Stores.persistentWindowStore(name, kept, Diary.DAY, false), STRINGS, values)
			.withLoggingEnabled(Map.of())
			.withCachingEnabled();
	}

}
