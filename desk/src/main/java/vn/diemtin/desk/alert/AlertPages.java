package vn.diemtin.desk.alert;

import java.security.Principal;
import java.util.List;

import jakarta.validation.Valid;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.diemtin.desk.page.Addresses;
import vn.diemtin.desk.page.Feed;
import vn.diemtin.desk.page.NotFound;
import vn.diemtin.desk.source.RecentTurns;
import vn.diemtin.events.alert.AlertRaised;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.store.Store;
import vn.diemtin.store.search.SearchPage;
import vn.diemtin.store.search.SearchRequest;

@Controller
class AlertPages {

	private static final int NEWEST = 50;

	private final Store store;

	private final RuleDesk rules;

	private final Addresses addresses;

	private final RecentTurns turns;

	AlertPages(Store store, RuleDesk rules, Addresses addresses, RecentTurns turns) {
		this.store = store;
		this.rules = rules;
		this.addresses = addresses;
		this.turns = turns;
	}

	@GetMapping("/alerts")
	String list(@RequestParam(required = false) String rule, Model model) {
		model.addAttribute("rules", this.store.rules().all());
		model.addAttribute("news", this.turns.news());
		model.addAttribute("chosen", rule);
		model.addAttribute("raised", (rule != null && !rule.isBlank())
				? this.store.alerts().byRule(new RuleId(rule), NEWEST) : this.store.alerts().newest(NEWEST));
		return "alerts";
	}

	/// A new rule, with what its query finds today.
	@GetMapping("/alerts/new")
	String blank(@RequestParam(defaultValue = "") String q, Model model) {
		model.addAttribute("form", new RuleForm("", q.strip()));
		preview(q, model);
		return "alert-form";
	}

	@PostMapping("/alerts")
	String save(@Valid @ModelAttribute("form") RuleForm form, BindingResult problems, Principal editor, Model model,
			RedirectAttributes told) {
		if (problems.hasErrors()) {
			preview(form.query(), model);
			return "alert-form";
		}
		this.rules.save(form, editor.getName());
		told.addFlashAttribute("saved", form.name());
		return "redirect:/alerts";
	}

	@PostMapping("/alerts/{id}/enabled")
	String enable(@PathVariable String id, @RequestParam boolean enabled, Principal editor) {
		this.rules.enable(find(id), enabled, editor.getName());
		return "redirect:/alerts";
	}

	private void preview(String query, Model model) {
		SearchRequest newest = new SearchRequest(query, List.of(), List.of(), List.of(), List.of(), null, null,
				SearchRequest.Sort.NEWEST, 5, null);
		SearchPage found = this.store.articles().search(newest);
		model.addAttribute("preview", found);
	}

	@GetMapping("/alerts/{id}.atom")
	ResponseEntity<byte[]> feed(@PathVariable String id) {
		AlertRule rule = find(id);
		List<Feed.Entry> entries = this.store.alerts().byRule(rule.id(), NEWEST).stream().map(this::entry).toList();
		return new Feed("Điểm Tin · " + rule.name(), this.addresses.of("/alerts/" + rule.id() + ".atom"),
				this.addresses.of("/alerts?rule=" + rule.id()), entries)
			.atom();
	}

	private Feed.Entry entry(AlertRaised raised) {
		var collected = raised.article().collected();
		String reasons = String.join(" … ", raised.reasons().stream().map((reason) -> reason.text()).toList());
		boolean isChange = raised.kind() == AlertRaised.Kind.CHANGE;
		// A change may be told by the article that was told first.
		String id = Feed.Entry.urn(isChange ? ArticleId.of(raised.key()) : collected.id());
		String title = collected.article().title();
		return new Feed.Entry(id, isChange ? "Thay đổi: " + title : title, this.addresses.of(collected.id()),
				collected.url(), collected.source().name(), raised.raisedAt(), reasons, raised.article().topics());
	}

	private AlertRule find(String id) {
		if (id.isBlank() || id.length() > 100) {
			throw new NotFound("rule");
		}
		return this.store.rules().rule(new RuleId(id)).orElseThrow(() -> new NotFound("rule " + id));
	}

}
