package vn.diemtin.store.search;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A search for articles. An empty list restricts nothing; several values of one list are
/// alternatives.
///
/// @param query in the language of [vn.diemtin.store.query.QueryParser]
/// @param provinces names, as the facet `province` shows them
/// @param agencies names, as the facet `agency` shows them
/// @param sources ids, as the facet `source` shows them
/// @param topics ids of the taxonomy
/// @param from first day, in Vietnam's time
/// @param to last day, inclusive
/// @param sort the order of the hits
/// @param size how many hits, capped at [#MOST]
/// @param after the [SearchPage#next()] of the page before; null for the first
/// @param grouped whether a story is shown once, by its best article, however many tell it
public record SearchRequest(String query, List<String> provinces, List<String> agencies, List<String> sources,
		List<String> topics, @Nullable LocalDate from, @Nullable LocalDate to, Sort sort, int size,
		@Nullable String after, boolean grouped) {

	/// The most hits of a page.
	public static final int MOST = 100;

	public SearchRequest {
		provinces = List.copyOf(provinces);
		agencies = List.copyOf(agencies);
		sources = List.copyOf(sources);
		topics = List.copyOf(topics);
		size = Math.clamp(size, 0, MOST);
	}

	/// Whether the token of the page before can be read; one that cannot gives the first
	/// page.
	public boolean isPlaceReadable() {
		return this.after == null || PageToken.read(this.sort, this.after) != null;
	}

	/// A search that shows every article.
	public SearchRequest(String query, List<String> provinces, List<String> agencies, List<String> sources,
			List<String> topics, @Nullable LocalDate from, @Nullable LocalDate to, Sort sort, int size,
			@Nullable String after) {
		this(query, provinces, agencies, sources, topics, from, to, sort, size, after, false);
	}

	/// The first twenty articles for a query, the best first.
	public static SearchRequest of(String query) {
		return new SearchRequest(query, List.of(), List.of(), List.of(), List.of(), null, null, Sort.RELEVANCE, 20,
				null);
	}

	/// The order of hits.
	public enum Sort {

		RELEVANCE, NEWEST, OLDEST

	}

}
