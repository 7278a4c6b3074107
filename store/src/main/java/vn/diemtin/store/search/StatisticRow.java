package vn.diemtin.store.search;

import vn.diemtin.events.fact.StatisticFact;

/// A figure and the article that gives it.
public record StatisticRow(ArticleRef article, StatisticFact statistic) {
}
