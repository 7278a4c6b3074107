package vn.diemtin.ingest.fetch;

import java.io.IOException;
import java.net.Proxy;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Dns;
import okhttp3.FormBody;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.source.TlsProfile;
import vn.diemtin.wire.outside.GuardedSocketFactory;

/// Makes single requests: no redirects, no cookies but those given, no cache, no addresses inside the house, never later than the
/// deadline. Blocks, and is meant for virtual threads.
final class WebClient {

	private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

	private final OkHttpClient client;

	private final TlsClients clients;

	private final String agent;

	WebClient(FetchRules rules) {
		this(rules, Dns.SYSTEM, List.of());
	}

	/// @param dns how names are looked up; whatever it says, the guard looks at the
	/// address connected to
	/// @param roots the certificates that are trusted; the platform's own when empty
	WebClient(FetchRules rules, Dns dns, List<X509Certificate> roots) {
		OkHttpClient.Builder builder = new OkHttpClient.Builder().dns(dns)
			.followRedirects(false)
			.followSslRedirects(false)
			.callTimeout(rules.timeout())
			.connectTimeout(rules.timeout())
			.readTimeout(rules.timeout())
			// The guard would see the proxy instead of the host.
			.proxy(Proxy.NO_PROXY)
			.connectionPool(new ConnectionPool(64, 30, TimeUnit.SECONDS));
		if (!rules.allowPrivate()) {
			builder.socketFactory(new GuardedSocketFactory());
		}
		this.client = builder.build();
		this.clients = new TlsClients(this.client, roots);
		this.agent = rules.userAgent();
	}

	/// The answer, whose body is still to be read; the caller closes it.
	/// @throws IOException when there is none
	Response get(HttpUrl url, @Nullable String etag, @Nullable String lastModified, @Nullable TlsProfile tls,
			Deadline deadline) throws IOException {
		return get(url, etag, lastModified, null, tls, deadline);
	}

	/// The same with cookies.
	/// @throws IOException when there is none
	Response get(HttpUrl url, @Nullable String etag, @Nullable String lastModified, @Nullable String cookies,
			@Nullable TlsProfile tls, Deadline deadline) throws IOException {
		Request.Builder request = new Request.Builder().url(url);
		header(request, "Cookie", cookies);
		header(request, "If-None-Match", etag);
		header(request, "If-Modified-Since", lastModified);
		return send(request, tls, deadline);
	}

	/// The answer to what a person would have posted by a click on "next".
	/// @throws IOException when there is none
	Response post(HttpUrl url, RequestBody posted, @Nullable String cookies, @Nullable TlsProfile tls,
			Deadline deadline) throws IOException {
		Request.Builder request = new Request.Builder().url(url).post(posted);
		header(request, "Cookie", cookies);
		return send(request, tls, deadline);
	}

	/// What a request posts; null for one that does not.
	static @Nullable RequestBody posted(@Nullable Map<String, String> form, @Nullable String json) {
		if (form != null) {
			FormBody.Builder fields = new FormBody.Builder();
			form.forEach(fields::add);
			return fields.build();
		}
		return (json != null) ? RequestBody.create(json.getBytes(StandardCharsets.UTF_8), JSON) : null;
	}

	private Response send(Request.Builder request, @Nullable TlsProfile tls, Deadline deadline) throws IOException {
		request.header("User-Agent", this.agent)
			.header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
			.header("Accept-Language", "vi,en;q=0.5")
			// Said here so that the body comes as it was sent and can be counted.
			.header("Accept-Encoding", "gzip");
		Call call = this.clients.of(tls).newCall(request.build());
		call.timeout().timeout(deadline.millisLeft(), TimeUnit.MILLISECONDS);
		return call.execute();
	}

	void close() {
		this.client.dispatcher().executorService().shutdown();
		this.client.connectionPool().evictAll();
	}

	/// A validator that was not sent as a header value cannot be given back as one.
	private static void header(Request.Builder request, String name, @Nullable String value) {
		if (value != null && !value.isEmpty() && value.chars().allMatch((c) -> c >= 0x20 && c < 0x7f)) {
			request.header(name, value);
		}
	}

}
