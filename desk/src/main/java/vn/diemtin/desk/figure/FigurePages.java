package vn.diemtin.desk.figure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.diemtin.desk.page.Figures;
import vn.diemtin.desk.page.PlaceNames;
import vn.diemtin.store.Store;
import vn.diemtin.store.search.StatisticGrid;
import vn.diemtin.store.search.StatisticPage;
import vn.diemtin.store.search.StatisticRequest;

@Controller
class FigurePages {

	private static final int PAGE = 100;

	private static final int MOST_YEARS = 12;

	private final Store store;

	private final JsonMapper json;

	private final MessageSource messages;

	private final PlaceNames places;

	private final Figures figures;

	FigurePages(Store store, JsonMapper json, MessageSource messages, PlaceNames places, Figures figures) {
		this.store = store;
		this.json = json;
		this.messages = messages;
		this.places = places;
		this.figures = figures;
	}

	@GetMapping("/figures")
	String list(@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
		FigureAddress asked = FigureAddress.of(parameters);
		StatisticRequest request = asked.request(PAGE);
		StatisticPage page = this.store.articles().statistics(request);
		model.addAttribute("asked", asked);
		model.addAttribute("page", page);
		model.addAttribute("next", (page.next() != null) ? asked.after(page.next()).at("/figures") : null);
		model.addAttribute("first", (asked.after() != null) ? asked.after(null).at("/figures") : null);
		model.addAttribute("years", years(asked, page));
		model.addAttribute("sorts",
				Arrays.stream(StatisticRequest.Sort.values())
					.map((sort) -> sort.name().toLowerCase(Locale.ROOT))
					.toList());
		compare(asked, page, locale, model);
		return "figures";
	}

	/// The latest years that there are figures of, and those chosen.
	private static List<Integer> years(FigureAddress asked, StatisticPage page) {
		Stream<Integer> latest = page.facets()
			.getOrDefault("year", List.of())
			.stream()
			.limit(MOST_YEARS)
			.map((bucket) -> Integer.valueOf(bucket.value()));
		return Stream.concat(asked.years().stream(), latest).distinct().sorted(Comparator.reverseOrder()).toList();
	}

	/// Compared is over all pages, and shown on the first one.
	private void compare(FigureAddress asked, StatisticPage page, Locale locale, Model model) {
		boolean wanted = asked.isComparable() && asked.after() == null;
		StatisticGrid grid = wanted ? this.store.articles().grid(asked.request(1)) : StatisticGrid.NOTHING;
		String unknown = this.messages.getMessage("figures.place.unknown", null, locale);
		FigureGrid.Names names = new FigureGrid.Names(
				(place) -> place.isEmpty() ? unknown : this.places.text(place, locale),
				(value) -> this.figures.rounded(value, locale));
		String unit = unit(grid.unit(), page, locale);
		FigurePlot plot = FigurePlot.of(grid, unit, names);
		model.addAttribute("unit", unit);
		model.addAttribute("grid", FigureGrid.of(grid, asked, names));
		model.addAttribute("plot", plot);
		// No `<` leaves the quotes, so the block cannot be ended from inside.
		model.addAttribute("script", this.json.writeValueAsString(plot).replace("<", "\\u003c"));
	}

	/// What readers call a unit, else as an article writes it.
	private String unit(String id, StatisticPage page, Locale locale) {
		String written = page.rows()
			.stream()
			.map((row) -> row.statistic().unit())
			.filter((unit) -> unit.id().equals(id))
			.map((unit) -> unit.surface())
			.findFirst()
			.orElse(id);
		String name = this.messages.getMessage("unit." + id, null, written, locale);
		return (name != null) ? name : written;
	}

}
