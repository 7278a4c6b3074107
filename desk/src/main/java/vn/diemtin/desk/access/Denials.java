package vn.diemtin.desk.access;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

import vn.diemtin.desk.access.RefusalLog.Refused;

/// What somebody is answered who may not do what they ask for: people are led to the sign-in or told so on a page, programs
/// are told so in JSON, and what no browser would ask is not read further.
final class Denials implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

	private final AuthenticationEntryPoint signInPage = new LoginUrlAuthenticationEntryPoint("/sign-in");

	private final RefusalLog refusals;

	Denials(RefusalLog refusals) {
		this.refusals = refusals;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
			throws IOException, ServletException {
		boolean isProgram = Refusals.isProgram(request);
		// Somebody who merely is not signed in yet is nothing to tell of.
		if (isProgram || !"GET".equals(request.getMethod())) {
			this.refusals.write(Refused.FORBIDDEN, request);
		}
		if (isProgram) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
			Refusals.write(response, HttpStatus.UNAUTHORIZED, "A key is needed");
		}
		else {
			this.signInPage.commence(request, response, failure);
		}
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure)
			throws IOException {
		this.refusals.write((failure instanceof CsrfException) ? Refused.FORGED : Refused.FORBIDDEN, request);
		if (Refusals.isProgram(request)) {
			Refusals.write(response, HttpStatus.FORBIDDEN, "The key may not do this");
		}
		else {
			response.sendError(HttpStatus.FORBIDDEN.value());
		}
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException failure)
			throws IOException {
		this.refusals.write(Refused.MALFORMED, request);
		response.sendError(HttpStatus.BAD_REQUEST.value());
	}

}
