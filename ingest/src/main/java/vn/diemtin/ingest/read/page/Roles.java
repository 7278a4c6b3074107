package vn.diemtin.ingest.read.page;

import java.util.Locale;
import java.util.Set;

/// The words that stand beside a name and are none: roles, months, and what bodies are called.
final class Roles {

	/// Words of a role, before which a name ends.
	private static final Set<String> ROLES = Set.of("writer", "editor", "contributor", "contributing", "reporter",
			"correspondent", "senior", "updated", "published", "posted", "last", "min", "mins", "follow", "former",
			"specialist", "manager", "founder", "co-founder", "ceo", "journalist", "view", "read", "more", "deputy",
			"associate", "director", "head", "chief", "on", "is", "as", "tech");

	/// With which a date begins that follows a name.
	private static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "may", "june", "july",
			"august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
			"sep", "sept", "oct", "nov", "dec");

	/// Words in the names of bodies that look like a person's.
	private static final Set<String> OF_BODIES = Set.of("clinic", "association", "foundation", "university", "college",
			"school", "news", "books", "media", "blog", "group", "institute", "company", "magazine", "press",
			"official", "studio", "studios", "agency", "inc", "llc", "ltd", "journal", "times", "post", "daily",
			"society", "council", "network", "center", "centre", "hospital", "solutions", "systems", "technologies",
			"labs", "online", "planet", "global", "international");

	private static final Set<String> LATER_ROLES = Set.of("expert", "analyst", "marketer", "dietitian", "physician",
			"professor", "advisor", "consultant", "strategist", "lead", "facebook", "twitter");

	private Roles() {
	}

	/// Whether a whole text is one word of a role.
	static boolean isWord(String key) {
		return ROLES.contains(key);
	}

	/// Whether a whole text is the name of a month.
	static boolean isMonth(String key) {
		return MONTHS.contains(key);
	}

	/// Whether a word is one that bodies have in their names and persons do not.
	static boolean isOfBodies(String word) {
		return OF_BODIES.contains(word.toLowerCase(Locale.ROOT));
	}

	/// Whether a part of a claim says what somebody is.
	static boolean isRole(String part) {
		String[] words = part.toLowerCase(Locale.ROOT).split(" ");
		for (String word : words) {
			if (LATER_ROLES.contains(word) || ROLES.contains(word) && words.length > 1) {
				return true;
			}
		}
		return ROLES.contains(words[0]);
	}

	/// A name without the role or the month that follows it.
	static String before(String head) {
		int comma = head.indexOf(',');
		int at = head.indexOf(' ');
		for (int words = 1; at > 0 && (comma < 0 || at < comma); words++) {
			int end = head.indexOf(' ', at + 1);
			String word = head.substring(at + 1, end < 0 ? head.length() : end).toLowerCase(Locale.ROOT);
			if (words >= 2 && (ROLES.contains(word) || end < 0 && MONTHS.contains(word))) {
				return head.substring(0, at);
			}
			at = end;
		}
		return head;
	}

}
