package vn.diemtin.desk.alert;

import java.security.Principal;
import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import vn.diemtin.desk.page.Addresses;
import vn.diemtin.desk.page.Feed;
import vn.diemtin.desk.source.RecentTurns;
import vn.diemtin.events.alert.AlertRaised;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.store.Store;

@Controller
class AlertPages {

	private static final int NEWEST = 50;

	private final Store store;

	private final RuleDesk rules;

	private final KnownRules known;

	private final Addresses addresses;

	private final RecentTurns turns;

	private final SilentRules silent;

	AlertPages(Store store, RuleDesk rules, KnownRules known, Addresses addresses, RecentTurns turns,
			SilentRules silent) {
		this.store = store;
		this.rules = rules;
		this.known = known;
		this.addresses = addresses;
		this.turns = turns;
		this.silent = silent;
	}

	@GetMapping("/alerts")
	String list(@RequestParam(required = false) String rule, Model model) {
		List<AlertRule> all = this.known.all();
		model.addAttribute("rules", all);
		model.addAttribute("broken", this.known.broken(all));
		model.addAttribute("silences", this.silent.among(all));
		model.addAttribute("news", this.turns.news());
		model.addAttribute("chosen", rule);
		model.addAttribute("raised", (rule != null && !rule.isBlank())
				? this.store.alerts().byRule(new RuleId(rule), NEWEST) : this.store.alerts().newest(NEWEST));
		return "alerts";
	}

	/// How many alerts wait for the reader, asked for again and again by the page.
	@GetMapping("/alerts/unread")
	String unread() {
		return "unread :: unread";
	}

	@PostMapping("/alerts/{id}/enabled")
	String enable(@PathVariable String id, @RequestParam boolean enabled, Principal editor) {
		this.rules.enable(this.known.find(id), enabled, editor.getName());
		return "redirect:/alerts";
	}

	@GetMapping("/alerts/{id}.atom")
	ResponseEntity<byte[]> feed(@PathVariable String id) {
		AlertRule rule = this.known.find(id);
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

}
