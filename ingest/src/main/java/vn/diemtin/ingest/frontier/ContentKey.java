package vn.diemtin.ingest.frontier;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import okhttp3.HttpUrl;

/// What the addresses of one page have in common, however it is asked for: encrypted or not, with or without `www.`, as a
/// print or AMP version, in one of the portal's languages, within a session, with its parameters in any order.
final class ContentKey {

	private static final int SHORTEST_SESSION = 16;

	/// A last segment of these asks for another form of the page before it.
	private static final Set<String> FORMS = Set.of("amp", "print", "vi", "en", "vn");

	private static final Set<String> FRONTS = Set.of("index.html", "index.htm", "index.php", "index.aspx", "index.jsp",
			"default.aspx", "default.htm", "home.aspx");

	private static final Set<String> DROPPED = Set.of("amp", "print", "printable", "lang", "language", "locale", "hl",
			"setlang", "redirect", "returnurl", "return_url", "backurl", "referer", "referrer", "ref", "highlight",
			"fontsize", "gidzl", "mc_cid", "mc_eid", "_ga", "igshid");

	private static final Set<String> FORM_NAMES = Set.of("view", "mode", "layout", "outputtype", "format", "output");

	private ContentKey() {
	}

	/// The key of an address, within its host.
	static String of(HttpUrl url) {
		StringBuilder key = new StringBuilder();
		for (String segment : path(url)) {
			key.append('/').append(segment);
		}
		char separator = '?';
		for (String parameter : parameters(url)) {
			key.append(separator).append(parameter);
			separator = '&';
		}
		return key.toString();
	}

	private static List<String> path(HttpUrl url) {
		List<String> kept = new ArrayList<>();
		for (String segment : url.encodedPathSegments()) {
			String lower = segment.toLowerCase(Locale.ROOT);
			boolean isSession = lower.startsWith("(s(") || lower.startsWith("%28s%28");
			if (!segment.isEmpty() && !isSession) {
				kept.add(segment);
			}
		}
		while (kept.size() > 1 && FORMS.contains(kept.getLast().toLowerCase(Locale.ROOT))) {
			kept.removeLast();
		}
		if (!kept.isEmpty() && FRONTS.contains(kept.getLast().toLowerCase(Locale.ROOT))) {
			kept.removeLast();
		}
		if (!kept.isEmpty() && kept.getLast().toLowerCase(Locale.ROOT).endsWith(".amp")) {
			String last = kept.removeLast();
			kept.add(last.substring(0, last.length() - 4));
		}
		return kept;
	}

	private static Set<String> parameters(HttpUrl url) {
		Set<String> kept = new TreeSet<>();
		for (int i = 0; i < url.querySize(); i++) {
			String name = url.queryParameterName(i);
			String value = url.queryParameterValue(i);
			if (!isDropped(name.toLowerCase(Locale.ROOT), (value != null) ? value : "")) {
				kept.add((value != null) ? name + '=' + value : name);
			}
		}
		return kept;
	}

	private static boolean isDropped(String name, String value) {
		boolean isForm = FORM_NAMES.contains(name)
				&& (value.equalsIgnoreCase("print") || value.equalsIgnoreCase("amp"));
		boolean isSession = value.length() >= SHORTEST_SESSION && (name.equals("sid") || name.contains("sess"))
				&& value.chars().allMatch((c) -> c < 128 && Character.isLetterOrDigit(c));
		return isForm || isSession || DROPPED.contains(name) || name.endsWith("_redirect") || name.endsWith("_backurl");
	}

}
