package vn.diemtin.desk.alert;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.springframework.stereotype.Component;

import vn.diemtin.desk.alert.RuleTrial.Missed;
import vn.diemtin.desk.alert.RuleTrial.Part;
import vn.diemtin.desk.alert.RuleTrial.Verdict;
import vn.diemtin.desk.page.Days;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.query.Query;
import vn.diemtin.events.query.Query.Field;
import vn.diemtin.events.query.Query.FieldIs;
import vn.diemtin.store.Store;
import vn.diemtin.store.query.Mended;
import vn.diemtin.store.query.Parsed;
import vn.diemtin.store.query.QueryParser;
import vn.diemtin.store.query.QueryText;
import vn.diemtin.store.query.Successions;
import vn.diemtin.store.search.Tally;

/// Tries a rule on what is stored, before it is saved.
@Component
class RuleTrials {

	private static final int DAYS = 90;

	/// Of a young archive a week at least, so that one busy day is no forecast.
	private static final int FEWEST_DAYS = 7;

	private static final int SHOWN = 5;

	private static final int MOST_PARTS = 8;

	/// Five a day.
	private static final double MANY_A_WEEK = 35;

	private final Store store;

	private final Clock clock;

	RuleTrials(Store store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	RuleTrial of(String text) {
		Parsed parsed = QueryParser.parse(text);
		Query query = parsed.query();
		LocalDate today = LocalDate.now(this.clock.withZone(Days.ZONE));
		LocalDate from = today.minusDays(DAYS - 1);
		Tally all = this.store.articles().tally(new Query.Everything(), from, today);
		long days = all.days().isEmpty() ? DAYS
				: Math.max(FEWEST_DAYS, ChronoUnit.DAYS.between(all.days().firstKey(), today) + 1);
		Tally found = this.store.articles().tally(query, from, today);
		Mended mended = Successions.mend(query, this.store.registry(), today);
		boolean isMended = !mended.query().equals(query);
		Verdict verdict = (found.articles() == 0) ? Verdict.NONE
				: (found.stories() * 7.0 / days > MANY_A_WEEK) ? Verdict.MANY : Verdict.FINE;
		return new RuleTrial(days, found.articles(), found.stories(), verdict, Misread.of(parsed),
				newest(query, from, found), (verdict == Verdict.NONE) ? parts(query, from, today) : List.of(),
				mended.ended(), isMended ? QueryText.of(mended.query()) : null, missed(query, mended, from, today));
	}

	/// What only successors bring: to the query, or to what it would be without them.
	private Missed missed(Query query, Mended mended, LocalDate from, LocalDate today) {
		Query with = mended.query();
		Query without = mended.query().equals(query) ? mended.plain() : query;
		if (with.equals(without)) {
			return Missed.NONE;
		}
		Query only = new Query.AllOf(List.of(with, new Query.Not(without)));
		Tally tally = this.store.articles().tally(only, from, today);
		return new Missed(tally.articles(), newest(only, from, tally));
	}

	private List<ArticleEnriched> newest(Query query, LocalDate from, Tally tally) {
		return (tally.articles() == 0) ? List.of() : this.store.articles()
			.newest(new Query.AllOf(List.of(query, new FieldIs(Field.FROM, from.toString()))), SHOWN);
	}

	private List<Part> parts(Query query, LocalDate from, LocalDate today) {
		if (!(query instanceof Query.AllOf all)) {
			return List.of();
		}
		return all.parts()
			.stream()
			.limit(MOST_PARTS)
			.map((part) -> new Part(QueryText.of(part), this.store.articles().tally(part, from, today).articles()))
			.toList();
	}

}
