package vn.diemtin.desk.correction;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.diemtin.desk.audit.AuditLog;
import vn.diemtin.desk.audit.AuditLog.What;
import vn.diemtin.events.Changed.Action;
import vn.diemtin.events.Changed.Subject;
import vn.diemtin.events.Topics;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.correction.Corrected;
import vn.diemtin.events.correction.Correction;
import vn.diemtin.events.correction.Mending;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.wire.EventPublisher;

/// Publishes corrections, each recorded before it is made. What the finders read stays as it is.
@Component
class CorrectionDesk {

	private final AuditLog audit;

	private final EventPublisher publisher;

	private final KnownCorrections known;

	private final Clock clock;

	CorrectionDesk(AuditLog audit, EventPublisher publisher, KnownCorrections known, Clock clock) {
		this.audit = audit;
		this.publisher = publisher;
		this.known = known;
		this.clock = clock;
	}

	/// Hides a fact, or gives it other values.
	/// @param mended null to hide it
	void correct(ArticleEnriched article, Fact fact, @Nullable Map<String, String> mended, String by) {
		Correction correction = Corrected.correction(article, fact, mended, by, this.clock.instant());
		String words = correction.kind() + " “" + correction.surface() + "”";
		this.audit.record(what((mended != null) ? Action.MENDED : Action.HIDDEN, article), by,
				lines(words, Mending.slots(fact)), (mended != null) ? lines(words, mended) : words + "\nhidden");
		publish(correction.key(), correction);
	}

	/// Lets the finder's fact hold again.
	void undo(ArticleEnriched article, Correction correction, String by) {
		Map<String, String> mended = correction.mended();
		String words = correction.kind() + " “" + correction.surface() + "”";
		this.audit.record(what(Action.UNDONE, article), by,
				(mended != null) ? lines(words, mended) : words + "\nhidden", words);
		publish(correction.key(), null);
	}

	private static What what(Action action, ArticleEnriched article) {
		return new What(action, Subject.FACT, article.id().value(), article.collected().article().title());
	}

	private static String lines(String words, Map<String, String> slots) {
		StringBuilder lines = new StringBuilder(words);
		new TreeMap<>(slots).forEach((slot, value) -> lines.append('\n').append(slot).append(": ").append(value));
		return lines.toString();
	}

	private void publish(String key, @Nullable Correction correction) {
		this.publisher.publishAndAwait(Topics.CORRECTIONS, key, correction);
		// This desk need not wait until it reads its own words.
		this.known.keep(key, correction);
	}

}
