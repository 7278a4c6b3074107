package vn.diemtin.enrich.story;

import java.util.Set;

import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.article.ArticleUnderstood;

/// Tells of each article which story it tells, in the order of the one partition that it comes on.
public final class StoryKeeper implements Processor<String, ArticleUnderstood, String, InStory> {

	private final JsonMapper mapper;

	private @Nullable ProcessorContext<String, InStory> context;

	private @Nullable StoryBook book;

	private StoryKeeper(JsonMapper mapper) {
		this.mapper = mapper;
	}

	/// The stage with its state.
	/// @param mapper which writes stories to their store
	public static ProcessorSupplier<String, ArticleUnderstood, String, InStory> supplier(JsonMapper mapper) {
		return new ProcessorSupplier<>() {

			@Override
			public Processor<String, ArticleUnderstood, String, InStory> get() {
				return new StoryKeeper(mapper);
			}

			@Override
			public Set<StoreBuilder<?>> stores() {
				return StreamsShelf.stores();
			}

		};
	}

	@Override
	public void init(ProcessorContext<String, InStory> context) {
		this.context = context;
		this.book = new StoryBook(new StreamsShelf(context::getStateStore, this.mapper));
	}

	@Override
	public void process(Record<String, ArticleUnderstood> message) {
		if (this.context == null || this.book == null) {
			throw new IllegalStateException("Not yet initialised");
		}
		this.context.forward(message.withValue(this.book.place(message.value())));
	}

}
