package vn.diemtin.enrich;

import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.StoryId;

/// Knows which article told a story first, and enriches each article as part of that story.
final class StoryKeeper implements Processor<String, ArticleCollected, String, EnrichOutcome> {

	static final String STORE = "story-by-fingerprint";

	private final ArticleEnricher enricher;

	private @Nullable ProcessorContext<String, EnrichOutcome> context;

	private @Nullable KeyValueStore<String, String> stories;

	StoryKeeper(ArticleEnricher enricher) {
		this.enricher = enricher;
	}

	@Override
	public void init(ProcessorContext<String, EnrichOutcome> context) {
		this.context = context;
		this.stories = context.getStateStore(STORE);
	}

	@Override
	public void process(Record<String, ArticleCollected> message) {
		if (this.context == null || this.stories == null) {
			throw new IllegalStateException("Not yet initialised");
		}
		ArticleCollected article = message.value();
		String story = this.stories.putIfAbsent(message.key(), article.id().value());
		StoryId id = new StoryId((story != null) ? story : article.id().value());
		this.context.forward(message.withKey(article.id().value()).withValue(this.enricher.enrich(article, id)));
	}

}
