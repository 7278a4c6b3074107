package vn.diemtin.enrich.fact.training;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.name.Names;
import vn.diemtin.enrich.fact.text.FactOrder;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.AgencyFact;
import vn.diemtin.events.fact.DateFact;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.PlaceFact;
import vn.diemtin.events.fact.StatisticFact;

/// A passage with what was found in it, each in reading order.
public record Material(Passage passage, List<DateFact> dates, Names names, List<StatisticFact> statistics) {

	/// The dates that lie in the tokens from `from` up to but not including `to`.
	List<DateFact> datesIn(int from, int to) {
		return in(dates, from, to);
	}

	List<AgencyFact> agenciesIn(int from, int to) {
		return in(names.agencies(), from, to);
	}

	List<PlaceFact> placesIn(int from, int to) {
		return in(names.places(), from, to);
	}

	List<StatisticFact> statisticsIn(int from, int to) {
		return in(statistics, from, to);
	}

	/// Whether the name of a body ends before a token.
	boolean isAgencyBefore(int token) {
		List<AgencyFact> before = in(names.agencies(), Math.max(0, token - 20), token);
		return !before.isEmpty() && after(before.getLast()) == token;
	}

	/// The statistic that begins at a token.
	@Nullable StatisticFact statisticAt(int token) {
		List<StatisticFact> here = in(statistics, token, token + 12);
		return !here.isEmpty() && here.getFirst().evidence().start() == passage.start(token) ? here.getFirst() : null;
	}

	boolean isDateAt(int token) {
		List<DateFact> here = in(dates, token, token + 20);
		return !here.isEmpty() && here.getFirst().evidence().start() == passage.start(token);
	}

	int tokenOf(Fact fact) {
		return passage.tokenAt(fact.evidence().start());
	}

	/// The token behind a fact.
	int after(Fact fact) {
		return passage.tokenAt(fact.evidence().end() - 1) + 1;
	}

	private <F extends Fact> List<F> in(List<F> facts, int from, int to) {
		if (to <= from) {
			return List.of();
		}
		int first = FactOrder.firstFrom(facts, passage.start(from));
		int last = first;
		int end = passage.end(to - 1);
		while (last < facts.size() && facts.get(last).evidence().end() <= end) {
			last++;
		}
		return facts.subList(first, last);
	}

}
