package vn.diemtin.store.search;

import java.util.List;

import vn.diemtin.events.fact.StatisticFact;

/// A figure and the article that gives it.
///
/// @param beside the figures that the article sets it beside, such as that of the whole country
public record StatisticRow(ArticleRef article, StatisticFact statistic, List<StatisticFact> beside) {

	public StatisticRow {
		beside = List.copyOf(beside);
	}

}
