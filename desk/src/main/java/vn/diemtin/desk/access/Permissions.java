package vn.diemtin.desk.access;

import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/// What each role may do. Reading is open or not, as set; changing something needs an editor, and
/// changing who may do what an administrator. Whatever is not named needs an editor.
final class Permissions {

	private static final String READER = "READER";

	private static final String EDITOR = "EDITOR";

	private static final String ADMIN = "ADMIN";

	private Permissions() {
	}

	static void set(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
			boolean openReading) {
		requests
			.requestMatchers("/desk/**", "/webjars/**", "/sign-in", "/error", "/favicon.ico", "/csp-reports",
					"/unsubscribe/*")
			.permitAll();
		requests.requestMatchers("/people/password", "/people/sessions", "/people/keys", "/people/keys/**")
			.hasRole(READER);
		requests.requestMatchers("/people", "/people/**").hasRole(ADMIN);
		requests
			.requestMatchers("/alerts/new", "/sources/new", "/sources/*/edit", "/sources/trials/*", "/audit",
					"/pipeline/letters", "/pipeline/letters/**", "/articles/*/corrections")
			.hasRole(EDITOR);
		if (openReading) {
			requests.requestMatchers(HttpMethod.GET, "/**").permitAll();
			requests.requestMatchers(HttpMethod.HEAD, "/**").permitAll();
		}
		else {
			requests.requestMatchers(HttpMethod.GET, "/**").hasRole(READER);
			requests.requestMatchers(HttpMethod.HEAD, "/**").hasRole(READER);
		}
		requests.anyRequest().hasRole(EDITOR);
	}

}
