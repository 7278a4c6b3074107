package vn.diemtin.desk.access;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;

import vn.diemtin.desk.DeskSettings.Oidc;

/// The identity provider with its addresses (OpenID Connect Discovery 1.0), which is asked for when somebody first signs in with it,
/// so that the desk starts without it. However it behaves, nobody waits for it longer than a few seconds, and all who wait
/// at once wait for one answer. When there was none, the next one to sign in asks again.
final class KnownProvider implements ClientRegistrationRepository {

	static final Duration WITHIN = Duration.ofSeconds(5);

	private static final int LONGEST = 256 * 1024;

	private static final TypeReference<Map<String, Object>> DOCUMENT = new TypeReference<>() {
	};

	private final Oidc settings;

	private final JsonMapper json;

	private final HttpClient client = HttpClient.newBuilder().connectTimeout(WITHIN).build();

	private @Nullable CompletableFuture<ClientRegistration> asked;

	KnownProvider(Oidc settings, JsonMapper json) {
		this.settings = settings;
		this.json = json;
	}

	/// How the desk asks the provider for tokens and people.
	JdkClientHttpRequestFactory requests() {
		JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(this.client);
		requests.setReadTimeout(WITHIN);
		return requests;
	}

	@Override
	public @Nullable ClientRegistration findByRegistrationId(String id) {
		return OidcSignIn.REGISTRATION.equals(id) ? registration() : null;
	}

	/// Where browsers are led to when they sign out, as origin; null when that is not
	/// known or nowhere.
	@Nullable String signOutOrigin() {
		CompletableFuture<ClientRegistration> known = asked();
		if (known == null || !known.isDone() || known.isCompletedExceptionally()) {
			return null;
		}
		Object end = known.join().getProviderDetails().getConfigurationMetadata().get("end_session_endpoint");
		URI address = (end != null) ? URI.create(end.toString()) : null;
		return (address == null || address.getHost() == null) ? null
				: address.getScheme() + "://" + address.getAuthority();
	}

	private synchronized @Nullable CompletableFuture<ClientRegistration> asked() {
		return this.asked;
	}

	private synchronized CompletableFuture<ClientRegistration> ask() {
		if (this.asked == null || this.asked.isCompletedExceptionally()) {
			this.asked = answer();
		}
		return this.asked;
	}

	private ClientRegistration registration() {
		try {
			return ask().join();
		}
		catch (CompletionException ex) {
			Throwable cause = (ex.getCause() != null) ? ex.getCause() : ex;
			throw new IllegalStateException(
					(cause instanceof TimeoutException) ? "No answer within " + WITHIN : String.valueOf(cause),
					(cause instanceof IOException) ? cause : new IOException(cause));
		}
	}

	private CompletableFuture<ClientRegistration> answer() {
		String issuer = String.valueOf(this.settings.issuer());
		String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
		HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/.well-known/openid-configuration"))
			.header("Accept", "application/json")
			.timeout(WITHIN)
			.build();
		CompletableFuture<HttpResponse<byte[]>> sent = this.client.sendAsync(request,
				BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST));
		// A body that drips is let go of as well.
		return sent.thenApply((response) -> read(issuer, response))
			.orTimeout(WITHIN.toMillis(), TimeUnit.MILLISECONDS)
			.whenComplete((known, failure) -> sent.cancel(true));
	}

	private ClientRegistration read(String issuer, HttpResponse<byte[]> response) {
		try {
			Map<String, Object> said = (response.statusCode() == 200) ? this.json.readValue(response.body(), DOCUMENT)
					: Map.of();
			if (!issuer.equals(said.get("issuer"))) {
				throw new CompletionException(
						new IOException("It answered " + response.statusCode() + " and is not " + issuer));
			}
			return ClientRegistrations.fromOidcConfiguration(said)
				.registrationId(OidcSignIn.REGISTRATION)
				.clientId(String.valueOf(this.settings.clientId()))
				.clientSecret(this.settings.clientSecret())
				.clientSettings(ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
				.scope(this.settings.scopes())
				.userNameAttributeName(this.settings.nameClaim())
				.redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
				.build();
		}
		catch (JacksonException | IllegalArgumentException ex) {
			throw new CompletionException(new IOException("It answered what makes no sense", ex));
		}
	}

}
