package vn.diemtin.ingest.frontier;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
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
import vn.diemtin.events.source.Source;
import vn.diemtin.ingest.frontier.EntranceSplitter.HostNames;
import vn.diemtin.ingest.frontier.LinkGuard.DayCount;
import vn.diemtin.wire.EventSerdes;

/// Wires the frontier: sources are brought to their hosts over an internal topic, then everything that is keyed by host
/// meets in one [Frontier].
final class FrontierTopology {

	static final String APPLICATION_ID = "ingest-frontier";

	private static final Serde<String> STRINGS = Serdes.String();

	private final JsonMapper mapper;

	private final StreamsBuilder builder = new StreamsBuilder();

	private FrontierTopology(JsonMapper mapper) {
		this.mapper = mapper;
	}

	static Topology of(FrontierRules rules, JsonMapper mapper) {
		return new FrontierTopology(mapper).build(rules);
	}

	private Topology build(FrontierRules rules) {
		this.builder.addStateStore(store(EntranceSplitter.STORE, EventSerdes.json(HostNames.class, this.mapper)));
		this.builder.addStateStore(store(Agenda.VISITS, EventSerdes.json(Visit.class, this.mapper)));
		this.builder.addStateStore(store(Agenda.AGENDA, STRINGS));
		this.builder.addStateStore(store(Agenda.HOSTS, EventSerdes.json(HostSlot.class, this.mapper)));
		this.builder.addStateStore(store(Agenda.WAKES, STRINGS));
		this.builder.addStateStore(store(Rhythms.STORE, EventSerdes.json(Rhythm.class, this.mapper)));
		this.builder.addStateStore(store(Frontier.RESIDENCES, EventSerdes.json(Residence.class, this.mapper)));
		this.builder.addStateStore(store(LinkGuard.ADDRESSES, STRINGS));
		this.builder.addStateStore(store(LinkGuard.BUDGETS, EventSerdes.json(DayCount.class, this.mapper)));
		this.builder.addStateStore(store(Backfills.STORE, EventSerdes.json(Backfill.class, this.mapper)));

		KStream<String, Signal> declared = read(Topics.SOURCES, Source.class)
			.process(EntranceSplitter::new, EntranceSplitter.STORE)
			.repartition(Repartitioned.with(STRINGS, EventSerdes.json(SourceAtHost.class, this.mapper))
				.withName("entrances"))
			.mapValues(Signal.Declared::new);
		KStream<String, Signal> found = read(Topics.LINKS_FOUND, LinkFound.class)
			.filter((host, link) -> link != null && link.url() != null && link.source() != null)
			.mapValues(Signal.Found::new);
		KStream<String, Signal> ended = read(Topics.FETCHES_DONE, FetchDone.class)
			.filter((host, done) -> done != null && done.due() != null && done.due().url() != null)
			.mapValues(Signal.Ended::new);
		KStream<String, Signal> readings = read(Topics.ENTRANCES_READ, EntranceRead.class)
			.filter((host, reading) -> reading != null && reading.due() != null && reading.due().url() != null)
			.mapValues(Signal.Read::new);
		KStream<String, Signal> wanted = read(Topics.POLLS_WANTED, PollWanted.class)
			.filter((host, poll) -> poll != null && poll.source() != null)
			.mapValues(Signal.Wanted::new);
		KStream<String, Signal> older = read(Topics.BACKFILLS_WANTED, BackfillWanted.class)
			.filter((host, backfill) -> backfill != null && backfill.source() != null && backfill.since() != null)
			.mapValues(Signal.OlderWanted::new);
		give(rules, declared.merge(found).merge(ended).merge(readings).merge(wanted).merge(older));
		return this.builder.build();
	}

	private void give(FrontierRules rules, KStream<String, Signal> signals) {
		KStream<String, Directive> directives = signals.process(() -> new Frontier(rules), Agenda.VISITS, Agenda.AGENDA,
				Agenda.HOSTS, Agenda.WAKES, Rhythms.STORE, Frontier.RESIDENCES, LinkGuard.ADDRESSES, LinkGuard.BUDGETS,
				Backfills.STORE);
		directives.filter((key, directive) -> directive instanceof Directive.Fetch)
			.mapValues((directive) -> ((Directive.Fetch) directive).due())
			.to(Topics.FETCHES_DUE, Produced.with(STRINGS, EventSerdes.json(FetchDue.class, this.mapper)));
		directives.filter((key, directive) -> directive instanceof Directive.Note)
			.mapValues((directive) -> ((Directive.Note) directive).disposition())
			.to(Topics.DISPOSITIONS, Produced.with(STRINGS, EventSerdes.json(Disposition.class, this.mapper)));
		directives.filter((key, directive) -> directive instanceof Directive.Progress)
			.mapValues((directive) -> ((Directive.Progress) directive).progress())
			.to(Topics.BACKFILLS, Produced.with(STRINGS, EventSerdes.json(BackfillProgress.class, this.mapper)));
	}

	private <T> KStream<String, T> read(String topic, Class<T> event) {
		return this.builder.stream(topic, Consumed.with(STRINGS, EventSerdes.json(event, this.mapper)))
			.filter((key, value) -> key != null);
	}

	private static <V> StoreBuilder<KeyValueStore<String, V>> store(String name, Serde<V> values) {
		return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), STRINGS, values);
	}

}
