package vn.diemtin.events.alert;

import java.time.Instant;
import java.util.List;

import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.fact.Phrase;

/// An audit found an article that a rule matches and that was not told. The ledger decides whether it is told now. Key =
/// [RuleId].
///
/// @param rule the rule
/// @param article the article
/// @param reasons what matches, quoted
/// @param foundAt when it was found
public record AlertMissed(AlertRule rule, ArticleEnriched article, List<Phrase> reasons, Instant foundAt) {

	public AlertMissed {
		reasons = List.copyOf(reasons);
	}

}
