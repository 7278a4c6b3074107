package vn.diemtin.desk;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/// A real identity provider on this machine, with some people.
record IdentityProvider(URI issuer, ConfigurableApplicationContext context) implements AutoCloseable {

	static final String PASSWORD = "cua-nha-cung-cap";

	static final String SECRET = "bi-mat-cua-ban";

	static final String OTHER_SECRET = "bi-mat-cua-ben-khac";

	static IdentityProvider start(int port, URI desk) {
		String client = "--spring.security.oauth2.authorizationserver.client.";
		List<String> arguments = List.of("--spring.config.name=provider", "--server.port=" + port,
				"--spring.main.banner-mode=off", "--server.servlet.session.cookie.name=provider",
				"--spring.security.oauth2.authorizationserver.issuer=http://localhost:" + port,
				client + "desk.require-proof-key=true", client + "desk.registration.client-id=diemtin",
				client + "desk.registration.client-secret={noop}" + SECRET,
				client + "desk.registration.client-authentication-methods=client_secret_basic",
				client + "desk.registration.authorization-grant-types=authorization_code",
				client + "desk.registration.scopes=openid,profile,email",
				client + "desk.registration.redirect-uris=" + desk.resolve("/login/oauth2/code/house"),
				client + "desk.registration.post-logout-redirect-uris=" + desk.resolve("/"),
				client + "other.registration.client-id=other",
				client + "other.registration.client-secret={noop}" + OTHER_SECRET,
				client + "other.registration.client-authentication-methods=client_secret_basic",
				client + "other.registration.authorization-grant-types=client_credentials",
				client + "other.registration.scopes=openid");
		return new IdentityProvider(URI.create("http://localhost:" + port),
				new SpringApplicationBuilder(Provider.class).run(arguments.toArray(String[]::new)));
	}

	@Override
	public void close() {
		this.context.close();
	}

	/// Not a component, so that the desk does not find it beside itself.
	@EnableAutoConfiguration
	static class Provider {

		@Bean
		UserDetailsService people() {
			return new InMemoryUserDetailsManager(person("quan-tri", "diemtin-admin"),
					person("bien-tap", "diemtin-editor"), person("doc-gia", "diemtin-reader"),
					person("nguoi-la", "ke-toan"), person("editor", "diemtin-reader"));
		}

		private static UserDetails person(String name, String role) {
			return User.withUsername(name).password("{noop}" + PASSWORD).authorities(role).build();
		}

		@Bean
		OAuth2TokenCustomizer<JwtEncodingContext> claims() {
			return (context) -> {
				Authentication who = Objects.requireNonNull(context.<Authentication>getPrincipal());
				List<String> roles = who.getAuthorities()
					.stream()
					.map((granted) -> String.valueOf(granted.getAuthority()))
					.toList();
				context.getClaims()
					.claims((claims) -> claims
						.putAll(Map.of("preferred_username", who.getName(), "realm_access", Map.of("roles", roles))));
			};
		}

	}

}
