package vn.diemtin.store.search;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.StoryId;

/// One page of the answer to a [SearchRequest].
///
/// @param total how many articles match
/// @param stories how many stories they tell, beyond [#EXACT_STORIES] nearly; null when they are not grouped
/// @param hits the page
/// @param facets by name (`province`, `agency`, `source`, `topic`, `group`, `kind`): what else
/// could be asked for; the counts of a facet disregard what is chosen in it
/// @param histogram how many articles each month, months without any left out
/// @param problems what was mended in the request, for a person; Vietnamese
/// @param next the token of the next page; null on the last
public record SearchPage(long total, @Nullable Long stories, List<Hit> hits, Map<String, List<Bucket>> facets,
		List<MonthCount> histogram, List<String> problems, @Nullable String next) {

	/// So many stories are counted to the last, more of them to a few in a hundred.
	public static final int EXACT_STORIES = 40_000;

	public SearchPage {
		hits = List.copyOf(hits);
		facets = Map.copyOf(facets);
		histogram = List.copyOf(histogram);
		problems = List.copyOf(problems);
	}

	/// The same page with what is known of the stories.
	public SearchPage with(Map<StoryId, StorySummary> known) {
		return new SearchPage(total, stories,
				hits.stream().map((hit) -> hit.of(known.get(hit.article().story()))).toList(), facets, histogram,
				problems, next);
	}

	/// A value of a facet.
	///
	/// @param value what a request is narrowed with
	/// @param label what a person reads, the same as the value but for sources
	public record Bucket(String value, String label, long count) {
	}

	/// How many articles are dated in a month of Vietnam's time.
	public record MonthCount(YearMonth month, long count) {
	}

}
