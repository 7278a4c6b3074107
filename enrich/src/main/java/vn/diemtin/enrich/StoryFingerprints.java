package vn.diemtin.enrich;

import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.ArticleCollected;

/// Gives each article the fingerprint of its first revision, by which it is then keyed.
final class StoryFingerprints implements Processor<String, ArticleCollected, String, ArticleCollected> {

	static final String STORE = "fingerprint-by-article";

	private @Nullable ProcessorContext<String, ArticleCollected> context;

	private @Nullable KeyValueStore<String, String> fingerprints;

	@Override
	public void init(ProcessorContext<String, ArticleCollected> context) {
		this.context = context;
		this.fingerprints = context.getStateStore(STORE);
	}

	@Override
	public void process(Record<String, ArticleCollected> message) {
		if (this.context == null || this.fingerprints == null) {
			throw new IllegalStateException("Not yet initialised");
		}
		String fingerprint = this.fingerprints.get(message.key());
		if (fingerprint == null) {
			fingerprint = StoryFingerprint.of(message.value().article());
			this.fingerprints.put(message.key(), fingerprint);
		}
		this.context.forward(message.withKey(fingerprint));
	}

}
