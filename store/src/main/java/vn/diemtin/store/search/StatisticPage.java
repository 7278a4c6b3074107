package vn.diemtin.store.search;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// Figures found, and what else could be asked for.
///
/// @param rows the figures
/// @param total how many figures there are, of which `rows` may hold the first only
/// @param facets by name: `unit`, `place`, `sex` and `year` with counts of figures and `agency` with counts of articles,
/// each as if nothing were chosen of it
/// @param next the token of the next page; null on the last
public record StatisticPage(List<StatisticRow> rows, long total, Map<String, List<SearchPage.Bucket>> facets,
		@Nullable String next) {

	public StatisticPage {
		rows = List.copyOf(rows);
		facets = Map.copyOf(facets);
	}

}
