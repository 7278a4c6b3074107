package vn.diemtin.desk.access;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;

import vn.diemtin.desk.people.People;
import vn.diemtin.desk.people.PersonName;
import vn.diemtin.events.people.Person;

/// What happens after a password or an identity provider was asked.
final class SignIns implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

	/// Session attribute: the number of the person's sessions at the sign-in.
	static final String SESSIONS = "diemtin.sessions";

	/// Session attribute: the second of the sign-in.
	static final String SINCE = "diemtin.since";

	private static final String ADDED = "continue";

	private static final Logger log = LoggerFactory.getLogger(SignIns.class);

	private final SignInLimits limits;

	private final People people;

	private final Clock clock;

	private final int idleSeconds;

	private final HttpSessionRequestCache asked;

	SignIns(SignInLimits limits, People people, Clock clock, HttpSessionRequestCache asked, int idleSeconds) {
		this.limits = limits;
		this.people = people;
		this.clock = clock;
		this.asked = asked;
		this.idleSeconds = idleSeconds;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
			throws IOException {
		String name = PersonName.of(request.getParameter("username"));
		if (!name.isEmpty()) {
			this.limits.succeeded(name, RateLimits.callerAt(request.getRemoteAddr()));
		}
		HttpSession session = request.getSession();
		session.setMaxInactiveInterval(this.idleSeconds);
		session.setAttribute(SINCE, this.clock.instant().getEpochSecond());
		session.setAttribute(SESSIONS, this.people.person(who.getName()).map(Person::sessions).orElse(0L));
		log.info("Signed in: {} from {}", PersonName.forLog(who.getName()), request.getRemoteAddr());
		response.sendRedirect(target(request, response));
	}

	/// The page that was asked for, always on this desk: of the saved address only path
	/// and query
	/// are used.
	private String target(HttpServletRequest request, HttpServletResponse response) {
		SavedRequest saved = this.asked.getRequest(request, response);
		if (saved == null || !"GET".equals(saved.getMethod())) {
			return "/";
		}
		this.asked.removeRequest(request, response);
		return local(saved.getRedirectUrl());
	}

	static String local(String address) {
		try {
			URI uri = URI.create(address);
			String path = uri.getRawPath();
			if (path == null || !path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
				return "/";
			}
			// The cache of requests has added a mark of its own.
			String query = (uri.getRawQuery() != null) ? "?" + uri.getRawQuery() : "";
			return path + (query.endsWith(ADDED) ? query.substring(0, query.length() - ADDED.length() - 1) : query);
		}
		catch (IllegalArgumentException ex) {
			return "/";
		}
	}

	@Override
	public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
			AuthenticationException failure) throws IOException {
		fail(request, response, "error");
	}

	/// The provider refused, or did not answer.
	void onProviderFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
			throws IOException {
		boolean isAway = false;
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			isAway |= cause instanceof IOException;
		}
		log.warn("The identity provider: {}", PersonName.forLog(failure.getMessage()));
		fail(request, response, isAway ? "away" : "refused");
	}

	private static void fail(HttpServletRequest request, HttpServletResponse response, String reason)
			throws IOException {
		log.warn("Signing in failed: {} from {}", PersonName.forLog(request.getParameter("username")),
				request.getRemoteAddr());
		response.sendRedirect("/sign-in?" + reason);
	}

}
