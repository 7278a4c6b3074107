package vn.diemtin.desk.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

import vn.diemtin.desk.DeskSettings;

/// Reading is open or not, as set; changing something needs the editor.
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

	@Bean
	PasswordEncoder passwordEncoder() {
		return PasswordEncoderFactories.createDelegatingPasswordEncoder();
	}

	@Bean
	UserDetailsService editors(DeskSettings settings, PasswordEncoder encoder) {
		String hash = new EditorPassword(encoder, System.out::println).hash(settings.editor());
		return new InMemoryUserDetailsManager(
				User.withUsername(settings.editor().user()).password(hash).roles("EDITOR").build());
	}

	@Bean
	SecurityFilterChain pages(HttpSecurity http, DeskSettings settings) {
		http.authorizeHttpRequests((requests) -> rules(requests, settings.openReading()))
			.formLogin((form) -> form.loginPage("/sign-in").permitAll())
			.logout((logout) -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/"))
			.headers((headers) -> headers.frameOptions((frame) -> frame.disable())
				.contentTypeOptions(Customizer.withDefaults())
				.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
				.permissionsPolicyHeader(
						(permissions) -> permissions.policy("camera=(), geolocation=(), microphone=(), payment=()"))
				.addHeaderWriter(new BrowserLimits()));
		return http.build();
	}

	private static void rules(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
			boolean openReading) {
		requests.requestMatchers("/desk/**", "/webjars/**", "/sign-in", "/error", "/favicon.ico").permitAll();
		requests.requestMatchers("/alerts/new", "/sources/new", "/sources/*/edit", "/sources/trials/*", "/audit")
			.hasRole("EDITOR");
		if (openReading) {
			requests.requestMatchers(HttpMethod.GET, "/**").permitAll();
			requests.requestMatchers(HttpMethod.HEAD, "/**").permitAll();
		}
		requests.anyRequest().hasRole("EDITOR");
	}

}
