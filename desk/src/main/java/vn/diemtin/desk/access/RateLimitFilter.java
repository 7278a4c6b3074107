package vn.diemtin.desk.access;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

import vn.diemtin.desk.DeskSettings.Limits;
import vn.diemtin.desk.access.RefusalLog.Refused;

/// Holds back who asks too much, by key, by person or by address, and says so in every answer (the
/// fields of draft-ietf-httpapi-ratelimit-headers).
final class RateLimitFilter extends OncePerRequestFilter {

	/// A table goes through as many articles as a hundred pages of a search.
	private static final int COST_OF_A_TABLE = 20;

	private final RateLimits limits;

	private final Limits settings;

	private final RefusalLog refusals;

	RateLimitFilter(RateLimits limits, Limits settings, RefusalLog refusals) {
		this.limits = limits;
		this.settings = settings;
		this.refusals = refusals;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI();
		return path.startsWith("/desk/") || path.startsWith("/webjars/") || path.equals("/favicon.ico");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication who = SecurityContextHolder.getContext().getAuthentication();
		String caller;
		int perMinute;
		if (who instanceof KeyAuthentication key) {
			caller = "key " + key.id();
			perMinute = this.settings.keyPerMinute();
		}
		else if (who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken)) {
			caller = "person " + who.getName();
			perMinute = this.settings.personPerMinute();
		}
		else {
			caller = "address " + RateLimits.callerAt(request.getRemoteAddr());
			perMinute = this.settings.addressPerMinute();
		}
		TokenBucket.Taken taken = this.limits.take(caller, cost(request.getRequestURI()), perMinute);
		response.setHeader("RateLimit-Policy", "\"caller\";q=" + perMinute + ";w=60");
		response.setHeader("RateLimit", "\"caller\";r=" + taken.left() + ";t=" + taken.full());
		if (taken.isTaken()) {
			chain.doFilter(request, response);
			return;
		}
		this.refusals.write(Refused.RATE, request);
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(taken.pause()));
		Refusals.write(response, HttpStatus.TOO_MANY_REQUESTS,
				"Too many requests; ask again in " + taken.pause() + " seconds");
	}

	private static int cost(String path) {
		return (path.endsWith(".csv") || path.endsWith(".xlsx")) ? COST_OF_A_TABLE : 1;
	}

}
