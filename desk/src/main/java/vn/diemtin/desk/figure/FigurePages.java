package vn.diemtin.desk.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.diemtin.desk.page.Days;
import vn.diemtin.desk.page.Figures;
import vn.diemtin.desk.page.PlaceNames;
import vn.diemtin.store.Store;
import vn.diemtin.store.search.SearchPage;
import vn.diemtin.store.search.SearchRequest;
import vn.diemtin.store.search.StatisticPage;
import vn.diemtin.store.search.StatisticRequest;

@Controller
class FigurePages {

	private static final int MOST = 300;

	private final Store store;

	private final JsonMapper json;

	private final MessageSource messages;

	private final FigurePlots plots;

	FigurePages(Store store, JsonMapper json, MessageSource messages, Days days, PlaceNames places, Figures figures) {
		this.store = store;
		this.json = json;
		this.messages = messages;
		this.plots = new FigurePlots(days, places, figures);
	}

	@GetMapping("/figures")
	String list(@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
		FigureAddress asked = FigureAddress.of(parameters);
		StatisticPage page = this.store.articles().statistics(asked.request(MOST));
		model.addAttribute("asked", asked);
		model.addAttribute("page", page);
		model.addAttribute("agencies",
				this.store.articles()
					.search(SearchRequest.of(""))
					.facets()
					.getOrDefault("agency", List.<SearchPage.Bucket>of()));
		model.addAttribute("sorts",
				Arrays.stream(StatisticRequest.Sort.values())
					.map((sort) -> sort.name().toLowerCase(Locale.ROOT))
					.toList());
		String unknown = this.messages.getMessage("figures.place.unknown", null, locale);
		model.addAttribute("grid",
				asked.isComparable() ? this.plots.grid(page.rows(), locale, unknown) : FigureGrid.NOTHING);
		FigurePlot plot = asked.isComparable() ? this.plots.of(page.rows(), locale, unknown) : FigurePlot.NOTHING;
		model.addAttribute("plot", plot);
		// No `<` leaves the quotes, so the block cannot be ended from inside.
		model.addAttribute("script", this.json.writeValueAsString(plot).replace("<", "\\u003c"));
		return "figures";
	}

}
