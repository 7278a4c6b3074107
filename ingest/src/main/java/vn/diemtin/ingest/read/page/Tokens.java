package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.read.text.Letters;

/// The words in an element's class, id and role. Elements of a page that are named alike share
/// one of these, so what is asked again and again is found out once.
final class Tokens {

	static final Tokens NONE = new Tokens("", "", 0);

	private static final int LONGEST = 400;

	private static final String[] BODIES = { "articlebody", "article-body", "entry-content", "post-content",
			"article-content", "detail-content", "story-body", "post-body", "articlecontent" };

	private static final String[] FURNITURE = { "author-", "-author", "newsletter", "_author", "adsby", "lienquan",
			"related" };

	private static final String[] TITLES = { "title", "tieude", "headline", "tieu-de" };

	private static final String[] BRANDS = { "banner", "logo", "brand", "site-title", "sitename", "portal-name" };

	private final String names;

	private @Nullable List<String> words;

	/// The attributes in lower case, for words written together.
	private final String joined;

	private final int groups;

	/// What was asked of the whole name so far: a bit that it was, and a bit for the
	/// answer.
	private int asked;

	private Tokens(String names, String joined, int groups) {
		this.names = names;
		this.joined = joined;
		this.groups = groups;
	}

	/// @param names the attributes that name an element, as they are written
	static Tokens of(String names) {
		String bounded = names.length() > LONGEST ? names.substring(0, LONGEST) : names;
		String lower = Letters.lower(bounded);
		int groups = 0;
		for (int start = next(bounded, lower, -1); start >= 0; start = next(bounded, lower, start)) {
			groups |= NameGroups.of(lower, start, end(bounded, lower, start));
		}
		return new Tokens(bounded, lower.strip(), NameGroups.joined(groups));
	}

	/// Where the word after one begins, or -1; words end at signs and humps.
	private static int next(String names, String lower, int before) {
		int i = before < 0 ? 0 : end(names, lower, before);
		while (i < lower.length() && !Letters.isLetterOrDigit(lower.charAt(i))) {
			i++;
		}
		return i < lower.length() ? i : -1;
	}

	private static int end(String names, String lower, int start) {
		int i = start + 1;
		while (i < lower.length() && Letters.isLetterOrDigit(lower.charAt(i))
				&& !(Letters.isUpper(names.charAt(i)) && Letters.isLower(names.charAt(i - 1)))) {
			i++;
		}
		return i;
	}

	/// These and those together.
	Tokens with(Tokens others) {
		if (this == NONE || others == NONE) {
			return this == NONE ? others : this;
		}
		return new Tokens(names + " " + others.names, joined + " " + others.joined, groups | others.groups);
	}

	List<String> words() {
		List<String> known = words;
		if (known == null) {
			known = new ArrayList<>();
			String lower = Letters.lower(names);
			for (int start = next(names, lower, -1); start >= 0; start = next(names, lower, start)) {
				known.add(lower.substring(start, end(names, lower, start)));
			}
			words = known;
		}
		return known;
	}

	String joined() {
		return joined;
	}

	/// What the words say, a bit for each of the [NameGroups].
	int groups() {
		return groups;
	}

	/// Whether a word is one that parts of a page around the article are called by.
	boolean isNegative() {
		return (groups & NameGroups.NEGATIVE) != 0;
	}

	/// Whether the words or the parts of one are.
	boolean isFurniture() {
		return isNegative() || holds(FURNITURE, 0);
	}

	/// Whether it is called a body, in one of the ways that leave no doubt.
	boolean isBody() {
		return holds(BODIES, 2);
	}

	/// Whether it is called a title.
	boolean isTitle() {
		return holds(TITLES, 4);
	}

	/// Whether it is called the sign of the site.
	boolean isBrand() {
		return holds(BRANDS, 6);
	}

	/// @param place of the answer among the answers
	private boolean holds(String[] parts, int place) {
		if ((asked >> place & 1) == 0) {
			asked |= (contains(parts) ? 3 : 1) << place;
		}
		return (asked >> place & 2) != 0;
	}

	boolean hasAny(Set<String> wanted) {
		for (String word : words()) {
			if (wanted.contains(word)) {
				return true;
			}
		}
		return false;
	}

	boolean contains(String... parts) {
		for (String part : parts) {
			if (joined.contains(part)) {
				return true;
			}
		}
		return false;
	}

}
