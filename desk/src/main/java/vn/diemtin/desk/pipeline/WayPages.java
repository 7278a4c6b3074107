package vn.diemtin.desk.pipeline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Where did it go? For people.
@Controller
class WayPages {

	private final WayReader ways;

	WayPages(WayReader ways) {
		this.ways = ways;
	}

	@GetMapping("/pipeline/way")
	String page(@RequestParam(defaultValue = "") String item, Model model) {
		model.addAttribute("item", item);
		model.addAttribute("way", item.isBlank() ? null : this.ways.of(item));
		return "way";
	}

	/// Where did it go? For programs.
	@Tag(name = "pipeline")
	@RestController
	static class Api {

		private final WayReader ways;

		Api(WayReader ways) {
			this.ways = ways;
		}

		@Operation(summary = "What each stage recorded of one link or article, also when it was never fetched")
		@GetMapping("/api/v1/pipeline/way")
		Way way(@Parameter(description = "An address or the id of an article") @RequestParam(
				defaultValue = "") String item) {
			return this.ways.of(item);
		}

	}

}
