package vn.diemtin.desk.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/// What a password must be: long, and not made of what is tried first. Nothing is asked of the kinds
/// of its characters (NIST SP 800-63B-4, 3.1.1.2; ASVS 5.0, 6.2).
///
/// A password is tried first when it can be put together from few well-known pieces: words that
/// lists of leaked passwords are full of, the person's own name, runs along the keyboard or the
/// alphabet, repetitions, years. Everything is done offline; a list of leaked passwords can be set.
public final class PasswordRules {

	/// The fewest characters.
	public static final int SHORTEST = 15;

	/// The most characters, since hashing takes time.
	public static final int LONGEST = 128;

	/// Fewer pieces than this are guessed.
	private static final int FEWEST_PIECES = 6;

	private static final int SHORTEST_RUN = 3;

	private static final List<String> RUNS = List.of("abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop",
			"asdfghjkl", "zxcvbnm", "qazwsxedcrfvtgbyhnujmikolp", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p");

	private static final List<String> WORDS = List.of("password", "passwd", "pass", "matkhau", "matma", "admin",
			"administrator", "root", "user", "login", "dangnhap", "taikhoan", "welcome", "letmein", "secret", "bimat",
			"master", "default", "changeme", "test", "guest", "iloveyou", "anhyeuem", "emyeuanh", "yeuem", "yeuanh",
			"love", "dragon", "monkey", "sunshine", "princess", "football", "baseball", "superman", "batman", "shadow",
			"michael", "jordan", "hello", "xinchao", "vietnam", "hanoi", "saigon", "tphcm", "danang", "hue", "haiphong",
			"cantho", "diemtin", "tintuc", "editor", "bientap", "nguyen", "tran", "pham", "company", "congty",
			"internet", "computer", "maytinh", "google", "facebook", "zalo", "gmail", "yahoo", "com", "www", "vn",
			"summer", "winter", "spring", "autumn", "monday", "january", "correct", "horse", "battery", "staple",
			"whatever", "trustno", "ninja", "azerty", "access", "flower", "hunter", "killer", "starwars", "pokemon",
			"chelsea", "arsenal", "liverpool", "manchester", "united", "barcelona", "government", "chinhphu", "portal");

	private final Set<String> leaked;

	/// @param leaked a file with one leaked password a line; null for none
	public PasswordRules(@Nullable Path leaked) {
		this.leaked = (leaked != null && !leaked.toString().isBlank()) ? read(leaked) : Set.of();
	}

	private static Set<String> read(Path file) {
		try (Stream<String> lines = Files.lines(file)) {
			Set<String> read = new HashSet<>();
			lines.map(PasswordRules::folded).filter((line) -> line.length() >= SHORTEST).forEach(read::add);
			return read;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The leaked passwords in " + file + " cannot be read", ex);
		}
	}

	/// The form of a password that is hashed: the same however it was typed.
	public static String normal(CharSequence typed) {
		return Normalizer.normalize(typed, Normalizer.Form.NFC);
	}

	/// What is wrong with a password: the key of a message; null when nothing is.
	@Nullable String problem(String password, String name) {
		int length = password.codePointCount(0, password.length());
		if (length < SHORTEST) {
			return "people.password.short";
		}
		if (length > LONGEST) {
			return "people.password.long";
		}
		String folded = folded(password);
		return (this.leaked.contains(folded) || isGuessed(folded, folded(name))) ? "people.password.common" : null;
	}

	/// Lower case without marks, and with the letters that digits and signs stand for.
	private static String folded(String text) {
		StringBuilder folded = new StringBuilder();
		Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).codePoints().forEach((point) -> {
			if (Character.getType(point) != Character.NON_SPACING_MARK) {
				folded.appendCodePoint((point == 'đ') ? 'd' : point);
			}
		});
		return folded.toString();
	}

	private static boolean isGuessed(String folded, String name) {
		String letters = folded.replace('@', 'a')
			.replace('0', 'o')
			.replace('3', 'e')
			.replace('$', 's')
			.replace('!', 'i');
		return pieces(folded, name) < FEWEST_PIECES || pieces(letters, name) < FEWEST_PIECES;
	}

	/// Into how few pieces a password falls: a known word, a run or a repetition is one,
	/// and so is
	/// every other character. From left to right, the longest piece each time.
	private static int pieces(String text, String name) {
		int pieces = 0;
		Set<String> seen = new HashSet<>();
		for (int at = 0; at < text.length();) {
			int length = Math.max(Math.max(word(text, at, name), run(text, at)), repetition(text, at));
			String piece = text.substring(at, at + Math.max(1, length));
			// A piece that was there before adds nothing to guess.
			pieces += seen.add(piece) ? 1 : 0;
			at += piece.length();
		}
		return pieces;
	}

	private static int word(String text, int at, String name) {
		int longest = (name.length() >= SHORTEST_RUN && text.startsWith(name, at)) ? name.length() : 0;
		for (String word : WORDS) {
			if (word.length() > longest && text.startsWith(word, at)) {
				longest = word.length();
			}
		}
		return longest;
	}

	private static int run(String text, int at) {
		int longest = 0;
		for (String run : RUNS) {
			longest = Math.max(longest, Math.max(along(text, at, run, 1), along(text, at, run, -1)));
		}
		return (longest >= SHORTEST_RUN) ? longest : 0;
	}

	private static int along(String text, int at, String run, int step) {
		int place = run.indexOf(text.charAt(at));
		int length = 0;
		while (place >= 0 && place < run.length() && at + length < text.length()
				&& text.charAt(at + length) == run.charAt(place)) {
			length++;
			place += step;
		}
		return length;
	}

	/// How far the characters before it are said again, or one character goes on.
	private static int repetition(String text, int at) {
		int longest = 0;
		for (int period = 1; period <= at; period++) {
			int length = 0;
			while (at + length < text.length() && text.charAt(at + length) == text.charAt(at + length - period)) {
				length++;
			}
			longest = (length >= Math.min(period, SHORTEST_RUN)) ? Math.max(longest, length) : longest;
		}
		return longest;
	}

}
