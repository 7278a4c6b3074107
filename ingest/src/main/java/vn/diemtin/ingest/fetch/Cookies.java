package vn.diemtin.ingest.fetch;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import okhttp3.Cookie;
import okhttp3.HttpUrl;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.PageUrl;

/// The cookies of one way through a list, or of one fetch with its redirects: pages that are asked for by a form belong to the
/// session that the page before began. Given to the host that set them only, and forgotten at the end of the way.
final class Cookies {

	private static final int MOST = 10;

	private static final int LONGEST = 2_000;

	private final String host;

	private final Map<String, Cookie> cookies = new LinkedHashMap<>();

	private Cookies(String host) {
		this.host = host;
	}

	/// @param kept as an earlier page of the same host left them
	static Cookies of(HttpUrl first, List<String> kept) {
		Cookies cookies = new Cookies(PageUrl.hostOf(first));
		for (String text : kept) {
			Cookie cookie = Cookie.parse(first, text);
			if (cookie != null) {
				cookies.take(cookie);
			}
		}
		return cookies;
	}

	/// Takes in what an answer sets.
	void take(HttpUrl url, Response response, Instant now) {
		if (!PageUrl.hostOf(url).equals(this.host)) {
			return;
		}
		for (String header : response.headers("Set-Cookie")) {
			Cookie cookie = (header.length() <= LONGEST) ? Cookie.parse(url, header) : null;
			if (cookie != null && cookie.expiresAt() <= now.toEpochMilli()) {
				this.cookies.remove(cookie.name());
			}
			else if (cookie != null) {
				take(cookie);
			}
		}
	}

	private void take(Cookie cookie) {
		if (this.cookies.size() < MOST || this.cookies.containsKey(cookie.name())) {
			this.cookies.put(cookie.name(), cookie);
		}
	}

	/// What goes with a request, null when nothing does.
	@Nullable String header(HttpUrl url) {
		if (!PageUrl.hostOf(url).equals(this.host)) {
			return null;
		}
		String header = this.cookies.values()
			.stream()
			.filter((cookie) -> cookie.matches(url))
			.map((cookie) -> cookie.name() + '=' + cookie.value())
			.collect(Collectors.joining("; "));
		return header.isEmpty() ? null : header;
	}

	/// For the next page of the same way.
	List<String> kept() {
		return this.cookies.values().stream().map(Cookie::toString).toList();
	}

}
