package vn.diemtin.desk.access;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInPage {

	private static final int LONGEST_WAIT = 900;

	private final boolean hasProvider;

	SignInPage(ObjectProvider<ClientRegistrationRepository> provider) {
		this.hasProvider = provider.getIfAvailable() != null;
	}

	@GetMapping("/sign-in")
	String form(@RequestParam(required = false) @Nullable String wait, Model model) {
		model.addAttribute("wait", seconds(wait));
		model.addAttribute("provider", this.hasProvider ? "/oauth2/authorization/" + OidcSignIn.REGISTRATION : null);
		return "sign-in";
	}

	private static @Nullable Integer seconds(@Nullable String text) {
		try {
			return (text != null) ? Math.clamp(Integer.parseInt(text), 1, LONGEST_WAIT) : null;
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

}
