package vn.diemtin.desk.page;

import java.security.Principal;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/// What the frame around every page shows.
@ControllerAdvice(annotations = Controller.class)
class Frame {

	@ModelAttribute("editor")
	@Nullable String editor(@Nullable Principal principal) {
		return (principal != null) ? principal.getName() : null;
	}

	@ModelAttribute("admin")
	boolean isAdmin(HttpServletRequest request) {
		return request.isUserInRole("ADMIN");
	}

	@ModelAttribute("mayEdit")
	boolean mayEdit(HttpServletRequest request) {
		return request.isUserInRole("EDITOR");
	}

	@ModelAttribute("path")
	String path(HttpServletRequest request) {
		return request.getRequestURI();
	}

	/// The same page in the other language.
	@ModelAttribute("otherLanguage")
	String otherLanguage(HttpServletRequest request, Locale locale) {
		String other = "en".equals(locale.getLanguage()) ? "vi" : "en";
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getRequestURI());
		String query = request.getQueryString();
		if (query != null && "GET".equals(request.getMethod())) {
			address.query(query);
		}
		return address.replaceQueryParam("lang", other).build().toUriString();
	}

}
