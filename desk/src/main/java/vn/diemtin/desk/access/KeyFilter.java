package vn.diemtin.desk.access;

import java.io.IOException;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

import vn.diemtin.desk.access.RefusalLog.Refused;
import vn.diemtin.desk.people.KeyDesk;
import vn.diemtin.desk.people.People;
import vn.diemtin.events.people.ApiKey;
import vn.diemtin.events.people.Person;
import vn.diemtin.events.people.Role;

/// Lets programs in that show a key as `Authorization: Bearer dt_…`. Such a request has no session,
/// whatever cookies come with it; a key that is not accepted ends it.
final class KeyFilter extends OncePerRequestFilter {

	private static final String BEARER = "bearer ";

	private final KeyDesk keys;

	private final People people;

	private final RefusalLog refusals;

	KeyFilter(KeyDesk keys, People people, RefusalLog refusals) {
		this.keys = keys;
		this.people = people;
		this.refusals = refusals;
	}

	/// Whether a key is shown; browsers never send one by themselves.
	static boolean showsKey(HttpServletRequest request) {
		return shown(request) != null;
	}

	private static @Nullable String shown(HttpServletRequest request) {
		String header = request.getHeader(HttpHeaders.AUTHORIZATION);
		if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
			return null;
		}
		return header.substring(BEARER.length()).strip();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String shown = shown(request);
		if (shown == null) {
			chain.doFilter(request, response);
			return;
		}
		Optional<ApiKey> key = this.keys.accepted(shown);
		Optional<Person> owner = key.flatMap((known) -> this.people.person(known.owner())).filter(Person::enabled);
		if (key.isEmpty() || owner.isEmpty()) {
			this.refusals.write(Refused.KEY, request);
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
			Refusals.write(response, HttpStatus.UNAUTHORIZED, "The key is not accepted");
			return;
		}
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		ApiKey known = key.orElseThrow();
		context.setAuthentication(
				new KeyAuthentication(known.owner(), known.id(), Roles.granted(role(known, owner.orElseThrow()))));
		SecurityContextHolder.setContext(context);
		chain.doFilter(request, response);
	}

	/// No key may change who may do what.
	private static Role role(ApiKey key, Person owner) {
		return (key.mayWrite() && owner.role().includes(Role.EDITOR)) ? Role.EDITOR : Role.READER;
	}

}
