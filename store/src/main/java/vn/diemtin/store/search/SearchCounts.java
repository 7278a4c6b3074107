package vn.diemtin.store.search;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.diemtin.store.search.SearchPage.Bucket;
import vn.diemtin.store.search.SearchPage.MonthCount;

/// Everything that answers a [SearchRequest], counted.
///
/// @param total how many articles match
/// @param stories how many stories they tell, beyond [#EXACT_STORIES] nearly; null when they are not grouped
/// @param facets by name (`province`, `agency`, `source`, `topic`, `group`, `kind`): what else
/// could be asked for; the counts of a facet disregard what is chosen in it
/// @param histogram how many articles each month, months without any left out
public record SearchCounts(long total, @Nullable Long stories, Map<String, List<Bucket>> facets,
		List<MonthCount> histogram) {

	/// So many stories are counted to the last, more of them to a few in a hundred.
	public static final int EXACT_STORIES = 40_000;

	public SearchCounts {
		facets = Map.copyOf(facets);
		histogram = List.copyOf(histogram);
	}

}
