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
/// @param places any of the places that the figure is about, such as `Thanh Hóa`, or [ScopeNames#COUNTRY]
/// @param years any of the years in which the figure held
/// @param fromYear the first year of the figure's own period
/// @param toYear the last year, inclusive
/// @param topics ids of the taxonomy
/// @param provinces names of provinces of the article
/// @param agencies names of agencies of the article
/// @param from first day of the article
/// @param to last day, inclusive
/// @param sort in which order
/// @param size how many, capped at [#MOST]; a page has more where figures of one article belong together
/// @param after the token of the page before; null for the first, which one that cannot be read shows too
public record StatisticRequest(String query, String measure, @Nullable String unit, @Nullable Sex sex,
		List<String> places, List<Integer> years, @Nullable Integer fromYear, @Nullable Integer toYear,
		List<String> topics, List<String> provinces, List<String> agencies, @Nullable LocalDate from,
		@Nullable LocalDate to, Sort sort, int size, @Nullable String after) {

	/// The most figures of an answer.
	public static final int MOST = 1_000;

	public StatisticRequest {
		places = List.copyOf(places);
		years = List.copyOf(years);
		topics = List.copyOf(topics);
		provinces = List.copyOf(provinces);
		agencies = List.copyOf(agencies);
		size = Math.clamp(size, 1, MOST);
	}

	/// Figures by measure, unit and sex, those of the newest articles first.
	public StatisticRequest(String query, String measure, @Nullable String unit, @Nullable Sex sex, List<String> topics,
			List<String> provinces, @Nullable LocalDate from, @Nullable LocalDate to, int size) {
		this(query, measure, unit, sex, List.of(), List.of(), null, null, topics, provinces, List.of(), from, to,
				Sort.NEWEST, size, null);
	}

	/// The latest figures.
	public static StatisticRequest latest(int size) {
		return new StatisticRequest("", "", null, null, List.of(), List.of(), null, null, size);
	}

	/// The order of figures.
	public enum Sort {

		/// By article.
		NEWEST,

		/// By value.
		LARGEST,

		/// By value.
		SMALLEST,

		/// By the figure's own period, the latest first; figures without one come last.
		PERIOD

	}

}
