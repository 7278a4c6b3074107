package vn.diemtin.desk.search;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import vn.diemtin.desk.DeskSettings;
import vn.diemtin.store.Store;
import vn.diemtin.store.search.SearchCounts;
import vn.diemtin.store.search.SearchPage;
import vn.diemtin.store.search.SearchRequest.Sort;

@Controller
class SearchPages {

	private final Store store;

	private final HeirOffers heirs;

	private final Duration patience;

	SearchPages(Store store, HeirOffers heirs, DeskSettings settings) {
		this.store = store;
		this.heirs = heirs;
		this.patience = settings.countsWithin();
	}

	/// The hits, and the counts when they are there by then or waited for.
	/// @param counts `wait` for a page whose counts do not follow
	@GetMapping({ "/", "/search" })
	String search(@RequestParam MultiValueMap<String, String> parameters,
			@RequestParam(required = false) @Nullable String counts, Model model) {
		SearchAddress search = SearchAddress.of(parameters);
		SearchPage page = "wait".equals(counts) ? this.store.articles().search(search.pageRequest())
				: this.store.articles().search(search.pageRequest(), this.patience);
		addCounts(model, search, page.counts());
		model.addAttribute("found", page);
		model.addAttribute("orders", orders(search));
		model.addAttribute("next", (page.next() != null) ? search.after(page.next()).at("/search") : null);
		model.addAttribute("first", (search.after() != null) ? search.after(null).at("/search") : null);
		model.addAttribute("heirs", this.heirs.of(search));
		model.addAttribute("forms", forms(search.after(null)));
		return "search";
	}

	/// What follows a page that did not wait.
	@GetMapping("/search/counts")
	String counts(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		SearchAddress search = SearchAddress.of(parameters);
		addCounts(model, search, this.store.articles().counts(search.pageRequest()));
		return "search-counts";
	}

	private static void addCounts(Model model, SearchAddress search, @Nullable SearchCounts counts) {
		model.addAttribute("search", search);
		model.addAttribute("counts", counts);
		model.addAttribute("facets", Facet.of(counts, search));
		model.addAttribute("months", MonthBars.of((counts != null) ? counts.histogram() : List.of(), search));
		model.addAttribute("grouping", search.grouped(!search.isGrouped()).at("/search"));
		model.addAttribute("anyTime", search.between(null, null).at("/search"));
		model.addAttribute("following", search.at("/search/counts"));
		model.addAttribute("waiting",
				UriComponentsBuilder.fromUriString(search.at("/search"))
					.queryParam("counts", "wait")
					.build(true)
					.toUriString());
	}

	private static Map<String, String> orders(SearchAddress search) {
		Map<String, String> orders = new LinkedHashMap<>();
		orders.put("relevance", search.sorted(Sort.RELEVANCE).at("/search"));
		orders.put("newest", search.sorted(Sort.NEWEST).at("/search"));
		orders.put("oldest", search.sorted(Sort.OLDEST).at("/search"));
		return orders;
	}

	private static Map<String, String> forms(SearchAddress search) {
		Map<String, String> forms = new LinkedHashMap<>();
		forms.put("Atom", search.at("/search.atom"));
		forms.put("RSS", search.at("/search.rss"));
		forms.put("JSON Feed", search.at("/search.json"));
		forms.put("CSV", search.at("/search.csv"));
		forms.put("XLSX", search.at("/search.xlsx"));
		return forms;
	}

}
