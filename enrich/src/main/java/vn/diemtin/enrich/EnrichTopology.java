package vn.diemtin.enrich;

import java.util.List;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.enrich.story.InStory;
import vn.diemtin.enrich.story.StoryKeeper;
import vn.diemtin.enrich.training.Learned;
import vn.diemtin.enrich.training.Matter;
import vn.diemtin.enrich.training.Mended;
import vn.diemtin.enrich.training.Recognised;
import vn.diemtin.enrich.training.TrainingKeeper;
import vn.diemtin.events.Disposition;
import vn.diemtin.events.Topics;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleUnderstood;
import vn.diemtin.events.correction.Correction;
import vn.diemtin.events.story.Story;
import vn.diemtin.wire.EventSerdes;

/// The way of an article through enrichment:
///
/// 1. [ArticleEnricher], by article, on as many partitions as there are: what it says;
/// 2. [StoryKeeper], on the one partition of the articles understood: which story it tells;
/// 3. [TrainingKeeper], after it: which training events it tells of and what it changes of what was known;
/// 4. beside it: what people corrected, which changes what is known of the events that the article tells of;
/// 5. out: the enriched article, its story and the events as they are known now, and a disposition. What could not be understood leaves after the first step, as a
///    dead letter with its disposition.
final class EnrichTopology {

	private EnrichTopology() {
	}

	static Topology of(ArticleEnricher enricher, JsonMapper mapper) {
		Serde<String> text = Serdes.String();
		Serde<ArticleUnderstood> understood = EventSerdes.json(ArticleUnderstood.class, mapper);
		Produced<String, Object> anything = Produced.with(text, EventSerdes.json(Object.class, mapper));
		Produced<String, Disposition> dispositions = Produced.with(text, EventSerdes.json(Disposition.class, mapper));
		StreamsBuilder builder = new StreamsBuilder();

		var outcomes = builder
			.stream(Topics.ARTICLES_COLLECTED, Consumed.with(text, EventSerdes.json(ArticleCollected.class, mapper)))
			.mapValues(enricher::enrich);
		outcomes.flatMapValues(EnrichOutcome::understood)
			.to(Topics.ARTICLES_UNDERSTOOD, Produced.with(text, understood));
		outcomes.flatMapValues(EnrichOutcome::deadLetter).to(Topics.deadLetters(Topics.ARTICLES_COLLECTED), anything);
		outcomes.flatMapValues(EnrichOutcome::disposition).to(Topics.DISPOSITIONS, dispositions);

		var told = builder.stream(Topics.ARTICLES_UNDERSTOOD, Consumed.with(text, understood))
			.process(StoryKeeper.supplier(mapper));
		told.flatMap((article, in) -> stories(in)).to(Topics.STORIES, anything);
		var learned = told.<Matter>mapValues(Matter.Telling::new)
			.merge(corrections(builder, mapper))
			.process(TrainingKeeper.supplier(enricher.canon(), mapper));
		learned.flatMap(EnrichTopology::events).to(Topics.TRAININGS, anything);
		learned.flatMapValues(EnrichTopology::enriched).to(Topics.ARTICLES_ENRICHED, anything);
		told.mapValues(EnrichTopology::disposition).to(Topics.DISPOSITIONS, dispositions);
		learned.flatMap(EnrichTopology::corrected).to(Topics.DISPOSITIONS, dispositions);
		return builder.build();
	}

	/// Corrections, in one order with each other, for there is one keeper of events.
	private static KStream<String, Matter> corrections(StreamsBuilder builder, JsonMapper mapper) {
		return builder
			.stream(Topics.CORRECTIONS, Consumed.with(Serdes.String(), EventSerdes.json(Correction.class, mapper)))
			.mapValues(Matter.Handmade::new)
			.repartition(Repartitioned.with(Serdes.String(), EventSerdes.json(Matter.Handmade.class, mapper))
				.withName("corrections")
				.withNumberOfPartitions(1))
			.mapValues((handmade) -> handmade);
	}

	private static List<Object> enriched(Learned learned) {
		return switch (learned) {
			case Recognised recognised -> List.of(ArticleEnriched.of(recognised.told().article(),
					recognised.told().story(), recognised.trainings(), recognised.changes()));
			case Mended _ -> List.of();
		};
	}

	private static List<KeyValue<String, Object>> events(String key, Learned learned) {
		return learned.events().stream().map((event) -> KeyValue.pair(event.id().value(), (Object) event)).toList();
	}

	private static List<KeyValue<String, Disposition>> corrected(String key, Learned learned) {
		return switch (learned) {
			case Recognised _ -> List.of();
			case Mended mended -> List.of(KeyValue.pair(mended.key(),
					new Disposition("enrich.correct", mended.key(), mended.outcome(), null, mended.at())));
		};
	}

	private static List<KeyValue<String, Object>> stories(InStory told) {
		Story changed = told.changed();
		return (changed != null) ? List.of(KeyValue.pair(changed.id().value(), changed)) : List.of();
	}

	private static Disposition disposition(InStory told) {
		String id = told.article().id().value();
		boolean first = told.story().value().equals(id);
		return new Disposition("enrich", id, first ? "enriched" : "enriched-copy",
				first ? null : "tells the story of " + told.story(), told.article().understoodAt());
	}

}
