package vn.diemtin.desk.access;

import java.time.Clock;
import java.util.Map;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

import vn.diemtin.desk.DeskSettings;
import vn.diemtin.desk.page.TopStyle;
import vn.diemtin.desk.people.KeyDesk;
import vn.diemtin.desk.people.PasswordRules;
import vn.diemtin.desk.people.People;
import vn.diemtin.desk.people.PersonName;
import vn.diemtin.events.people.Person;

/// Who gets in by which way, and what holds for every answer. What each may do is in [Permissions].
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

	/// As OWASP's password storage cheat sheet asks of PBKDF2 with HMAC-SHA-512.
	private static final int ITERATIONS = 210_000;

	private static final int SALT = 16;

	/// Whoever only looked at the sign-in page holds a session no longer.
	private static final int SECONDS_BEFORE_SIGN_IN = 900;

	@Bean
	PasswordEncoder passwordEncoder() {
		// Unlike bcrypt, it does not end at 72 bytes, which Vietnamese sentences soon
		// reach.
		PasswordEncoder pbkdf2 = new Pbkdf2PasswordEncoder("", SALT, ITERATIONS,
				SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512);
		return new DelegatingPasswordEncoder("pbkdf2", Map.of("pbkdf2", pbkdf2, "bcrypt", new BCryptPasswordEncoder()));
	}

	@Bean
	UserDetailsService signInNames(People people) {
		return (typed) -> {
			// One that is shut out looks like one that is not there, also in the time it
			// takes.
			Person person = people.person(PersonName.of(typed))
				.filter(Person::enabled)
				.orElseThrow(() -> new UsernameNotFoundException("No such person"));
			return User.withUsername(person.name())
				.password(person.passwordHash())
				.authorities(Roles.granted(person.role()))
				.build();
		};
	}

	@Bean
	SignInLimits signInLimits() {
		return new SignInLimits(System::nanoTime);
	}

	@Bean
	RefusalLog refusalLog() {
		return new RefusalLog(System::nanoTime);
	}

	@Bean
	Denials denials(RefusalLog refusals) {
		return new Denials(refusals);
	}

	@Bean
	HttpSessionRequestCache pagesAskedFor() {
		return new HttpSessionRequestCache();
	}

	@Bean
	SignIns signIns(SignInLimits limits, People people, Clock clock, HttpSessionRequestCache asked,
			DeskSettings settings) {
		return new SignIns(limits, people, clock, asked, (int) settings.sessions().idle().toSeconds());
	}

	@Bean
	HttpSessionListener shortSessionsBeforeSignIn() {
		return new HttpSessionListener() {

			@Override
			public void sessionCreated(HttpSessionEvent event) {
				event.getSession().setMaxInactiveInterval(SECONDS_BEFORE_SIGN_IN);
			}
		};
	}

	@Bean
	SecurityFilterChain pages(HttpSecurity http, DeskSettings settings, People people, KeyDesk keys, Clock clock,
			SignInLimits signInLimits, SignIns signIns, HttpSessionRequestCache asked, RefusalLog refusals,
			Denials denials, TopStyle style, ObjectProvider<KnownProvider> providers) {
		KnownProvider house = providers.getIfAvailable();
		http.authorizeHttpRequests((requests) -> Permissions.set(requests, settings.openReading()))
			.formLogin((form) -> form.loginPage("/sign-in").successHandler(signIns).failureHandler(signIns).permitAll())
			.logout((logout) -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/"))
			.requestCache((cache) -> cache.requestCache(asked))
			.csrf((csrf) -> csrf.ignoringRequestMatchers(KeyFilter::showsKey)
				.ignoringRequestMatchers("/csp-reports", "/unsubscribe/*"))
			.exceptionHandling((refused) -> refused.authenticationEntryPoint(denials).accessDeniedHandler(denials))
			.headers((headers) -> headers.frameOptions((frame) -> frame.disable())
				.contentTypeOptions(Customizer.withDefaults())
				.referrerPolicy((referrer) -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
				.permissionsPolicyHeader(
						(permissions) -> permissions.policy("camera=(), geolocation=(), microphone=(), payment=()"))
				.addHeaderWriter(new BrowserLimits(style.hash(), () -> (house != null) ? house.signOutOrigin() : null)))
			.addFilterBefore(new KeyFilter(keys, people, refusals), LogoutFilter.class)
			.addFilterBefore(new SessionCheck(people, clock, settings.sessions().longest()), LogoutFilter.class)
			.addFilterBefore(new RateLimitFilter(new RateLimits(System::nanoTime), settings.limits(), refusals),
					LogoutFilter.class)
			.addFilterBefore(new SignInFilter(signInLimits, refusals), UsernamePasswordAuthenticationFilter.class);
		if (house != null) {
			OidcSignIn.add(http, house, settings.oidc(), signIns);
			http.logout((logout) -> logout.logoutSuccessHandler(OidcSignIn.signOut(house)));
		}
		return http.build();
	}

}
