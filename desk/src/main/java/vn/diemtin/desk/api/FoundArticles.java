package vn.diemtin.desk.api;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.diemtin.store.search.Hit;
import vn.diemtin.store.search.SearchCounts;
import vn.diemtin.store.search.SearchPage;
import vn.diemtin.store.search.SearchPage.Bucket;
import vn.diemtin.store.search.SearchPage.MonthCount;

/// A page of a search as programs read it.
///
/// @param total how many articles match
/// @param stories how many stories they tell, when each is shown once; beyond 40,000 nearly
/// @param hits the page
/// @param facets by name: what else could be asked for
/// @param histogram how many articles each month, months without any left out
/// @param problems what was mended in the request
/// @param next the token of the next page
record FoundArticles(long total, @Nullable Long stories, List<Hit> hits, Map<String, List<Bucket>> facets,
		List<MonthCount> histogram, List<String> problems, @Nullable String next) {

	static FoundArticles of(SearchPage page) {
		SearchCounts counts = page.counted();
		return new FoundArticles(counts.total(), counts.stories(), page.hits(), counts.facets(), counts.histogram(),
				page.problems(), page.next());
	}

}
