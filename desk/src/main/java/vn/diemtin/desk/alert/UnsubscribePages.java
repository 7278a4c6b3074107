package vn.diemtin.desk.alert;

import java.util.List;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import vn.diemtin.desk.page.NotFound;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.Unsubscription;

/// Takes a mailbox from the receivers of a rule, by the signed address in its mails and without sign-in. Mail programs post there by
/// themselves (RFC 8058); people see a page that asks first, since programs that look after links must change nothing. Asking
/// twice changes nothing more.
@Controller
class UnsubscribePages {

	private static final String BY = "mail: unsubscribe";

	private final KnownRules known;

	private final RuleDesk rules;

	private final String secret;

	UnsubscribePages(KnownRules known, RuleDesk rules, UnsubscribeSettings settings) {
		this.known = known;
		this.rules = rules;
		this.secret = (settings.secret() != null) ? settings.secret() : "";
	}

	@GetMapping("/unsubscribe/{token}")
	String ask(@PathVariable String token, Model model) {
		model.addAttribute("token", token);
		model.addAttribute("senders", senders(read(token)));
		return "unsubscribe";
	}

	@PostMapping("/unsubscribe/{token}")
	String unsubscribe(@PathVariable String token, Model model) {
		Unsubscription wanted = read(token);
		List<AlertRule> senders = senders(wanted);
		senders.forEach((rule) -> this.rules.leave(rule,
				rule.channels().stream().filter((channel) -> !wanted.means(rule.id(), channel)).toList(), BY));
		model.addAttribute("left", senders);
		return "unsubscribe";
	}

	private Unsubscription read(String token) {
		return Unsubscription.read(token, this.secret).orElseThrow(() -> new NotFound("unsubscription"));
	}

	private List<AlertRule> senders(Unsubscription wanted) {
		return this.known.all()
			.stream()
			.filter((rule) -> rule.channels().stream().anyMatch((channel) -> wanted.means(rule.id(), channel)))
			.toList();
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(UnsubscribeSettings.class)
	static class Settings {

	}

}
