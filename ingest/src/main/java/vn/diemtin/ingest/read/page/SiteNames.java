package vn.diemtin.ingest.read.page;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.read.text.Addresses;
import vn.diemtin.ingest.read.text.CleanText;

/// The names of the site that a page belongs to: what it calls itself, its publisher, its host. No
/// headline and no author is called so.
final class SiteNames {

	/// Beginnings and parts of the names of bodies and papers.
	private static final List<String> PORTALS = List.of("cổng thông tin", "trang thông tin", "cổng ttđt", "trang chủ",
			"website", "báo điện tử", "trang tin", "homepage", "home page", "trang chi tiết", "chi tiết tin",
			"trang điện tử");

	/// Those of them that may stand at the end too.
	private static final Set<String> ENDINGS = Set.of("cổng thông tin", "trang thông tin", "cổng ttđt", "báo điện tử",
			"trang điện tử");

	private static final int LONGEST = 70;

	private static final List<String> BODIES = List.of("sở ", "ubnd ", "ủy ban nhân dân", "uỷ ban nhân dân", "bộ ",
			"báo ", "tạp chí ", "đài ", "hội đồng", "cục ", "tổng cục", "chi cục", "ban quản lý", "tỉnh ", "huyện ",
			"thành phố ", "trường ", "đại học ", "liên đoàn", "hội liên hiệp", "công đoàn", "trung tâm ", "viện ",
			"sở-", "portal ", "cổng ");

	private static final Pattern BARS = Pattern.compile(" [|–—-] ");

	private static final int SHORTEST = 4;

	private static final int BESIDES = 12;

	private final Set<String> keys = new HashSet<>();

	/// The host's own label: `baodautu` of `www.baodautu.vn`.
	private final String label;

	private final @Nullable String stated;

	private final @Nullable String publisher;

	private final @Nullable String host;

	SiteNames(MachineData data, String base) {
		this.host = Addresses.host(base);
		this.label = host == null ? "" : label(host);
		this.stated = data.meta("og:site_name", "application-name", "apple-mobile-web-app-title",
				"al:android:app_name");
		add(stated);
		add(data.meta("application-name"));
		add(data.meta("twitter:site"));
		add(data.meta("copyright"));
		add(host);
		this.publisher = data.linked("publisher");
		add(publisher);
		for (LinkedData.Thing thing : data.linked().of(LinkedData.Kind.OTHER)) {
			if (thing.type().equals("WebSite") || thing.type().endsWith("Organization")) {
				add(data.linked().text(thing, "name"));
			}
		}
	}

	/// How the page names its site; its host when it does not; null when that is unknown
	/// too.
	@Nullable String name() {
		String name = stated == null ? publisher : stated;
		return name == null ? host : name;
	}

	/// Whether a text is one of the site's names and nothing else.
	boolean isSite(String text) {
		String key = Lines.key(text);
		if (key.isEmpty() || keys.contains(key)) {
			return true;
		}
		if (label.length() < SHORTEST || key.length() > label.length() + BESIDES) {
			return false;
		}
		String folded = folded(key);
		return folded.equals(label) || label.length() > SHORTEST && folded.contains(label);
	}

	/// Whether a part of a title names the site or a body that runs one.
	boolean isNamedLike(String text) {
		if (isSite(text)) {
			return true;
		}
		String lower = text.toLowerCase(Locale.ROOT);
		for (String portal : PORTALS) {
			if (lower.startsWith(portal)
					|| text.length() < LONGEST && ENDINGS.contains(portal) && lower.contains(portal)) {
				return true;
			}
		}
		return isBody(text) && text.length() < 60;
	}

	/// Whether a text begins like the name of a body or a paper.
	static boolean isBody(String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		for (String body : BODIES) {
			if (lower.startsWith(body)) {
				return true;
			}
		}
		return false;
	}

	private void add(@Nullable String name) {
		if (name != null) {
			keys.add(Lines.key(name));
			for (String part : BARS.split(name)) {
				keys.add(Lines.key(part));
			}
			keys.remove("");
		}
	}

	private static String label(String host) {
		String[] labels = host.split("\\.");
		String longest = "";
		for (int i = 0; i < labels.length - 1; i++) {
			longest = labels[i].length() >= longest.length() ? labels[i] : longest;
		}
		return longest.replace("-", "");
	}

	/// Without the marks of Vietnamese, as hosts are named.
	private static String folded(String key) {
		String bare = Normalizer.normalize(CleanText.nfc(key), Normalizer.Form.NFD);
		StringBuilder out = new StringBuilder(key.length());
		for (int i = 0; i < bare.length(); i++) {
			char c = bare.charAt(i);
			if (Character.isLetterOrDigit(c)) {
				out.append(c == 'đ' ? 'd' : c);
			}
		}
		return out.toString();
	}

}
