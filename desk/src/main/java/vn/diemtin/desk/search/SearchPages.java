package vn.diemtin.desk.search;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import vn.diemtin.desk.DeskSettings;
import vn.diemtin.desk.page.LateAnswer;
import vn.diemtin.store.Store;
import vn.diemtin.store.search.SearchCounts;
import vn.diemtin.store.search.SearchPage;
import vn.diemtin.store.search.SearchRequest.Sort;

@Controller
class SearchPages {

	private final Store store;

	private final HeirOffers heirs;

	private final Duration patience;

	private final Duration headAfter;

	SearchPages(Store store, HeirOffers heirs, DeskSettings settings) {
		this.store = store;
		this.heirs = heirs;
		this.patience = settings.countsWithin();
		this.headAfter = settings.headAfter();
	}

	/// The hits, and the counts when they are there by then or waited for.
	/// @param counts `wait` for a page whose counts do not follow
	@GetMapping({ "/", "/search" })
	String search(@RequestParam MultiValueMap<String, String> parameters,
			@RequestParam(required = false) @Nullable String counts, HttpServletResponse response, Model model) {
		SearchAddress search = SearchAddress.of(parameters);
		model.addAttribute("answer",
				LateAnswer.of(() -> answer(search, "wait".equals(counts)), this.headAfter, response));
		addAddresses(model, search);
		model.addAttribute("orders", orders(search));
		model.addAttribute("first", (search.after() != null) ? search.after(null).at("/search") : null);
		model.addAttribute("forms", forms(search.after(null)));
		return "search";
	}

	private SearchAnswer answer(SearchAddress search, boolean waits) {
		SearchPage page = waits ? this.store.articles().search(search.pageRequest())
				: this.store.articles().search(search.pageRequest(), this.patience);
		return SearchAnswer.of(page, search, this.heirs.of(search));
	}

	/// What follows a page that did not wait.
	@GetMapping("/search/counts")
	String counts(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		SearchAddress search = SearchAddress.of(parameters);
		SearchCounts counts = this.store.articles().counts(search.pageRequest());
		model.addAttribute("counts", counts);
		model.addAttribute("facets", Facet.of(counts, search));
		model.addAttribute("months", MonthBars.of(counts.histogram(), search));
		addAddresses(model, search);
		return "search-counts";
	}

	private static void addAddresses(Model model, SearchAddress search) {
		model.addAttribute("search", search);
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
