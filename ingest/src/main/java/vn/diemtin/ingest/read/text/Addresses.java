package vn.diemtin.ingest.read.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.jsoup.internal.StringUtil;

/// Makes the addresses in a document absolute, mending the ways in which portals break them.
public final class Addresses {

	private static final int LIMIT = 4096;

	private Addresses() {
	}

	/// The absolute address, or null when it is none of the web.
	/// @param base the address of the document; without it a relative address stays as it
	/// is
	public static @Nullable String resolve(@Nullable String base, @Nullable String raw) {
		if (raw == null) {
			return null;
		}
		String link = mend(CleanText.line(raw, LIMIT + 1));
		if (link.isEmpty() || link.length() > LIMIT || link.charAt(0) == '#') {
			return null;
		}
		int colon = link.indexOf(':');
		boolean absolute = colon > 0 && isScheme(link, colon);
		if (absolute) {
			String scheme = link.substring(0, colon).toLowerCase(Locale.ROOT);
			return (scheme.equals("http") || scheme.equals("https")) && link.startsWith("://", colon)
					&& link.length() > colon + 3 ? link : null;
		}
		if (base == null || base.isEmpty()) {
			return link;
		}
		String resolved = StringUtil.resolve(base, link);
		return resolved.isEmpty() ? link : resolved;
	}

	/// The host in lower case without `www.`, or null.
	public static @Nullable String host(@Nullable String url) {
		if (url == null) {
			return null;
		}
		int start = url.indexOf("://");
		if (start < 0) {
			return null;
		}
		int end = start + 3;
		while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
			end++;
		}
		String host = url.substring(start + 3, end).toLowerCase(Locale.ROOT);
		host = host.substring(host.indexOf('@') + 1);
		return host.isEmpty() ? null : host.startsWith("www.") ? host.substring(4) : host;
	}

	/// The path of an address, for telling ids and dates in it.
	public static String path(String url) {
		try {
			String path = new URI(url.replace(' ', '+')).getRawPath();
			return path == null ? "" : path;
		}
		catch (URISyntaxException ex) {
			int start = url.indexOf("://");
			int slash = url.indexOf('/', start < 0 ? 0 : start + 3);
			return slash < 0 ? "" : url.substring(slash);
		}
	}

	/// The address without its fragment.
	public static String withoutFragment(String url) {
		int hash = url.indexOf('#');
		return hash < 0 ? url : url.substring(0, hash);
	}

	private static String mend(String link) {
		String text = link;
		int doubled = text.indexOf("http", 4);
		if (doubled > 0 && text.startsWith("://", text.indexOf(':'))
				&& text.indexOf('/', 8) == doubled + 6 + offset(text, doubled) && sameHost(text, doubled)) {
			text = text.substring(doubled);
		}
		for (String scheme : new String[] { "http:", "https:" }) {
			if (text.startsWith(scheme) && text.length() > scheme.length() && text.charAt(scheme.length()) != '/') {
				text = scheme + "//" + text.substring(scheme.length());
			}
		}
		return text;
	}

	private static int offset(String text, int doubled) {
		return text.startsWith("https", doubled) ? 0 : -1;
	}

	private static boolean sameHost(String text, int doubled) {
		String first = host(text.substring(0, doubled));
		return first != null && first.equals(host(text.substring(doubled)));
	}

	private static boolean isScheme(String link, int colon) {
		for (int i = 0; i < colon; i++) {
			char c = link.charAt(i);
			if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
					|| i > 0 && (c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.'))) {
				return false;
			}
		}
		return colon > 1;
	}

}
