package vn.diemtin.alert.deliver;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;

import javax.net.ssl.SSLException;

import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.alert.Channel;
import vn.diemtin.wire.outside.GuardedSocketFactory;
import vn.diemtin.wire.outside.GuardedSocketFactory.ClosedAddressException;

/// Posts messages to webhooks, signed after the Standard Webhooks scheme. Follows no redirect, sends nothing twice by itself,
/// leads to no address inside the house, and takes no longer than its limit. What the receiver answers besides its status
/// is read up to a limit and forgotten; an answer that breaks off is no answer.
final class WebhookCarrier implements Carrier {

	private static final MediaType JSON = MediaType.get("application/json");

	private static final int LARGEST_ANSWER = 64 * 1024;

	private static final long MOST_SECONDS = 7L * 24 * 3600;

	private static final int MOST_DIGITS = 9;

	private static final int LONGEST_DATE = 40;

	private final OkHttpClient client;

	private final DeliverySettings settings;

	private final AlertJson json;

	private final Clock clock;

	WebhookCarrier(DeliverySettings settings, AlertJson json, Clock clock) {
		OkHttpClient.Builder builder = new OkHttpClient.Builder().followRedirects(false)
			.followSslRedirects(false)
			.retryOnConnectionFailure(false)
			.callTimeout(settings.timeout())
			.connectTimeout(settings.timeout())
			.readTimeout(settings.timeout())
			.writeTimeout(settings.timeout())
			// The guard would see the proxy instead of the host.
			.proxy(Proxy.NO_PROXY);
		if (!settings.allowPrivate()) {
			builder.socketFactory(new GuardedSocketFactory());
		}
		this.client = builder.build();
		this.settings = settings;
		this.json = json;
		this.clock = clock;
	}

	@Override
	public Attempt carry(Message message) {
		return (message.channel() instanceof Channel.Webhook(String url, String secret))
				? post(message.id(), url, secret, this.json.of(message)) : new Attempt.Refused("not a webhook");
	}

	/// Posts a text.
	/// @param id the same at each attempt
	/// @param secret the name of what signs; null for no signature
	Attempt post(String id, String url, @Nullable String secret, String body) {
		HttpUrl address = HttpUrl.parse(url);
		if (address == null || !(address.isHttps() || this.settings.allowHttp())) {
			return new Attempt.Refused("not an https address");
		}
		Instant now = this.clock.instant();
		Request.Builder request = new Request.Builder().url(address)
			.post(new SentOnce(body))
			.header("User-Agent", "DiemTin-Alerts/1")
			.header("webhook-id", id)
			.header("webhook-timestamp", String.valueOf(now.getEpochSecond()));
		if (secret != null) {
			List<String> ring = this.settings.secrets().get(secret);
			if (ring == null || ring.isEmpty()) {
				return new Attempt.Away("the settings have no secret named " + secret);
			}
			request.header("webhook-signature", Signature.of(id, now, body, ring));
		}
		try (Response response = this.client.newCall(request.build()).execute()) {
			readAway(response);
			return attempt(response, now);
		}
		catch (ClosedAddressException ex) {
			return new Attempt.Refused("the address leads inside the house");
		}
		catch (InterruptedIOException ex) {
			return new Attempt.Away("no answer within " + this.settings.timeout().toMillis() + " ms");
		}
		catch (SSLException ex) {
			return new Attempt.Away("no trusted connection: " + ex.getMessage());
		}
		catch (IOException ex) {
			return new Attempt.Away("no answer: " + ex.getMessage());
		}
	}

	private static void readAway(Response response) throws IOException {
		try (InputStream in = response.body().byteStream()) {
			in.readNBytes(LARGEST_ANSWER);
		}
	}

	private static Attempt attempt(Response response, Instant now) {
		int status = response.code();
		if (response.isSuccessful()) {
			return new Attempt.Taken();
		}
		if (status == 410) {
			return new Attempt.Gone("answers 410: wants nothing any more");
		}
		if (status >= 300 && status < 400) {
			return new Attempt.Refused("answers " + status + ", a redirect, which is not followed");
		}
		if (status >= 500 || status == 408 || status == 425 || status == 429) {
			return new Attempt.Away("answers " + status, retryAfter(response.header("Retry-After"), now));
		}
		return new Attempt.Refused("answers " + status);
	}

	/// A number of seconds or a date (RFC 9110, 10.2.3); null for anything else.
	private static @Nullable Duration retryAfter(@Nullable String header, Instant now) {
		if (header == null || header.isEmpty() || header.length() > LONGEST_DATE) {
			return null;
		}
		if (header.length() <= MOST_DIGITS && header.chars().allMatch((c) -> c >= '0' && c <= '9')) {
			return Duration.ofSeconds(Math.min(MOST_SECONDS, Long.parseLong(header)));
		}
		try {
			long seconds = Duration.between(now, Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(header)))
				.toSeconds();
			return Duration.ofSeconds(Math.clamp(seconds, 0, MOST_SECONDS));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	void close() {
		this.client.dispatcher().executorService().shutdown();
		this.client.connectionPool().evictAll();
	}

	/// A body for which the client makes no second request by itself, as it would when an
	/// answer asks for one at once.
	private static final class SentOnce extends RequestBody {

		private final byte[] body;

		SentOnce(String body) {
			this.body = body.getBytes(StandardCharsets.UTF_8);
		}

		@Override
		public MediaType contentType() {
			return JSON;
		}

		@Override
		public long contentLength() {
			return this.body.length;
		}

		@Override
		public boolean isOneShot() {
			return true;
		}

		@Override
		public void writeTo(BufferedSink sink) throws IOException {
			sink.write(this.body);
		}

	}

}
