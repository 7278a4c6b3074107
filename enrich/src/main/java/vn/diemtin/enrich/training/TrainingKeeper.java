package vn.diemtin.enrich.training;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.enrich.story.InStory;
import vn.diemtin.events.correction.Correction;
import vn.diemtin.wire.EventSerdes;

/// Knows all training events that were told of, and by whom. Its state is in four stores: what each article said last, the events,
/// the keys under which they are found, and what people corrected.
public final class TrainingKeeper implements Processor<String, Matter, String, Learned> {

	private static final String ARTICLES = "training-by-article";

	private static final String EVENTS = "training-events";

	private static final String INDEX = "training-index";

	private static final String CORRECTIONS = "training-corrections";

	private final Canon canon;

	private @Nullable ProcessorContext<String, Learned> context;

	private @Nullable Recogniser recogniser;

	private TrainingKeeper(Canon canon) {
		this.canon = canon;
	}

	/// The stage with its state.
	public static ProcessorSupplier<String, Matter, String, Learned> supplier(Canon canon, JsonMapper mapper) {
		return new ProcessorSupplier<>() {

			@Override
			public Processor<String, Matter, String, Learned> get() {
				return new TrainingKeeper(canon);
			}

			@Override
			public Set<StoreBuilder<?>> stores() {
				return Set.of(store(ARTICLES, EventSerdes.json(Memo.class, mapper)),
						store(EVENTS, EventSerdes.json(Dossier.class, mapper)), store(INDEX, Serdes.String()),
						store(CORRECTIONS, EventSerdes.json(OfArticle.class, mapper)));
			}

		};
	}

	private static <T> StoreBuilder<KeyValueStore<String, T>> store(String name, Serde<T> serde) {
		return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), serde);
	}

	@Override
	public void init(ProcessorContext<String, Learned> context) {
		this.context = context;
		this.recogniser = new Recogniser(this.canon,
				new StoredMemory(context.getStateStore(ARTICLES), context.getStateStore(EVENTS),
						context.getStateStore(INDEX), context.getStateStore(CORRECTIONS), new Recent()));
	}

	@Override
	public void process(Record<String, Matter> message) {
		if (this.context == null || this.recogniser == null) {
			throw new IllegalStateException("Not yet initialised");
		}
		this.context.forward(message.withValue(switch (message.value()) {
			case Matter.Telling(InStory told) -> this.recogniser.recognise(told);
			case Matter.Handmade(Correction correction) ->
				this.recogniser.correct(message.key(), correction, Instant.ofEpochMilli(message.timestamp()));
		}));
	}

	/// @param recent the events that were read or written last
	private record StoredMemory(KeyValueStore<String, Memo> articles, KeyValueStore<String, Dossier> dossiers,
			KeyValueStore<String, String> index, KeyValueStore<String, OfArticle> corrections,
			Recent recent) implements Memory {

		@Override
		public @Nullable Memo memo(String article) {
			return this.articles.get(article);
		}

		@Override
		public void keep(String article, Memo memo) {
			this.articles.put(article, memo);
		}

		@Override
		public List<Correction> corrections(String article) {
			OfArticle known = this.corrections.get(article);
			return (known != null) ? known.corrections() : List.of();
		}

		@Override
		public void correct(String article, List<Correction> corrections) {
			if (corrections.isEmpty()) {
				this.corrections.delete(article);
			}
			else {
				this.corrections.put(article, new OfArticle(corrections));
			}
		}

		@Override
		public @Nullable Dossier dossier(String event) {
			Dossier known = this.recent.get(event);
			if (known != null) {
				return known;
			}
			Dossier stored = this.dossiers.get(event);
			if (stored != null) {
				this.recent.put(event, stored);
			}
			return stored;
		}

		@Override
		public void keep(Dossier dossier) {
			this.dossiers.put(dossier.id(), dossier);
			this.recent.put(dossier.id(), dossier);
		}

		@Override
		public List<String> events(String key) {
			String events = this.index.get(key);
			return (events != null) ? List.of(events.split(",")) : List.of();
		}

		@Override
		public void keep(String key, List<String> events) {
			if (events.isEmpty()) {
				this.index.delete(key);
			}
			else {
				this.index.put(key, String.join(",", events));
			}
		}

	}

	/// What people corrected of an article.
	record OfArticle(List<Correction> corrections) {
	}

	/// Events at hand, so that reports of one that come close together do not read it
	/// from disk each time. Not larger than
	/// some ten megabytes.
	private static final class Recent extends LinkedHashMap<String, Dossier> {

		private static final int MOST = 2_000;

		private Recent() {
			super(16, 0.75f, true);
		}

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, Dossier> eldest) {
			return size() > MOST;
		}

	}

}
