package vn.diemtin.desk.people;

import java.security.Principal;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.diemtin.events.people.Role;

/// Who may sign in, for administrators.
@Controller
class PeoplePages {

	private static final List<String> ROLES = List.of("reader", "editor", "admin");

	private final People people;

	private final PeopleDesk desk;

	private final FirstAccount first;

	PeoplePages(People people, PeopleDesk desk, FirstAccount first) {
		this.people = people;
		this.desk = desk;
		this.first = first;
	}

	@GetMapping("/people")
	String list(Model model) {
		model.addAttribute("people", this.people.all());
		model.addAttribute("roles", ROLES);
		model.addAttribute("first", this.first.name());
		return "people";
	}

	@PostMapping("/people")
	String add(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String role,
			@RequestParam(defaultValue = "") String password, Principal admin, Model model, RedirectAttributes told) {
		String fit = PersonName.of(name);
		Role given = role(role);
		String problem = (given != null) ? this.desk.add(fit, given, password, admin.getName()) : "people.role.wrong";
		if (problem != null) {
			model.addAttribute("problem", problem);
			model.addAttribute("typedName", name);
			model.addAttribute("typedRole", role);
			return list(model);
		}
		return told("people.added", fit, told);
	}

	@PostMapping("/people/{name}/role")
	String give(@PathVariable String name, @RequestParam(defaultValue = "") String role, Principal admin,
			RedirectAttributes told) {
		Role given = role(role);
		if (given == null || isSelf(name, admin)) {
			told.addFlashAttribute("problem", (given == null) ? "people.role.wrong" : "people.self");
			return "redirect:/people";
		}
		this.desk.give(name, given, admin.getName());
		return told("people.changed", name, told);
	}

	@PostMapping("/people/{name}/enabled")
	String enable(@PathVariable String name, @RequestParam boolean enabled, Principal admin, RedirectAttributes told) {
		if (isSelf(name, admin)) {
			told.addFlashAttribute("problem", "people.self");
			return "redirect:/people";
		}
		this.desk.enable(name, enabled, admin.getName());
		return told("people.changed", name, told);
	}

	@PostMapping("/people/{name}/password")
	String reset(@PathVariable String name, @RequestParam(defaultValue = "") String password, Principal admin,
			RedirectAttributes told) {
		String problem = this.desk.reset(name, password, admin.getName());
		if (problem != null) {
			told.addFlashAttribute("problem", problem);
			return "redirect:/people";
		}
		return told("people.changed", name, told);
	}

	@PostMapping("/people/{name}/sessions")
	String endSessions(@PathVariable String name, Principal admin, RedirectAttributes told) {
		this.desk.endSessions(name, admin.getName());
		return told("people.changed", name, told);
	}

	/// Nobody can shut themselves out, so that somebody is always left who may.
	private static boolean isSelf(String name, Principal admin) {
		return name.equals(admin.getName());
	}

	private static String told(String message, String name, RedirectAttributes told) {
		told.addFlashAttribute("told", message);
		told.addFlashAttribute("toldOf", name);
		return "redirect:/people";
	}

	private static @Nullable Role role(String text) {
		return ROLES.contains(text) ? Role.valueOf(text.toUpperCase(Locale.ROOT)) : null;
	}

}
