package vn.diemtin.desk.people;

import java.security.Principal;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import jakarta.servlet.ServletException;

/// One's own password and sessions.
@Controller
class AccountPages {

	private final PeopleDesk desk;

	private final People people;

	private final FirstAccount first;

	AccountPages(PeopleDesk desk, People people, FirstAccount first) {
		this.desk = desk;
		this.people = people;
		this.first = first;
	}

	@GetMapping("/people/password")
	String form(Principal person, Model model) {
		boolean isKept = this.people.person(person.getName()).isPresent() && !this.first.isNamed(person.getName());
		model.addAttribute("kept", isKept);
		model.addAttribute("given",
				this.people.person(person.getName()).filter((known) -> known.passwordGiven()).isPresent());
		return "people-password";
	}

	@PostMapping("/people/password")
	String choose(@RequestParam(defaultValue = "") String old, @RequestParam(defaultValue = "") String password,
			@RequestParam(defaultValue = "") String again, Principal person, HttpServletRequest request, Model model)
			throws ServletException {
		String problem = password.equals(again) ? this.desk.choose(person.getName(), old, password)
				: "people.password.differs";
		if (problem != null) {
			model.addAttribute("problem", problem);
			return form(person, model);
		}
		// This session ends with the others: who knows the new password signs in with it.
		request.logout();
		return "redirect:/sign-in?changed";
	}

	@PostMapping("/people/sessions")
	String endSessions(Principal person, HttpServletRequest request) throws ServletException {
		this.desk.endSessions(person.getName(), person.getName());
		request.logout();
		return "redirect:/sign-in?ended";
	}

}
