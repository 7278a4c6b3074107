package vn.diemtin.ingest.revise;

import java.util.List;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.Disposition;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleRevised;
import vn.diemtin.events.article.ArticleRevised.Change;

/// Compares each reading of an article with its newest revision. The first one, and each that says something else, goes
/// on with its number; the others end here. A reading that is older than the newest one, as after a replay, is none.
final class Reviser extends ContextualProcessor<String, ArticleCollected, String, Revision> {

	static final String STORE = "revisions";

	static final String STAGE = "ingest.revise";

	@SuppressWarnings("NullAway.Init")
	private KeyValueStore<String, Kept> kept;

	@Override
	public void init(ProcessorContext<String, Revision> context) {
		super.init(context);
		this.kept = context.getStateStore(STORE);
	}

	@Override
	public void process(Record<String, ArticleCollected> message) {
		ArticleCollected article = message.value();
		String id = message.key();
		Kept before = this.kept.get(id);
		if (before != null && article.fetchedAt().isBefore(before.readAt())) {
			note(message, "repeated", "a newer state is known");
			return;
		}
		Content content = Content.of(article.article());
		String fingerprint = content.fingerprint();
		if (before != null && before.fingerprint().equals(fingerprint)) {
			note(message, article.fetchedAt().equals(before.readAt()) ? "repeated" : "unchanged", null);
			this.kept.put(id, before.read(article.fetchedAt()));
			return;
		}
		if (before != null && article.fetchedAt().equals(before.readAt())) {
			// The same bytes under another reader: it read better, nobody edited.
			this.kept.put(id, new Kept(before.revision(), fingerprint, content, before.fetchedAt(), before.readAt()));
			context().forward(message.withValue(new Revision.Collected(article.revision(before.revision()))));
			note(message, "read-anew", null);
			return;
		}
		int number = (before != null) ? before.revision() + 1 : 1;
		this.kept.put(id, new Kept(number, fingerprint, content, article.fetchedAt(), article.fetchedAt()));
		context().forward(message.withValue(new Revision.Collected(article.revision(number))));
		note(message, (before != null) ? "revised" : "new", (before != null) ? "revision " + number : null);
		if (before != null) {
			List<Change> changes = ContentDiff.between(before.content(), content);
			context().forward(message
				.withValue(new Revision.Revised(new ArticleRevised(article.id(), article.source(), article.url(),
						article.article().title(), number, before.fetchedAt(), article.fetchedAt(), changes))));
		}
	}

	private void note(Record<String, ArticleCollected> message, String outcome, @Nullable String reason) {
		Disposition note = new Disposition(STAGE, message.key(), outcome, reason, message.value().fetchedAt());
		context().forward(message.withValue(new Revision.Note(note)));
	}

}
