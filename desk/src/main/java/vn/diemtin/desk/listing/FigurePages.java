package vn.diemtin.desk.listing;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.diemtin.events.fact.StatisticFact.Sex;
import vn.diemtin.store.Store;

@Controller
class FigurePages {

	private static final int MOST = 200;

	private final Store store;

	FigurePages(Store store) {
		this.store = store;
	}

	@GetMapping("/figures")
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String measure,
			@RequestParam(defaultValue = "") String sex, @RequestParam(defaultValue = "") String unit, Model model) {
		FigureQuery asked = new FigureQuery(q, measure, unit, sex(sex));
		model.addAttribute("asked", asked);
		model.addAttribute("rows", this.store.articles().statistics(asked.request(MOST)));
		return "figures";
	}

	private static @Nullable Sex sex(String text) {
		return switch (text) {
			case "female" -> Sex.FEMALE;
			case "male" -> Sex.MALE;
			default -> null;
		};
	}

}
