package vn.diemtin.enrich.story;

import java.util.Set;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.ArticleUnderstood;
import vn.diemtin.events.article.StoryId;

/// Knows which article told a story first. An edited article stays with its story.
public final class StoryKeeper implements Processor<String, ArticleUnderstood, String, InStory> {

	private static final String BY_FINGERPRINT = "story-by-fingerprint";

	private static final String BY_ARTICLE = "story-by-article";

	private @Nullable ProcessorContext<String, InStory> context;

	private @Nullable KeyValueStore<String, String> byFingerprint;

	private @Nullable KeyValueStore<String, String> byArticle;

	/// The stage with its state.
	public static ProcessorSupplier<String, ArticleUnderstood, String, InStory> supplier() {
		return new ProcessorSupplier<>() {

			@Override
			public Processor<String, ArticleUnderstood, String, InStory> get() {
				return new StoryKeeper();
			}

			@Override
			public Set<StoreBuilder<?>> stores() {
				return Set.of(store(BY_FINGERPRINT), store(BY_ARTICLE));
			}

		};
	}

	private static StoreBuilder<?> store(String name) {
		return Stores.keyValueStoreBuilder(Stores.persistentKeyValueStore(name), Serdes.String(), Serdes.String());
	}

	@Override
	public void init(ProcessorContext<String, InStory> context) {
		this.context = context;
		this.byFingerprint = context.getStateStore(BY_FINGERPRINT);
		this.byArticle = context.getStateStore(BY_ARTICLE);
	}

	@Override
	public void process(Record<String, ArticleUnderstood> message) {
		if (this.context == null || this.byFingerprint == null || this.byArticle == null) {
			throw new IllegalStateException("Not yet initialised");
		}
		ArticleUnderstood article = message.value();
		String id = article.id().value();
		String story = this.byArticle.get(id);
		if (story == null) {
			String first = this.byFingerprint.putIfAbsent(StoryFingerprint.of(article.collected().article()), id);
			story = (first != null) ? first : id;
			this.byArticle.put(id, story);
		}
		this.context.forward(message.withValue(new InStory(article, new StoryId(story))));
	}

}
