package vn.diemtin.desk.access;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

import vn.diemtin.desk.access.RefusalLog.Refused;
import vn.diemtin.desk.people.PersonName;

/// Stands before the check of a password and holds back who has failed too often.
final class SignInFilter extends OncePerRequestFilter {

	private final SignInLimits limits;

	private final RefusalLog refusals;

	SignInFilter(SignInLimits limits, RefusalLog refusals) {
		this.limits = limits;
		this.refusals = refusals;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !"POST".equals(request.getMethod()) || !"/sign-in".equals(request.getRequestURI());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String name = PersonName.of(request.getParameter("username"));
		String address = RateLimits.callerAt(request.getRemoteAddr());
		long wait = this.limits.wait(name, address);
		if (wait > 0) {
			this.refusals.write(Refused.GUESSING, request);
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(wait));
			response.sendRedirect("/sign-in?wait=" + wait);
			return;
		}
		this.limits.tried(name, address);
		chain.doFilter(request, response);
	}

}
