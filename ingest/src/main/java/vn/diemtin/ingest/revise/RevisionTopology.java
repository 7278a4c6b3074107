package vn.diemtin.ingest.revise;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.state.Stores;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.Disposition;
import vn.diemtin.events.Topics;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleRevised;
import vn.diemtin.wire.EventSerdes;

/// Wires the [Reviser] between the articles as read and the articles collected. Since it runs exactly once, a reading
/// that is repeated after a crash does not become an article twice.
final class RevisionTopology {

	static final String APPLICATION_ID = "ingest-revisions";

	private RevisionTopology() {
	}

	static Topology of(JsonMapper mapper) {
		Serde<String> text = Serdes.String();
		StreamsBuilder builder = new StreamsBuilder();
		builder.addStateStore(Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(Reviser.STORE), text,
				EventSerdes.json(Kept.class, mapper)));
		KStream<String, Revision> revisions = builder
			.stream(Topics.ARTICLES_READ, Consumed.with(text, EventSerdes.json(ArticleCollected.class, mapper)))
			.filter((key, article) -> key != null && article != null && article.article() != null
					&& article.fetchedAt() != null)
			.process(Reviser::new, Reviser.STORE);
		revisions.filter((key, revision) -> revision instanceof Revision.Collected)
			.mapValues((revision) -> ((Revision.Collected) revision).article())
			.to(Topics.ARTICLES_COLLECTED, Produced.with(text, EventSerdes.json(ArticleCollected.class, mapper)));
		revisions.filter((key, revision) -> revision instanceof Revision.Revised)
			.mapValues((revision) -> ((Revision.Revised) revision).changes())
			.to(Topics.ARTICLES_REVISED, Produced.with(text, EventSerdes.json(ArticleRevised.class, mapper)));
		revisions.filter((key, revision) -> revision instanceof Revision.Note)
			.mapValues((revision) -> ((Revision.Note) revision).disposition())
			.to(Topics.DISPOSITIONS, Produced.with(text, EventSerdes.json(Disposition.class, mapper)));
		return builder.build();
	}

}
