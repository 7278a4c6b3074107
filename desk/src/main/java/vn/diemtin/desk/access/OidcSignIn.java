package vn.diemtin.desk.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

import vn.diemtin.desk.DeskSettings.Oidc;
import vn.diemtin.events.people.Role;

/// Signing in at an identity provider of the house (OpenID Connect, authorization code with PKCE). The
/// roles come from a claim at each sign-in; who has none of them reads at most what everyone may.
final class OidcSignIn {

	/// The end of the address that the provider sends people back to.
	static final String REGISTRATION = "house";

	private static final String GUEST = "sso:";

	private OidcSignIn() {
	}

	/// The provider is asked for its addresses when somebody first signs in with it, so
	/// that the desk
	/// starts without it.
	static ClientRegistrationRepository registration(Oidc settings) {
		return new SupplierClientRegistrationRepository(
				() -> new InMemoryClientRegistrationRepository(registered(settings)));
	}

	private static ClientRegistration registered(Oidc settings) {
		return ClientRegistrations.fromIssuerLocation(String.valueOf(settings.issuer()))
			.registrationId(REGISTRATION)
			.clientId(String.valueOf(settings.clientId()))
			.clientSecret(settings.clientSecret())
			.clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
			.scope(settings.scopes())
			.userNameAttributeName(settings.nameClaim())
			.redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
			.build();
	}

	static void add(HttpSecurity http, ClientRegistrationRepository provider, Oidc settings, SignIns signIns) {
		OidcUserService told = new OidcUserService();
		http.oauth2Login((login) -> {
			login.loginPage("/sign-in")
				.clientRegistrationRepository(provider)
				.successHandler(signIns)
				.failureHandler(signIns::onProviderFailure)
				.userInfoEndpoint((info) -> info.oidcUserService((request) -> known(told, request, settings)));
			login.addObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {

				@Override
				public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
					// A provider that does not answer is no failure of the desk.
					filter.setAuthenticationFailureHandler(signIns::onProviderFailure);
					return filter;
				}
			});
		});
	}

	private static OidcUser known(OidcUserService told, OidcUserRequest request, Oidc settings) {
		OidcUser user = told.loadUser(request);
		Set<GrantedAuthority> granted = new HashSet<>();
		Collection<String> said = said(user.getClaims(), settings.rolesClaim());
		for (Role role : Role.values()) {
			if (said.contains(settings.nameOf(role))) {
				granted.addAll(Roles.granted(role));
			}
		}
		return new Guest(granted, user, settings.nameClaim());
	}

	/// Somebody whom the provider knows. What they are called there may be up to them, so
	/// it must never be
	/// the name of somebody whom the desk knows; those have no colon in their names.
	private static final class Guest extends DefaultOidcUser {

		private static final long serialVersionUID = 1L;

		Guest(Set<GrantedAuthority> granted, OidcUser user, String nameClaim) {
			super(granted, user.getIdToken(), user.getUserInfo(), nameClaim);
		}

		@Override
		public String getName() {
			return GUEST + super.getName();
		}

	}

	/// What a claim says, which may lie in others: `realm_access.roles`.
	private static Collection<String> said(Map<String, Object> claims, String path) {
		@Nullable Object at = claims;
		for (String step : path.split("\\.")) {
			at = (at instanceof Map<?, ?> map) ? map.get(step) : null;
		}
		return switch (at) {
			case Collection<?> values -> values.stream().map(String::valueOf).toList();
			case String one -> List.of(one.split(" "));
			case null, default -> List.of();
		};
	}

}
