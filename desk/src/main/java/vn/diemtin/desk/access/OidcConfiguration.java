package vn.diemtin.desk.access;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.diemtin.desk.DeskSettings;

/// Signing in at an identity provider, when one is set.
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("diemtin.desk.oidc.issuer")
class OidcConfiguration {

	@Bean
	KnownProvider identityProvider(DeskSettings settings, JsonMapper json) {
		return new KnownProvider(settings.oidc(), json);
	}

}
