package vn.diemtin.desk.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.diemtin.desk.page.Days;
import vn.diemtin.desk.search.SearchAddress;
import vn.diemtin.store.Store;
import vn.diemtin.store.search.Coverage;
import vn.diemtin.store.search.SearchRequest;
import vn.diemtin.store.search.TrainingRequest;

@Controller
class DashboardPages {

	private final Store store;

	private final MessageSource messages;

	private final JsonMapper json;

	private final Plots plots;

	DashboardPages(Store store, MessageSource messages, JsonMapper json, Days days) {
		this.store = store;
		this.messages = messages;
		this.json = json;
		this.plots = new Plots(days);
	}

	@GetMapping("/dashboards")
	String dashboard(@RequestParam MultiValueMap<String, String> parameters, Locale locale, Model model) {
		SearchAddress search = SearchAddress.of(parameters);
		SearchRequest request = search.request();
		Coverage months = coverage(request, Coverage.By.MONTH_AND_TOPIC);
		String articles = this.messages.getMessage("dashboard.articles", null, locale);
		Map<String, Plot> drawn = new LinkedHashMap<>();
		drawn.put("topics",
				this.plots.byMonth(months, (topic) -> this.messages.getMessage("topic." + topic, null, topic, locale)));
		drawn.put("provinces", Plots.byValue(coverage(request, Coverage.By.PROVINCE), articles));
		drawn.put("sources", Plots.byValue(coverage(request, Coverage.By.SOURCE), articles));
		TrainingRequest trainings = new TrainingRequest(request.query(), request.topics(), List.of(),
				request.provinces(), List.of(), request.from(), request.to(), 0, null);
		drawn.put("trainings", this.plots.trainings(this.store.trainings().months(trainings),
				this.messages.getMessage("dashboard.events", null, locale)));
		model.addAttribute("search", search);
		model.addAttribute("total", months.total());
		model.addAttribute("plots", drawn);
		model.addAttribute("scripts", scripts(drawn));
		return "dashboard";
	}

	private Coverage coverage(SearchRequest request, Coverage.By by) {
		return this.store.articles().coverage(request, by);
	}

	/// The numbers for the script; no `<` leaves the quotes, so the block cannot be ended
	/// from inside.
	private Map<String, String> scripts(Map<String, Plot> drawn) {
		Map<String, String> scripts = new LinkedHashMap<>();
		drawn.forEach((name, plot) -> scripts.put(name, this.json.writeValueAsString(plot).replace("<", "\\u003c")));
		return scripts;
	}

}
