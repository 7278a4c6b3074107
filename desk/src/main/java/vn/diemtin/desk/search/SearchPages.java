package vn.diemtin.desk.search;

import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.diemtin.store.Store;
import vn.diemtin.store.search.SearchPage;
import vn.diemtin.store.search.SearchRequest.Sort;

@Controller
class SearchPages {

	private final Store store;

	private final HeirOffers heirs;

	SearchPages(Store store, HeirOffers heirs) {
		this.store = store;
		this.heirs = heirs;
	}

	@GetMapping({ "/", "/search" })
	String search(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		SearchAddress search = SearchAddress.of(parameters);
		SearchPage page = this.store.articles().search(search.pageRequest());
		model.addAttribute("search", search);
		model.addAttribute("found", page);
		model.addAttribute("facets", Facet.of(page, search));
		model.addAttribute("months", MonthBars.of(page.histogram(), search));
		model.addAttribute("orders", orders(search));
		model.addAttribute("next", (page.next() != null) ? search.after(page.next()).at("/search") : null);
		model.addAttribute("first", (search.after() != null) ? search.after(null).at("/search") : null);
		model.addAttribute("grouping", search.grouped(!search.isGrouped()).at("/search"));
		model.addAttribute("anyTime", search.between(null, null).at("/search"));
		model.addAttribute("heirs", this.heirs.of(search));
		model.addAttribute("forms", forms(search.after(null)));
		return "search";
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
