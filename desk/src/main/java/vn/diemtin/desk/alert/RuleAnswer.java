package vn.diemtin.desk.alert;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.AlertTold;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.fact.Phrase;
import vn.diemtin.events.query.Query;
import vn.diemtin.store.match.Explanation;
import vn.diemtin.store.query.QueryText;

/// Whether an article answers a rule, and why or why not.
///
/// @param rule the rule as it was when the article came; as it is now where it was not yet there
/// @param outcome what came of it
/// @param why what matches, quoted
/// @param whyNot the conditions that fail
record RuleAnswer(AlertRule rule, Outcome outcome, List<String> why, List<Failed> whyNot) {

	private static final int MOST = 20;

	RuleAnswer {
		why = List.copyOf(why);
		whyNot = List.copyOf(whyNot);
	}

	/// @param told what the rule told of the article's story; null when nothing
	static RuleAnswer of(AlertRule rule, ArticleEnriched article, Explanation explained, @Nullable AlertTold told) {
		return new RuleAnswer(rule, outcome(rule, article, explained.holds(), told),
				explained.why().stream().map(Phrase::text).limit(MOST).toList(),
				explained.whyNot().stream().limit(MOST).map(Failed::of).toList());
	}

	/// Of a rule that cannot be matched.
	static RuleAnswer broken(AlertRule rule) {
		return new RuleAnswer(rule, Outcome.BROKEN, List.of(), List.of());
	}

	private static Outcome outcome(AlertRule rule, ArticleEnriched article, boolean holds, @Nullable AlertTold told) {
		if (told != null && holds) {
			return told.articles().isEmpty() || told.articles().getFirst().equals(article.id()) ? Outcome.TOLD
					: Outcome.COUNTED;
		}
		if (!holds) {
			return Outcome.FAILS;
		}
		if (!rule.enabled()) {
			return Outcome.OFF;
		}
		return article.enrichedAt().isBefore(rule.asksSince()) ? Outcome.EARLIER : Outcome.UNTOLD;
	}

	/// A condition that fails.
	///
	/// @param text the condition as it is typed
	/// @param shown what of the article was held against it
	/// @param absent words of it that the article has nowhere
	/// @param apart whether it is a row of words that the article has, but not in a row
	record Failed(String text, List<String> shown, List<String> absent, boolean apart) {

		Failed {
			shown = List.copyOf(shown);
			absent = List.copyOf(absent);
		}

		static Failed of(Explanation part) {
			return new Failed(QueryText.of(part.query()), part.shown().stream().map(Phrase::text).limit(MOST).toList(),
					part.absent(), part.query() instanceof Query.Phrase && part.absent().isEmpty());
		}

	}

	/// What came of an article and a rule.
	enum Outcome {

		/// It was the first of its story that the rule told.
		TOLD,

		/// The rule had told its story; it is counted there.
		COUNTED,

		/// A condition fails.
		FAILS,

		/// The rule cannot be matched.
		BROKEN,

		/// It matches, but the rule is off.
		OFF,

		/// It matches, but the rule was made or changed after it came.
		EARLIER,

		/// It matches and was not told.
		UNTOLD

	}

}
