package vn.diemtin.ingest.read.page;

import java.util.HashSet;
import java.util.Set;

import org.jsoup.nodes.Element;

import vn.diemtin.ingest.read.text.Letters;

/// The words in an element's class, id and role.
///
/// @param joined the attributes in lower case, for words written together
/// @param groups what the words say, see [NameGroups]
record Tokens(Set<String> words, String joined, long groups) {

	static final Tokens NONE = new Tokens(Set.of(), "", 0);

	private static final int LONGEST = 400;

	private static final String[] NAMING = { "class", "id", "itemprop", "data-role", "data-component" };

	static Tokens of(Element element) {
		String names = names(element);
		return names.isEmpty() ? NONE : of(names);
	}

	/// The attributes of an element that name it, as they are written.
	static String names(Element element) {
		String names = "";
		for (String key : NAMING) {
			String value = Markup.attr(element, key);
			if (!value.isEmpty()) {
				names = names.isEmpty() ? value : names + " " + value;
			}
		}
		return names.length() > LONGEST ? names.substring(0, LONGEST) : names;
	}

	/// These and those together.
	Tokens with(Tokens others) {
		if (this == NONE || others == NONE) {
			return this == NONE ? others : this;
		}
		Set<String> both = new HashSet<>(words);
		both.addAll(others.words);
		return new Tokens(both, joined + " " + others.joined, groups | others.groups);
	}

	static Tokens of(String names) {
		Set<String> words = new HashSet<>();
		StringBuilder word = new StringBuilder();
		for (int i = 0; i < names.length(); i++) {
			char c = names.charAt(i);
			boolean hump = Letters.isUpper(c) && i > 0 && Letters.isLower(names.charAt(i - 1));
			char letter = Letters.key(c);
			if ((hump || letter == 0) && !word.isEmpty()) {
				words.add(word.toString());
				word.setLength(0);
			}
			if (letter != 0) {
				word.append(letter);
			}
		}
		if (!word.isEmpty()) {
			words.add(word.toString());
		}
		return new Tokens(words, Letters.lower(names).strip(), NameGroups.of(words));
	}

	boolean hasAny(Set<String> wanted) {
		if (words.size() < wanted.size()) {
			for (String word : words) {
				if (wanted.contains(word)) {
					return true;
				}
			}
			return false;
		}
		for (String word : wanted) {
			if (words.contains(word)) {
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
