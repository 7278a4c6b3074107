package vn.diemtin.desk.pipeline;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.ArticleId;

/// The names that an item can have on its way, from what a person typed or pasted: an article's id, or an address
/// in the spellings that people and portals take for the same.
final class ItemNames {

	private static final int LONGEST = 4_096;

	private static final int DIGITS_OF_ID = 26;

	private ItemNames() {
	}

	/// The names, the likeliest first; none when it is neither an id nor an address.
	static Set<String> of(String typed) {
		String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
		if (text.isEmpty() || text.length() > LONGEST) {
			return Set.of();
		}
		if (isId(text)) {
			return Set.of(text);
		}
		Set<String> names = new LinkedHashSet<>();
		for (String address : spellings(text)) {
			names.add(address);
			names.add(ArticleId.of(address).value());
		}
		return names;
	}

	/// The host of an address as the crawler names it; null when it is none.
	static @Nullable String host(String typed) {
		String address = plain(typed.strip());
		return (address != null) ? address.substring(address.indexOf("://") + 3).replaceFirst("/.*", "") : null;
	}

	private static boolean isId(String text) {
		return text.length() == DIGITS_OF_ID
				&& text.chars().allMatch((digit) -> digit >= '0' && digit <= '9' || digit >= 'a' && digit <= 'v');
	}

	private static List<String> spellings(String text) {
		String address = plain(text);
		if (address == null) {
			return List.of();
		}
		List<String> same = new ArrayList<>(List.of(address));
		same.add(withoutTracking(address));
		for (String one : List.copyOf(same)) {
			if (!one.contains("?")) {
				same.add(one.endsWith("/") ? one.substring(0, one.length() - 1) : one + "/");
			}
		}
		for (String one : List.copyOf(same)) {
			same.add(one.startsWith("https:") ? "http:" + one.substring(6) : "https:" + one.substring(5));
		}
		return same;
	}

	/// Without fragment, the host in small letters of ASCII and without its usual port,
	/// the rest percent-encoded.
	private static @Nullable String plain(String text) {
		int scheme = text.indexOf("://");
		String name = (scheme < 0) ? "https" : text.substring(0, scheme).toLowerCase(Locale.ROOT);
		if (!name.equals("https") && !name.equals("http")) {
			return null;
		}
		String rest = (scheme < 0) ? text : text.substring(scheme + 3);
		int fragment = rest.indexOf('#');
		rest = (fragment < 0) ? rest : rest.substring(0, fragment);
		int end = 0;
		while (end < rest.length() && rest.charAt(end) != '/' && rest.charAt(end) != '?') {
			end++;
		}
		String host = host(rest.substring(0, end), name);
		if (host == null) {
			return null;
		}
		String path = rest.substring(end);
		return name + "://" + host + (path.startsWith("/") ? "" : "/") + encoded(path);
	}

	private static @Nullable String host(String typed, String scheme) {
		String usual = scheme.equals("https") ? ":443" : ":80";
		String host = typed.endsWith(usual) ? typed.substring(0, typed.length() - usual.length()) : typed;
		try {
			String ascii = IDN.toASCII(host).toLowerCase(Locale.ROOT);
			boolean isFit = (ascii.contains(".") || ascii.startsWith("localhost")) && ascii.chars()
				.allMatch((letter) -> Character.isLetterOrDigit(letter) || ".-:[]".indexOf(letter) >= 0);
			return isFit ? ascii : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private static String encoded(String path) {
		StringBuilder encoded = new StringBuilder(path.length());
		for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
			if (unit <= ' ' || unit == '"' || unit == '<' || unit == '>') {
				encoded.append('%').append(String.format(Locale.ROOT, "%02X", unit & 0xFF));
			}
			else {
				encoded.append((char) unit);
			}
		}
		return encoded.toString();
	}

	private static String withoutTracking(String address) {
		int query = address.indexOf('?');
		if (query < 0) {
			return address;
		}
		List<String> kept = new ArrayList<>();
		for (String parameter : address.substring(query + 1).split("&", -1)) {
			if (!parameter.startsWith("utm_") && !parameter.startsWith("fbclid=") && !parameter.startsWith("gclid=")) {
				kept.add(parameter);
			}
		}
		return address.substring(0, query) + (kept.isEmpty() ? "" : "?" + String.join("&", kept));
	}

}
