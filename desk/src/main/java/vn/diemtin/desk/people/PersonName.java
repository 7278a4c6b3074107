package vn.diemtin.desk.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/// Names that people sign in with.
public final class PersonName {

	private static final int SHORTEST = 2;

	private static final int LONGEST = 64;

	private static final int LONGEST_LOGGED = 80;

	/// They stand in addresses where a name would.
	private static final Set<String> TAKEN = Set.of("keys", "password", "new", "sessions");

	private PersonName() {
	}

	/// The name as it is kept: what was typed without spaces around it, in lower case.
	public static String of(@Nullable String typed) {
		return (typed == null) ? ""
				: Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}

	/// Whether a name can be given to somebody: letters, digits, `.`, `_`, `-` and `@`.
	static boolean isFit(String name) {
		return name.length() >= SHORTEST && name.length() <= LONGEST && !TAKEN.contains(name)
				&& Character.isLetterOrDigit(name.charAt(0)) && name.chars()
					.allMatch((c) -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || "._-@".indexOf(c) >= 0);
	}

	/// Text from outside for a line of a log: short, and unable to begin another line.
	public static String forLog(@Nullable String text) {
		if (text == null) {
			return "";
		}
		StringBuilder fit = new StringBuilder();
		text.codePoints()
			.limit(LONGEST_LOGGED)
			.forEach((point) -> fit
				.appendCodePoint(Character.isISOControl(point) || Character.getType(point) == Character.LINE_SEPARATOR
						|| Character.getType(point) == Character.PARAGRAPH_SEPARATOR
						|| Character.getType(point) == Character.FORMAT ? '\uFFFD' : point));
		return fit.toString();
	}

}
