package vn.diemtin.desk.source;

import java.security.Principal;
import java.util.Optional;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.diemtin.desk.page.NotFound;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceTried;
import vn.diemtin.events.source.SourceYaml;
import vn.diemtin.events.source.TrialDone;
import vn.diemtin.store.SourceHealth;
import vn.diemtin.store.Store;

/// A source is tried before it is saved, and what is saved is what was tried.
@Controller
class TrialPages {

	private static final String SECONDS = "2";

	private static final int LONGEST_ADDRESS = 2_000;

	private static final int LONGEST_DECLARATION = 64 * 1024;

	private static final int LENGTH_OF_ID = 36;

	private final Store store;

	private final SourceDesk desk;

	TrialPages(Store store, SourceDesk desk) {
		this.store = store;
		this.desk = desk;
	}

	@GetMapping("/sources/new")
	String blank(@RequestParam(defaultValue = "") String url, Model model) {
		model.addAttribute("address", url.strip());
		return "source-new";
	}

	@PostMapping("/sources/trials")
	String start(@RequestParam(defaultValue = "") String address, @RequestParam(defaultValue = "") String declaration,
			Principal editor, Model model) {
		String site = address.strip();
		boolean isAddress = (site.startsWith("http://") || site.startsWith("https://"))
				&& site.length() <= LONGEST_ADDRESS;
		if (declaration.isBlank() && !isAddress) {
			model.addAttribute("address", site);
			model.addAttribute("problem", "trial.address.wrong");
			return "source-new";
		}
		if (declaration.length() > LONGEST_DECLARATION) {
			model.addAttribute("address", site);
			model.addAttribute("problem", "trial.declaration.long");
			return "source-new";
		}
		String id = declaration.isBlank() ? this.desk.wantTrial(site, null, editor.getName())
				: this.desk.wantTrial(null, declaration, editor.getName());
		return "redirect:/sources/trials/" + id;
	}

	@GetMapping("/sources/trials/{id}")
	String show(@PathVariable String id, Model model) {
		Optional<TrialDone> done = find(id);
		if (done.isEmpty()) {
			model.addAttribute("refresh", SECONDS);
		}
		else {
			show(done.orElseThrow(), model);
		}
		return "source-trial";
	}

	private void show(TrialDone done, Model model) {
		SourceTried tried = done.tried();
		model.addAttribute("done", done);
		if (tried != null) {
			Source proposal = tried.proposal();
			model.addAttribute("proposal", (proposal != null) ? SourceYaml.of(proposal) : null);
			model.addAttribute("replaces", this.store.sources().source(tried.source().id()).isPresent());
		}
	}

	@PostMapping("/sources/trials/{id}/save")
	String save(@PathVariable String id, Principal editor, RedirectAttributes told) {
		SourceTried tried = find(id).map(TrialDone::tried).orElseThrow(() -> new NotFound("trial " + id));
		Source before = this.store.sources().source(tried.source().id()).map(SourceHealth::source).orElse(null);
		this.desk.save(before, tried.source(), editor.getName());
		told.addFlashAttribute("saved", tried.source().name());
		return "redirect:/sources";
	}

	private Optional<TrialDone> find(String id) {
		if (id.length() != LENGTH_OF_ID) {
			throw new NotFound("trial");
		}
		return this.store.crawls().trial(id);
	}

}
