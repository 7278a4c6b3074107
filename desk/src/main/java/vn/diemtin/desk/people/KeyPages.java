package vn.diemtin.desk.people;

import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.diemtin.desk.page.NotFound;
import vn.diemtin.events.people.ApiKey;
import vn.diemtin.events.people.ApiKeyUsed;

/// The keys of one's programs; administrators see everybody's.
@Controller
class KeyPages {

	private static final List<Integer> DAYS = List.of(30, 90, 365);

	/// The most keys in force of one person.
	private static final int MOST = 20;

	private final People people;

	private final KeyDesk keys;

	private final Clock clock;

	KeyPages(People people, KeyDesk keys, Clock clock) {
		this.people = people;
		this.keys = keys;
		this.clock = clock;
	}

	/// A key as the page shows it.
	record Row(ApiKey key, @Nullable Instant used, boolean good) {
	}

	@GetMapping("/people/keys")
	String list(Principal person, HttpServletRequest request, Model model) {
		Instant now = this.clock.instant();
		String owner = request.isUserInRole("ADMIN") ? null : person.getName();
		model.addAttribute("keys",
				this.people.keys(owner).stream().map((key) -> new Row(key, used(key), key.isGood(now))).toList());
		model.addAttribute("days", DAYS);
		model.addAttribute("prefix", KeyDesk.PREFIX);
		model.addAttribute("kept", this.people.person(person.getName()).isPresent());
		return "people-keys";
	}

	private @Nullable Instant used(ApiKey key) {
		ApiKeyUsed use = this.people.used(key.id());
		return (use != null) ? use.at() : null;
	}

	/// Answers with the page itself and not by leading to it: the key is in this answer
	/// only.
	@PostMapping("/people/keys")
	String make(@RequestParam(defaultValue = "") String label, @RequestParam(defaultValue = "read") String scope,
			@RequestParam(defaultValue = "0") int days, Principal person, HttpServletRequest request, Model model) {
		boolean isKnown = this.people.person(person.getName()).isPresent();
		Instant now = this.clock.instant();
		long inForce = this.people.keys(person.getName()).stream().filter((key) -> key.isGood(now)).count();
		if (!isKnown || label.isBlank() || !DAYS.contains(days) || !List.of("read", "write").contains(scope)) {
			model.addAttribute("problem", "keys.wrong");
		}
		else if (inForce >= MOST) {
			model.addAttribute("problem", "keys.many");
		}
		else {
			model.addAttribute("made", this.keys.make(person.getName(), label, "write".equals(scope), days));
		}
		return list(person, request, model);
	}

	@PostMapping("/people/keys/{id}/revoke")
	String revoke(@PathVariable String id, Principal person, HttpServletRequest request, RedirectAttributes told) {
		ApiKey key = this.people.key(id)
			.filter((known) -> known.owner().equals(person.getName()) || request.isUserInRole("ADMIN"))
			.orElseThrow(() -> new NotFound("key"));
		this.keys.revoke(key.id(), person.getName());
		told.addFlashAttribute("told", "keys.revoked");
		return "redirect:/people/keys";
	}

}
