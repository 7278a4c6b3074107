package vn.diemtin.enrich;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.apache.kafka.streams.state.Stores;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.Disposition;
import vn.diemtin.events.Topics;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.wire.EventSerdes;

/// The way of an article through enrichment:
///
/// 1. [StoryFingerprints], by article: the fingerprint of the article's first revision, so that an edited article
///    stays with its story;
/// 2. [StoryKeeper], by fingerprint: the story that was told first with that fingerprint, then [ArticleEnricher];
/// 3. out: the enriched article, or the dead letter, and a disposition.
final class EnrichTopology {

	private EnrichTopology() {
	}

	static Topology of(ArticleEnricher enricher, JsonMapper mapper) {
		Serde<String> text = Serdes.String();
		Serde<ArticleCollected> collected = EventSerdes.json(ArticleCollected.class, mapper);
		StreamsBuilder builder = new StreamsBuilder();
		builder.addStateStore(
				Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(StoryFingerprints.STORE), text, text));
		builder
			.addStateStore(Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(StoryKeeper.STORE), text, text));
		var outcomes = builder.stream(Topics.ARTICLES_COLLECTED, Consumed.with(text, collected))
			.process(StoryFingerprints::new, StoryFingerprints.STORE)
			.repartition(Repartitioned.with(text, collected).withName("by-fingerprint"))
			.process(() -> new StoryKeeper(enricher), StoryKeeper.STORE);
		outcomes.flatMapValues(EnrichOutcome::enriched)
			.to(Topics.ARTICLES_ENRICHED, Produced.with(text, EventSerdes.json(Object.class, mapper)));
		outcomes.flatMapValues(EnrichOutcome::deadLetter)
			.to(Topics.deadLetters(Topics.ARTICLES_COLLECTED),
					Produced.with(text, EventSerdes.json(Object.class, mapper)));
		outcomes.mapValues(EnrichOutcome::disposition)
			.to(Topics.DISPOSITIONS, Produced.with(text, EventSerdes.json(Disposition.class, mapper)));
		return builder.build();
	}

}
