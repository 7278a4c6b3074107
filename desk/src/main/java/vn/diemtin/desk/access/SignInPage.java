package vn.diemtin.desk.access;

import vn.diemtin.desk.DeskSettings;
import java.net.URI;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SignInPage {

	private static final int LONGEST_WAIT = 900;

	private final @Nullable URI issuer;

	SignInPage(DeskSettings settings) {
		this.issuer = settings.oidc().issuer();
	}

	@GetMapping("/sign-in")
	String form(@RequestParam(required = false) @Nullable String wait, Model model) {
		model.addAttribute("wait", seconds(wait));
		if (this.issuer != null) {
			model.addAttribute("provider", "/oauth2/authorization/" + OidcSignIn.REGISTRATION);
			model.addAttribute("providerHost", this.issuer.getAuthority());
		}
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
