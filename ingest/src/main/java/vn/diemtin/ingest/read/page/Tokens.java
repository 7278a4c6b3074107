package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import vn.diemtin.ingest.read.text.Letters;

/// The words in an element's class, id and role. Elements of a page that are named alike share
/// one of these, so what is asked again and again is found out once.
final class Tokens {

	static final Tokens NONE = new Tokens(List.of(), "", 0);

	private static final int LONGEST = 400;

	private static final String[] BODIES = { "articlebody", "article-body", "entry-content", "post-content",
			"article-content", "detail-content", "story-body", "post-body", "articlecontent" };

	private static final String[] FURNITURE = { "author-", "-author", "newsletter", "_author", "adsby", "lienquan",
			"related" };

	private static final String[] TITLES = { "title", "tieude", "headline", "tieu-de" };

	private static final String[] BRANDS = { "banner", "logo", "brand", "site-title", "sitename", "portal-name" };

	private final List<String> words;

	/// The attributes in lower case, for words written together.
	private final String joined;

	private final int groups;

	/// What was asked of the whole name so far: a bit that it was, and a bit for the
	/// answer.
	private int asked;

	private Tokens(List<String> words, String joined, int groups) {
		this.words = words;
		this.joined = joined;
		this.groups = groups;
	}

	/// @param names the attributes that name an element, as they are written
	static Tokens of(String names) {
		String bounded = names.length() > LONGEST ? names.substring(0, LONGEST) : names;
		List<String> words = new ArrayList<>();
		String lower = Letters.lower(bounded);
		int start = -1;
		int groups = 0;
		for (int i = 0; i <= lower.length(); i++) {
			boolean letter = i < lower.length() && Letters.isLetterOrDigit(lower.charAt(i));
			boolean hump = letter && i > 0 && Letters.isUpper(bounded.charAt(i))
					&& Letters.isLower(bounded.charAt(i - 1));
			if (start >= 0 && (!letter || hump)) {
				String word = lower.substring(start, i);
				if (!words.contains(word)) {
					words.add(word);
					groups |= NameGroups.of(word);
				}
				start = -1;
			}
			start = letter && start < 0 ? i : start;
		}
		return new Tokens(words, lower.strip(), NameGroups.joined(groups));
	}

	/// These and those together.
	Tokens with(Tokens others) {
		if (this == NONE || others == NONE) {
			return this == NONE ? others : this;
		}
		List<String> both = new ArrayList<>(words);
		both.addAll(others.words);
		return new Tokens(both, joined + " " + others.joined, groups | others.groups);
	}

	List<String> words() {
		return words;
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
		for (String word : words) {
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
