package vn.diemtin.desk.access;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;

import vn.diemtin.desk.people.People;
import vn.diemtin.events.people.Person;

/// Asks at each request whether a session still holds: not older than a working day, and its person
/// still let in, with the same role and no wish to end it. One that does not is ended, and the request
/// goes on as anybody's. Somebody whose password was chosen by others sees nothing but the page where
/// it is changed.
final class SessionCheck extends OncePerRequestFilter {

	private static final String PASSWORD_PAGE = "/people/password";

	private static final Set<String> WITH_GIVEN_PASSWORD = Set.of(PASSWORD_PAGE, "/sign-out", "/error");

	private final People people;

	private final Clock clock;

	private final Duration longest;

	SessionCheck(People people, Clock clock, Duration longest) {
		this.people = people;
		this.clock = clock;
		this.longest = longest;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getRequestURI().startsWith("/desk/") || request.getRequestURI().startsWith("/webjars/");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		HttpSession session = request.getSession(false);
		Authentication who = SecurityContextHolder.getContext().getAuthentication();
		boolean isKept = who instanceof UsernamePasswordAuthenticationToken;
		if (who != null && session != null && (isKept || who instanceof OAuth2AuthenticationToken)) {
			Person person = isKept ? this.people.person(who.getName()).orElse(null) : null;
			if (!isYoung(session) || (isKept && !holds(session, who, person))) {
				session.invalidate();
				SecurityContextHolder.clearContext();
			}
			else if (person != null && person.passwordGiven()
					&& !WITH_GIVEN_PASSWORD.contains(request.getRequestURI())) {
				response.sendRedirect(PASSWORD_PAGE);
				return;
			}
		}
		chain.doFilter(request, response);
	}

	private boolean isYoung(HttpSession session) {
		return session.getAttribute(SignIns.SINCE) instanceof Long since
				&& this.clock.instant().getEpochSecond() - since < this.longest.toSeconds();
	}

	private static boolean holds(HttpSession session, Authentication who, @Nullable Person person) {
		return person != null && person.enabled()
				&& Long.valueOf(person.sessions()).equals(session.getAttribute(SignIns.SESSIONS))
				&& who.getAuthorities().containsAll(Roles.granted(person.role()));
	}

}
