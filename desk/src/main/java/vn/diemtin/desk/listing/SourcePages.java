package vn.diemtin.desk.listing;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import vn.diemtin.store.Store;

@Controller
class SourcePages {

	private final Store store;

	SourcePages(Store store) {
		this.store = store;
	}

	@GetMapping("/sources")
	String list(Model model) {
		model.addAttribute("sources", this.store.sources().all());
		return "sources";
	}

}
