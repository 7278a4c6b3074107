package vn.diemtin.desk.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.diemtin.desk.page.Days;
import vn.diemtin.events.Disposition;
import vn.diemtin.events.alert.AlertRaised;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.AlertTold;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.store.Store;
import vn.diemtin.store.match.ArticleView;
import vn.diemtin.store.match.QueryMatch;

/// Why an article was told by a rule, or which condition or which stage kept it from that.
@Controller
class AlertWhyPages {

	private static final int LONGEST = 2_000;

	private static final int MOST_RULES = 300;

	private static final int MOST_STEPS = 100;

	private final Store store;

	private final KnownRules known;

	AlertWhyPages(Store store, KnownRules known) {
		this.store = store;
		this.known = known;
	}

	/// @param article its id or its address
	/// @param rule the id of a rule; all rules when it is left out
	@GetMapping("/alerts/why")
	String why(@RequestParam(defaultValue = "") String article, @RequestParam(defaultValue = "") String rule,
			Model model) {
		String asked = article.strip();
		List<AlertRule> all = this.known.all();
		model.addAttribute("article", asked);
		model.addAttribute("chosen", rule);
		model.addAttribute("rules", all);
		if (asked.isEmpty() || asked.length() > LONGEST) {
			return "alert-why";
		}
		Optional<ArticleEnriched> found = find(asked);
		found.ifPresent((read) -> {
			List<AlertRule> some = all.stream()
				.filter((one) -> rule.isBlank() || one.id().value().equals(rule))
				.limit(MOST_RULES)
				.toList();
			model.addAttribute("found", read);
			model.addAttribute("answers", answers(read, some));
		});
		model.addAttribute("steps", steps(asked, found));
		return "alert-why";
	}

	private Optional<ArticleEnriched> find(String asked) {
		Optional<ArticleEnriched> byAddress = this.store.articles().article(ArticleId.of(asked));
		return (byAddress.isPresent() || asked.length() > 100 || asked.contains("/")) ? byAddress
				: this.store.articles().article(new ArticleId(asked));
	}

	private List<RuleAnswer> answers(ArticleEnriched article, List<AlertRule> rules) {
		Map<String, AlertTold> told = this.store.deliveries()
			.told(rules.stream().map((rule) -> AlertRaised.key(rule.id(), article.story())).toList());
		ArticleView view = ArticleView.of(article, this.store.registry());
		// The day on which it was held against the rules.
		LocalDate day = article.enrichedAt().atZone(Days.ZONE).toLocalDate();
		return rules.stream()
			.map((rule) -> (this.known.broken(rule) != null) ? RuleAnswer.broken(rule)
					: answer(then(rule, article.enrichedAt()), article, view, day, told))
			.sorted(Comparator.comparing((answer) -> answer.outcome() == RuleAnswer.Outcome.FAILS))
			.toList();
	}

	private RuleAnswer answer(AlertRule rule, ArticleEnriched article, ArticleView view, LocalDate day,
			Map<String, AlertTold> told) {
		return RuleAnswer.of(rule, article, QueryMatch.of(RuleQuery.of(rule), this.store.registry()).explain(view, day),
				told.get(AlertRaised.key(rule.id(), article.story())));
	}

	/// The rule as it was when an article came.
	private static AlertRule then(AlertRule rule, Instant moment) {
		return rule.earlier().stream().filter((one) -> one.holdsAt(moment)).findFirst().map(rule::as).orElse(rule);
	}

	/// What happened to it on its way, under its address and under its id.
	private List<Disposition> steps(String asked, Optional<ArticleEnriched> found) {
		Set<String> items = new LinkedHashSet<>(List.of(asked, ArticleId.of(asked).value()));
		found.ifPresent((article) -> {
			items.add(article.id().value());
			items.add(article.collected().url());
		});
		List<Disposition> steps = new ArrayList<>();
		items.forEach((item) -> steps.addAll(this.store.dispositions().of(item)));
		return steps.stream().distinct().sorted(Comparator.comparing(Disposition::at)).limit(MOST_STEPS).toList();
	}

}
