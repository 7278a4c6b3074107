package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.read.text.CleanText;

/// Makes names of what is claimed to be an author: without lead-ins, roles, addresses and dates,
/// several joined by commas; none when it is the site's own name or no name at all.
final class Bylines {

	/// What is no name, whoever writes it.
	private static final Set<String> NOBODY = Set.of("admin", "administrator", "author", "theauthor", "writtenby",
			"postedby", "webmaster", "undefined", "null", "none", "unknown", "anonymous", "guest", "superuser", "user",
			"editor", "staff", "root", "quảntrị", "quảntrịviên", "quantri", "bbt", "ẩndanh", "host", "superadmin",
			"portal", "viewall", "readmore", "follow", "share", "systemaccount", "khác", "website", "internet", "st",
			"đăngbài", "by", "about", "minread", "minsread", "minutesread", "viewmoreposts", "moreposts", "adminportal",
			"administratoraccount", "nguồn", "tácgiả", "source");

	private static final Set<String> JOINTS = Set.of(", ", " and ", ", and ", " & ", ", & ");

	/// What stands behind a name in one line and is none.
	private static final List<String> BEHIND = List.of(" lượt xem", " ngày đăng", " đăng ngày", " cập nhật", " đã xem");

	private static final String CUTS = "|•·–—●";

	private static final int LONGEST = 80;

	private static final int MOST_WORDS = 8;

	private static final int MOST_OF_PERSON = 4;

	private final SiteNames site;

	private final boolean vietnamese;

	Bylines(SiteNames site, boolean vietnamese) {
		this.site = site;
		this.vietnamese = vietnamese;
	}

	/// The names among some claims, joined.
	@Nullable String joined(List<String> claims) {
		List<String> names = new ArrayList<>();
		for (String claim : claims) {
			String name = name(claim);
			if (name != null && !names.contains(name)) {
				names.add(name);
			}
		}
		return names.isEmpty() ? null : String.join(", ", names);
	}

	/// The name or names in a claim, or null.
	@Nullable String name(@Nullable String claim) {
		if (claim == null || claim.length() > 4 * LONGEST) {
			return null;
		}
		String line = CleanText.line(claim);
		String text = cut(LeadIns.strip(vietnamese ? line.replace(" – ", " - ") : line));
		List<String> names = new ArrayList<>();
		for (String part : parts(text)) {
			String name = once(LeadIns.strip(part));
			boolean initials = !vietnamese && names.isEmpty() && name.length() < 3;
			if (vietnamese && !names.isEmpty() && isOfPerson(names.getFirst(), name)) {
				continue;
			}
			if (isName(name) && !initials && !names.contains(name)) {
				names.add(name);
			}
		}
		String joined = !vietnamese && isJoined(text, names) ? text : String.join(", ", names);
		return joined.isEmpty() || joined.length() > LONGEST ? null : joined;
	}

	/// Whether a part says what the person named before it is, or where they work.
	private static boolean isOfPerson(String person, String part) {
		String[] words = part.split(" ");
		boolean small = false;
		for (String word : words) {
			small |= !word.isEmpty() && Character.isLowerCase(word.charAt(0));
		}
		return !SiteNames.isBody(person) && isPerson(person) && (small || SiteNames.isBody(part));
	}

	/// Whether a text is nothing but names and what joins them in English.
	private static boolean isJoined(String text, List<String> names) {
		int at = 0;
		for (String name : names) {
			int next = text.indexOf(name, at);
			if (next < 0 || !(at == 0 ? next == 0 : JOINTS.contains(text.substring(at, next)))) {
				return false;
			}
			at = next + name.length();
		}
		return names.size() > 1 && at == text.length();
	}

	/// A picture's text often repeats the name beside it.
	private static String once(String name) {
		int half = name.length() / 2;
		boolean twice = name.length() > 4 && name.charAt(half) == ' '
				&& name.substring(0, half).equals(name.substring(half + 1));
		return twice ? name.substring(0, half) : name;
	}

	private boolean isName(String name) {
		String key = Lines.key(name);
		boolean unnamed = name.length() < 2 || Roles.isMonth(key) || name.startsWith("http") || name.startsWith("@")
				|| name.contains("www.") || NOBODY.contains(key) || key.isEmpty() || Roles.isWord(key)
				|| name.indexOf('@') > 0 || digits(name) > 3;
		if (unnamed || name.indexOf(' ') > 0 && Character.isLowerCase(name.charAt(0))
				|| name.split(" ").length > MOST_WORDS || isSentence(name)) {
			return false;
		}
		if (site.isSite(name)) {
			return !vietnamese && name.split(" ").length < MOST_OF_PERSON && isPerson(name);
		}
		return !(isAccount(name) && (vietnamese || isMarked(name)))
				&& !site.isNamedLike(name.toLowerCase(Locale.ROOT) + " ") || isSourceName(name);
	}

	/// Bodies and papers sign what others took from them.
	private boolean isSourceName(String name) {
		String lower = name.toLowerCase(Locale.ROOT);
		return vietnamese && !site.isSite(name) && !lower.contains("cổng thông tin")
				&& !lower.contains("trang thông tin") && !lower.contains("trang chủ") && !lower.contains("website")
				&& !isAccount(name);
	}

	/// Whether it is what somebody logs in with.
	private static boolean isAccount(String name) {
		return name.indexOf(' ') < 0 && (name.equals(name.toLowerCase(Locale.ROOT)) || digits(name) > 0);
	}

	/// Whether any other name is better: it is that of the site too, or what somebody
	/// logs in with.
	boolean isDoubtful(String name) {
		if (site.isSite(name)) {
			return !name.endsWith(" Team") && !name.endsWith(" Staff");
		}
		return name.indexOf(' ') < 0 && name.length() > 2 && isCapital(name, name.length() - 1)
				&& Character.isLowerCase(name.charAt(name.length() - 2));
	}

	private static boolean isMarked(String name) {
		return name.indexOf('.') > 0 || name.indexOf('_') > 0 || name.indexOf('-') > 0;
	}

	private static boolean isSentence(String name) {
		int small = 0;
		String[] words = name.split(" ");
		for (String word : words) {
			small += !word.isEmpty() && Character.isLowerCase(word.charAt(0)) ? 1 : 0;
		}
		return words.length > 3 && small > words.length / 2 || name.endsWith("?") || name.endsWith("!");
	}

	/// Two to four words, each with a capital, as persons' names have.
	private static boolean isPerson(String name) {
		String[] words = name.split(" ");
		if (words.length < 2 || words.length > MOST_OF_PERSON) {
			return false;
		}
		for (String word : words) {
			if (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) || Roles.isOfBodies(word)
					|| word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && word.length() > 3) {
				return false;
			}
		}
		return true;
	}

	private static int digits(String text) {
		int digits = 0;
		for (int i = 0; i < text.length(); i++) {
			digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
		}
		return digits;
	}

	/// Several names apart; what follows a role is none.
	private static List<String> parts(String text) {
		List<String> parts = new ArrayList<>();
		for (String one : text.replace(";", ",").replace(" - ", ",").split(",")) {
			String part = one.strip();
			part = part.startsWith("and ") || part.startsWith("và ") ? part.substring(part.indexOf(' ') + 1) : part;
			if (Roles.isRole(part)) {
				break;
			}
			int joint = -1;
			for (String and : List.of(" and ", " & ", " và ")) {
				int at = part.indexOf(and);
				joint = at > 0 && arePersons(part.substring(0, at), part.substring(at + and.length())) ? at : joint;
			}
			if (joint > 0) {
				parts.add(part.substring(0, joint));
				parts.add(part.substring(part.indexOf(' ', joint + 1) + 1));
			}
			else if (!part.isEmpty()) {
				parts.add(part);
			}
		}
		return parts;
	}

	/// Whether two names, and not the two halves of one.
	private static boolean arePersons(String one, String other) {
		int words = one.split(" ").length;
		int others = other.split(" ").length;
		boolean alike = words == 1 && others == 1 || words > 1 && words < 5 && others > 1 && others < 6;
		return alike && isCapital(one, 0) && isCapital(other, 0) && !one.contains(" for ") && !one.contains(" of ")
				&& !SiteNames.isBody(one);
	}

	private static boolean isCapital(String text, int at) {
		return at < text.length() && Character.isUpperCase(text.charAt(at));
	}

	/// Without what follows a mark, a date, an address or a role.
	private static String cut(String text) {
		int end = text.length();
		for (int i = 1; i < end; i++) {
			char c = text.charAt(i);
			boolean date = Character.isDigit(c) && text.charAt(i - 1) == ' ';
			if (CUTS.indexOf(c) >= 0 || date || c == '\n' || c == '(' && i > 3) {
				end = i;
			}
		}
		String head = text.substring(0, end);
		for (String behind : BEHIND) {
			int place = head.toLowerCase(Locale.ROOT).indexOf(behind);
			head = place > 0 ? head.substring(0, place) : head;
		}
		int at = head.indexOf('@');
		head = at > 0 ? head.substring(0, Math.max(0, head.lastIndexOf(' ', at))) : head;
		return Roles.before(head.strip());
	}

}
