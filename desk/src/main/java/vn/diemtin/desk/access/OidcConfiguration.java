package vn.diemtin.desk.access;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;

import vn.diemtin.desk.DeskSettings;

/// Signing in at an identity provider, when one is set.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("diemtin.desk.oidc.issuer")
class OidcConfiguration {

	@Bean
	ClientRegistrationRepository identityProvider(DeskSettings settings) {
		return OidcSignIn.registration(settings.oidc());
	}

}
