package vn.diemtin.desk.access;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

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

	static void add(HttpSecurity http, KnownProvider provider, Oidc settings, SignIns signIns) {
		OidcUserService told = told(provider);
		http.oauth2Login((login) -> {
			login.loginPage("/sign-in")
				.clientRegistrationRepository(provider)
				.successHandler(signIns)
				.failureHandler(signIns::onProviderFailure)
				.tokenEndpoint((tokens) -> tokens.accessTokenResponseClient(tokens(provider)))
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

	/// Whoever signs out here signs out there, when the provider says where.
	static LogoutSuccessHandler signOut(KnownProvider provider) {
		OidcClientInitiatedLogoutSuccessHandler out = new OidcClientInitiatedLogoutSuccessHandler(provider);
		out.setPostLogoutRedirectUri("{baseUrl}/");
		return out;
	}

	private static RestClientAuthorizationCodeTokenResponseClient tokens(KnownProvider provider) {
		RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
		tokens.setRestClient(RestClient.builder()
			.requestFactory(provider.requests())
			.configureMessageConverters((converters) -> converters.addCustomConverter(new FormHttpMessageConverter())
				.addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
			.defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
			.build());
		return tokens;
	}

	private static OidcUserService told(KnownProvider provider) {
		RestTemplate requests = new RestTemplate(provider.requests());
		requests.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
		DefaultOAuth2UserService people = new DefaultOAuth2UserService();
		people.setRestOperations(requests);
		OidcUserService told = new OidcUserService();
		told.setOauth2UserService(people);
		return told;
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
