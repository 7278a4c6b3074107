package vn.diemtin.store.search;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.StoryId;

/// One page of the answer to a [SearchRequest].
///
/// @param hits the page
/// @param counts of everything that matches; null when nobody asked for them or they took longer than somebody waits
/// @param problems what was mended in the request, for a person; Vietnamese
/// @param next the token of the next page; null on the last
public record SearchPage(List<Hit> hits, @Nullable SearchCounts counts, List<String> problems, @Nullable String next) {

	public SearchPage {
		hits = List.copyOf(hits);
		problems = List.copyOf(problems);
	}

	/// The same page with what is known of the stories.
	public SearchPage with(Map<StoryId, StorySummary> known) {
		return new SearchPage(hits.stream().map((hit) -> hit.of(known.get(hit.article().story()))).toList(), counts,
				problems, next);
	}

	/// The same page with what was counted meanwhile.
	public SearchPage with(@Nullable SearchCounts counted) {
		return new SearchPage(hits, counted, problems, next);
	}

	/// The counts of a page that was waited for.
	/// @throws IllegalStateException when the page came without
	public SearchCounts counted() {
		if (counts == null) {
			throw new IllegalStateException("This page came before its counts");
		}
		return counts;
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
