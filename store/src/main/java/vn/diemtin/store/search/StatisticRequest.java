package vn.diemtin.store.search;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.fact.StatisticFact.Sex;

/// A search for figures.
///
/// @param query for the article, in the query language; empty for all
/// @param measure words of what is measured; empty for all
/// @param unit the id of a unit, such as `percent`
/// @param sex whose figures
/// @param topics ids of the taxonomy
/// @param provinces names of provinces of the article
/// @param from first day of the article
/// @param to last day, inclusive
/// @param size how many, capped at [#MOST]
public record StatisticRequest(String query, String measure, @Nullable String unit, @Nullable Sex sex,
		List<String> topics, List<String> provinces, @Nullable LocalDate from, @Nullable LocalDate to, int size) {

	/// The most figures of an answer.
	public static final int MOST = 1_000;

	public StatisticRequest {
		topics = List.copyOf(topics);
		provinces = List.copyOf(provinces);
		size = Math.clamp(size, 1, MOST);
	}

	/// The latest figures.
	public static StatisticRequest latest(int size) {
		return new StatisticRequest("", "", null, null, List.of(), List.of(), null, null, size);
	}

}
