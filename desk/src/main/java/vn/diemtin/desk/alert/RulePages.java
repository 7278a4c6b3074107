package vn.diemtin.desk.alert;

import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.diemtin.desk.page.Days;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.RuleChecked;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.alert.RuleTrouble;
import vn.diemtin.events.query.Query;
import vn.diemtin.store.Store;
import vn.diemtin.store.match.Compiled;
import vn.diemtin.store.query.QueryParser;
import vn.diemtin.store.query.QueryText;
import vn.diemtin.store.query.Successions;

/// Makes and edits rules. Each is tried on what is stored before it is saved.
@Controller
class RulePages {

	private static final int LONGEST_NAME = 120;

	/// What stands before a value and is no part of a name.
	private static final String FIELD_NAME = "(?<![^\\s(])\\p{L}[\\p{L}-]{0,15}:";

	private final Store store;

	private final RuleDesk rules;

	private final KnownRules known;

	private final RuleTrials trials;

	private final Clock clock;

	RulePages(Store store, RuleDesk rules, KnownRules known, RuleTrials trials, Clock clock) {
		this.store = store;
		this.rules = rules;
		this.known = known;
		this.trials = trials;
		this.clock = clock;
	}

	/// A new rule, with what it would have found.
	@GetMapping("/alerts/new")
	String blank(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String query,
			@RequestParam(defaultValue = "") String name, Model model) {
		String asked = q.isBlank() ? query.strip() : q.strip();
		return form(new RuleForm(name.isBlank() ? named(asked) : name.strip(), asked, asked), null, model);
	}

	@PostMapping("/alerts")
	String save(@Valid @ModelAttribute("form") RuleForm form, BindingResult problems, Principal editor, Model model,
			RedirectAttributes told) {
		refuse(form, problems);
		if (problems.hasErrors() || form.isUntried()) {
			return again(form, null, problems, model);
		}
		this.rules.save(form, editor.getName());
		told.addFlashAttribute("saved", form.name());
		return "redirect:/alerts";
	}

	@GetMapping("/alerts/{id}/edit")
	String edit(@PathVariable String id, @RequestParam(defaultValue = "") String q,
			@RequestParam(defaultValue = "") String query, @RequestParam(defaultValue = "") String name, Model model) {
		AlertRule rule = this.known.find(id);
		String asked = !q.isBlank() ? q.strip() : query.isBlank() ? rule.query() : query.strip();
		return form(new RuleForm(name.isBlank() ? rule.name() : name.strip(), asked, asked), rule, model);
	}

	@PostMapping("/alerts/{id}/edit")
	String update(@PathVariable String id, @Valid @ModelAttribute("form") RuleForm form, BindingResult problems,
			Principal editor, Model model, RedirectAttributes told) {
		AlertRule rule = this.known.find(id);
		refuse(form, problems);
		if (problems.hasErrors() || form.isUntried()) {
			return again(form, rule, problems, model);
		}
		this.rules.edit(rule, form, brokenSince(rule), editor.getName());
		told.addFlashAttribute("saved", form.name());
		return "redirect:/alerts";
	}

	/// Adds to a rule those who took over from whom it names.
	@PostMapping("/alerts/{id}/mend")
	String mend(@PathVariable String id, Principal editor, RedirectAttributes told) {
		AlertRule rule = this.known.find(id);
		Query mended = Successions
			.mend(RuleQuery.of(rule), this.store.registry(), LocalDate.now(this.clock.withZone(Days.ZONE)))
			.query();
		String query = QueryText.of(mended);
		if (!QueryParser.parse(query).query().equals(mended)) {
			// Too much to be typed as one query: a person decides.
			told.addAttribute("q", query);
			return "redirect:/alerts/{id}/edit";
		}
		this.rules.edit(rule, new RuleForm(rule.name(), query, null), brokenSince(rule), editor.getName());
		told.addFlashAttribute("saved", rule.name());
		return "redirect:/alerts";
	}

	/// Saves nothing that could not be matched.
	private void refuse(RuleForm form, BindingResult problems) {
		if (!problems.hasErrors() && Compiled.of(null, RuleDesk.nfc(form.query()),
				this.store.registry()) instanceof Compiled.Refused(RuleTrouble trouble, String problem)) {
			problems.rejectValue("query", "rule.refused." + trouble.name().toLowerCase(Locale.ROOT), problem);
		}
	}

	private @Nullable Instant brokenSince(AlertRule rule) {
		RuleChecked broken = this.known.broken(rule);
		return (broken != null) ? broken.brokenSince() : null;
	}

	/// Once more, with what was tried now.
	private String again(RuleForm form, @Nullable AlertRule rule, BindingResult problems, Model model) {
		model.addAttribute("untried", !problems.hasErrors());
		String view = form(form, rule, model);
		model.addAttribute("seen", form.query());
		return view;
	}

	private String form(RuleForm form, @Nullable AlertRule rule, Model model) {
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", form);
		}
		model.addAttribute("seen", form.query());
		model.addAttribute("rule", rule);
		model.addAttribute("broken", (rule != null) ? Stream.ofNullable(this.known.broken(rule)).toList() : List.of());
		model.addAttribute("trial", form.query().isBlank() ? null : this.trials.of(form.query()));
		return "alert-form";
	}

	/// A name to begin with, so that a search becomes a rule in two clicks.
	private static String named(String query) {
		String name = query.replace('"', ' ').replaceAll(FIELD_NAME, " ").replaceAll("\\s+", " ").strip();
		return (name.length() <= LONGEST_NAME) ? name : name.substring(0, LONGEST_NAME - 1).strip() + "…";
	}

}
