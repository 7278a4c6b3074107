package vn.diemtin.desk.search;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.store.search.SearchCounts;
import vn.diemtin.store.search.SearchPage;

/// What a search page shows of what was found.
///
/// @param counts null while they are not known
/// @param next where the next page is; null on the last
record SearchAnswer(SearchPage found, @Nullable SearchCounts counts, List<Facet> facets, MonthBars months,
		List<HeirOffers.Offer> heirs, @Nullable String next) {

	static SearchAnswer of(SearchPage page, SearchAddress search, List<HeirOffers.Offer> heirs) {
		SearchCounts counts = page.counts();
		String next = (page.next() != null) ? search.after(page.next()).at("/search") : null;
		return new SearchAnswer(page, counts, Facet.of(counts, search),
				MonthBars.of((counts != null) ? counts.histogram() : List.of(), search), heirs, next);
	}

}
