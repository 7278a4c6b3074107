package vn.diemtin.ingest;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import okhttp3.HttpUrl;

/// The normalised address of a page: what makes two addresses the same page.
///
/// The host is in lower case and ASCII; the fragment, the parameters of campaigns and the session's state are gone. The
/// order of the other parameters stays, since some portals care.
public final class PageUrl {

	private static final int LONGEST = 2048;

	private static final Set<String> DROPPED = Set.of("fbclid", "gclid", "zarsrc", "jsessionid", "phpsessid",
			"aspsessionid", "sessionid", "_afrloop", "_afrwindowmode", "_afrwindowid", "_adf.ctrl-state");

	/// Where the state of a visit begins in the addresses of WebSphere Portal; one page
	/// has endless such addresses.
	private static final String PORTAL_STATE = "/!ut/p/";

	/// The parameters by which WebSphere's content management names what a page shows,
	/// whatever the state.
	private static final Set<String> CONTENT = Set.of("urile", "wcm_global_context");

	private final HttpUrl url;

	private PageUrl(HttpUrl url) {
		this.url = url;
	}

	/// The page at an address; empty for what is no http or https address.
	public static Optional<PageUrl> of(String address) {
		String trimmed = address.strip();
		return (trimmed.length() > LONGEST) ? Optional.empty()
				: Optional.ofNullable(HttpUrl.parse(withoutDoubledHost(trimmed))).flatMap(PageUrl::of);
	}

	/// The page at an address as a parser gave it.
	public static Optional<PageUrl> of(HttpUrl url) {
		return Optional.of(new PageUrl(normalised(url)));
	}

	/// The key of the host: its name, and its port unless that is the scheme's own.
	public static String hostOf(HttpUrl url) {
		boolean ownPort = url.port() == HttpUrl.defaultPort(url.scheme());
		return ownPort ? url.host() : url.host() + ":" + url.port();
	}

	/// Whether two addresses lie below the same registered domain; where there is none,
	/// on
	/// the same host.
	public static boolean isSameSite(String one, String other) {
		HttpUrl first = HttpUrl.parse(one);
		HttpUrl second = HttpUrl.parse(other);
		return first != null && second != null && siteOf(first).equals(siteOf(second));
	}

	private static String siteOf(HttpUrl url) {
		String domain = url.topPrivateDomain();
		return (domain != null) ? domain : hostOf(url);
	}

	/// The key of the host.
	public String host() {
		return hostOf(this.url);
	}

	/// Whether it is where a site begins.
	public boolean isFrontPage() {
		return "/".equals(this.url.encodedPath()) && this.url.query() == null;
	}

	/// The page that a link on this one leads to.
	public Optional<PageUrl> resolve(String link) {
		String trimmed = link.strip();
		return (trimmed.length() > LONGEST) ? Optional.empty()
				: Optional.ofNullable(this.url.resolve(withoutDoubledHost(trimmed))).flatMap(PageUrl::of);
	}

	/// Some portals put their host in front of links that have it already.
	private static String withoutDoubledHost(String address) {
		int start = address.indexOf("://");
		int second = address.lastIndexOf("http", address.lastIndexOf("://"));
		if (start < 0 || second <= start) {
			return address;
		}
		String between = address.substring(start + 3, second);
		return (between.indexOf('/') < 0 && between.indexOf('?') < 0) ? address.substring(second) : address;
	}

	private static HttpUrl normalised(HttpUrl url) {
		HttpUrl.Builder kept = url.newBuilder().fragment(null).username("").password("");
		for (String name : url.queryParameterNames()) {
			if (isDropped(name.toLowerCase(Locale.ROOT))) {
				kept.removeAllQueryParameters(name);
			}
		}
		String path = url.encodedPath();
		int session = path.toLowerCase(Locale.ROOT).indexOf(";jsessionid=");
		if (session >= 0) {
			kept.encodedPath(path.substring(0, session));
		}
		int state = path.indexOf(PORTAL_STATE);
		if (state > 0 && isNamedContent(url)) {
			kept.encodedPath(path.substring(0, state + 1));
		}
		HttpUrl result = kept.build();
		return (result.querySize() == 0) ? result.newBuilder().query(null).build() : result;
	}

	/// Whether the query of a portal's address says which content it shows.
	private static boolean isNamedContent(HttpUrl url) {
		return url.queryParameterNames().stream().anyMatch((name) -> CONTENT.contains(name.toLowerCase(Locale.ROOT)));
	}

	private static boolean isDropped(String name) {
		return name.startsWith("utm_") || DROPPED.contains(name);
	}

	/// The address, for asking and for deriving ids.
	@Override
	public String toString() {
		return this.url.toString();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PageUrl page && page.url.equals(this.url);
	}

	@Override
	public int hashCode() {
		return this.url.hashCode();
	}

}
