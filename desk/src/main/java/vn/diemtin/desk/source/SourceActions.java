package vn.diemtin.desk.source;

import java.security.Principal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.diemtin.desk.page.NotFound;
import vn.diemtin.events.crawl.BackfillProgress;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceYaml;
import vn.diemtin.store.SourceHealth;
import vn.diemtin.store.Store;

/// One source in the hands of an editor.
@Controller
class SourceActions {

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final int MOST_PAGES = 5_000;

	private static final int LONGEST_ID = 100;

	private final Store store;

	private final SourceDesk desk;

	private final Clock clock;

	SourceActions(Store store, SourceDesk desk, Clock clock) {
		this.store = store;
		this.desk = desk;
		this.clock = clock;
	}

	@GetMapping("/sources/{id}/edit")
	String edit(@PathVariable String id, Model model) {
		Source source = find(id);
		List<BackfillProgress> backfills = this.store.crawls().backfills(source.id());
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), VIETNAM);
		model.addAttribute("source", source);
		model.addAttribute("declaration", SourceYaml.of(source));
		model.addAttribute("backfills", backfills);
		model.addAttribute("today", today);
		model.addAttribute("monthAgo", today.minusMonths(1));
		return "source-edit";
	}

	@PostMapping("/sources/{id}/paused")
	String pause(@PathVariable String id, @RequestParam boolean paused, Principal editor) {
		Source source = find(id);
		this.desk.save(source, source.paused(paused), editor.getName());
		return "redirect:/sources/" + id + "/edit";
	}

	@PostMapping("/sources/{id}/poll")
	String poll(@PathVariable String id, Principal editor, RedirectAttributes told) {
		this.desk.wantPoll(find(id), editor.getName());
		told.addFlashAttribute("told", "source.polled");
		return "redirect:/sources/" + id + "/edit";
	}

	@PostMapping("/sources/{id}/backfill")
	String backfill(@PathVariable String id, @RequestParam(defaultValue = "") String since,
			@RequestParam(defaultValue = "0") int pages, Principal editor, RedirectAttributes told) {
		Source source = find(id);
		try {
			LocalDate day = LocalDate.parse(since);
			if (pages < 1 || pages > MOST_PAGES || day.isAfter(LocalDate.ofInstant(this.clock.instant(), VIETNAM))) {
				told.addFlashAttribute("problem", "backfill.wrong");
			}
			else {
				this.desk.wantBackfill(source, day, pages, editor.getName());
				told.addFlashAttribute("told", "backfill.wanted");
			}
		}
		catch (DateTimeException ex) {
			told.addFlashAttribute("problem", "backfill.wrong");
		}
		return "redirect:/sources/" + id + "/edit";
	}

	private Source find(String id) {
		if (id.isBlank() || id.length() > LONGEST_ID) {
			throw new NotFound("source");
		}
		return this.store.sources()
			.source(new SourceId(id))
			.map(SourceHealth::source)
			.orElseThrow(() -> new NotFound("source " + id));
	}

}
