package vn.diemtin.alert;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import vn.diemtin.events.alert.AlertRaised;
import vn.diemtin.events.alert.AlertTold;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.training.TrainingId;

/// How entries of the ledger grow.
final class Entries {

	private Entries() {
	}

	/// An article says again what was told; the same entry when it did before.
	static AlertTold count(AlertTold told, ArticleEnriched article, List<TrainingId> events, Instant at) {
		boolean isFull = told.articles().size() >= AlertTold.MOST_ARTICLES;
		AlertTold counted = new AlertTold(told.rule(), told.story(), with(told.stories(), List.of(article.story())),
				with(told.events(), events), isFull ? told.articles() : with(told.articles(), List.of(article.id())),
				told.changes(), told.asOf(), told.changedAt());
		return counted.equals(told) ? told : at(counted, at);
	}

	/// A change was told.
	static AlertTold change(AlertTold told, AlertRaised alert) {
		AlertTold changed = new AlertTold(told.rule(), told.story(), told.stories(), told.events(), told.articles(),
				with(told.changes(), List.of(alert.key())), told.asOf(), told.changedAt());
		return at(changed, alert.raisedAt());
	}

	private static AlertTold at(AlertTold told, Instant at) {
		return new AlertTold(told.rule(), told.story(), told.stories(), told.events(), told.articles(), told.changes(),
				told.asOf(), at);
	}

	private static <T> List<T> with(List<T> old, List<T> more) {
		Set<T> all = new LinkedHashSet<>(old);
		all.addAll(more);
		return List.copyOf(all);
	}

}
