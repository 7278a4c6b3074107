package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.read.text.CleanText;

/// What a page tells machines of its headline, whole and in the parts that separators make.
final class TitleClaims {

	private static final String[] SEPARATORS = { " | ", " - ", " – ", " — ", " :: ", " » ", " « ", " · ", " • ", " : ",
			"|", ": ", " ~ ", " / ", " > " };

	private static final String[] BEHIND = { " | ", " - ", " – ", " — " };

	/// What stands before headlines and is none of them.
	private static final Set<String> LABELS = Set.of("title", "blog", "news", "tiêu đề", "tin", "bài viết");

	private static final int SHORTEST = 6;

	private static final int LONGEST = 400;

	/// A part shorter than this beside a longer one is no headline, but a name.
	private static final int NAME = 30;

	private final SiteNames site;

	private final List<String> claims = new ArrayList<>();

	private final List<List<String>> words = new ArrayList<>();

	/// The first characters of the parts' keys.
	private String beginnings = "";

	/// Parts of claims by their keys, with how much of a claim they are.
	private final Map<String, Double> parts = new HashMap<>();

	TitleClaims(MachineData data, @Nullable String document, SiteNames site) {
		this.site = site;
		add(data.meta("og:title", "twitter:title"));
		add(data.linked("headline"));
		add(data.meta("twitter:title", "dc.title", "parsely-title", "citation_title", "title"));
		add(document == null ? null : CleanText.decodeEntities(document));
	}

	private void add(@Nullable String raw) {
		String claim = raw == null ? "" : CleanText.line(raw, LONGEST);
		if (claim.isEmpty()) {
			return;
		}
		boolean known = claims.contains(claim);
		claims.add(claim);
		if (known) {
			return;
		}
		words.add(words(claim));
		part(claim, claim);
		for (String separator : SEPARATORS) {
			for (int at = claim.indexOf(separator); at > 0; at = claim.indexOf(separator, at + 1)) {
				part(claim.substring(0, at), claim);
				part(claim.substring(at + separator.length()), claim);
			}
		}
	}

	private void part(String part, String claim) {
		String key = Lines.key(part);
		if (key.length() >= SHORTEST) {
			boolean whole = part.length() == claim.length();
			boolean rest = !whole && isRestSite(part, claim);
			double share = whole || rest ? 1 : Math.sqrt((double) part.length() / claim.length()) * 0.95;
			parts.merge(key, share, Math::max);
			if (beginnings.indexOf(key.charAt(0)) < 0) {
				beginnings += key.charAt(0);
			}
		}
	}

	private boolean isRestSite(String part, String claim) {
		String rest = claim.startsWith(part) ? claim.substring(part.length())
				: claim.substring(0, claim.length() - part.length());
		return site.isSite(rest);
	}

	/// How far a text is what the page claims, from 0 to 1.
	double agreement(String text) {
		String key = Lines.key(text);
		if (key.length() < SHORTEST) {
			return 0;
		}
		Double exact = parts.get(key);
		if (exact != null) {
			return exact;
		}
		List<String> own = words(text);
		double best = 0;
		for (List<String> claim : words) {
			best = Math.max(best, shared(own, claim));
		}
		return best > 0.6 ? best * 0.7 : best * 0.3;
	}

	/// Whether a text is a claim or a part of one.
	boolean holds(String text) {
		for (int i = 0; i < text.length() && i < SHORTEST; i++) {
			char c = Character.toLowerCase(text.charAt(i));
			if (Character.isLetterOrDigit(c)) {
				return beginnings.indexOf(c) >= 0 && parts.containsKey(Lines.key(text));
			}
		}
		return false;
	}

	/// The claims without the site's name, the most telling first.
	List<String> headlines() {
		List<String> headlines = new ArrayList<>();
		for (String claim : claims) {
			String headline = withoutSite(claim);
			if (!headline.isEmpty() && !site.isSite(headline)) {
				headlines.add(headline);
			}
		}
		return headlines;
	}

	/// A title without the name of the site at one of its ends.
	String withoutSite(String title) {
		String text = title;
		for (int round = 0; round < 3; round++) {
			String shorter = shorter(text);
			if (shorter.equals(text)) {
				return text;
			}
			text = shorter;
		}
		return text;
	}

	/// What a list is called, without its site; the whole title where nothing else would
	/// be left.
	String ofList(String title) {
		String line = CleanText.line(CleanText.decodeEntities(title), LONGEST);
		String own = withoutSite(line);
		return own.isEmpty() || site.isSite(own) ? line : own;
	}

	/// A headline without the site's own name behind it or a label before it.
	String bare(String title) {
		int colon = title.indexOf(':');
		String rest = colon < 0 ? "" : title.substring(colon + 1).strip();
		if (colon >= 0 && LABELS.contains(title.substring(0, colon).strip().toLowerCase(Locale.ROOT))
				&& claims.stream().anyMatch(claim -> withoutSite(claim).equals(rest))) {
			return rest;
		}
		for (String separator : BEHIND) {
			int last = title.lastIndexOf(separator);
			String tail = last < NAME / 2 ? "" : title.substring(last + separator.length()).strip();
			if (tail.length() >= 3 && site.isSite(tail)) {
				return title.substring(0, last).strip();
			}
		}
		return title;
	}

	private String shorter(String title) {
		for (String separator : SEPARATORS) {
			int first = title.indexOf(separator);
			int last = title.lastIndexOf(separator);
			if (last <= 0) {
				continue;
			}
			String head = title.substring(0, last).strip();
			String tail = title.substring(last + separator.length()).strip();
			if (!head.isEmpty() && site.isNamedLike(tail) && (site.isSite(tail) || !separator.equals(": "))) {
				return head;
			}
			String front = title.substring(0, first).strip();
			String rest = title.substring(first + separator.length()).strip();
			if (site.isSite(front) && !rest.isEmpty()) {
				return rest;
			}
			boolean bar = separator.contains("|") || separator.equals(" » ") || separator.equals(" :: ");
			if (bar && head.length() >= tail.length() && tail.length() < NAME && head.length() > SHORTEST) {
				return head;
			}
			if (separator.equals(" - ") && head.length() > 2 * tail.length()
					&& claims.stream().anyMatch(head::equals)) {
				return head;
			}
		}
		return title;
	}

	private static double shared(List<String> words, List<String> others) {
		int common = 0;
		for (String word : words) {
			common += others.contains(word) ? 1 : 0;
		}
		return (double) common / Math.max(1, Math.max(words.size(), others.size()));
	}

	private static List<String> words(String text) {
		List<String> words = new ArrayList<>();
		for (String word : text.split(" ")) {
			String key = Lines.key(word);
			if (!key.isEmpty()) {
				words.add(key);
			}
		}
		return words;
	}

}
