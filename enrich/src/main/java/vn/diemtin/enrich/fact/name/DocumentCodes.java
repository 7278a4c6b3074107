package vn.diemtin.enrich.fact.name;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Table;

/// The letters in the numbers of documents: which kind of document and which body they stand for.
final class DocumentCodes {

	private static final String ALIKE = "АВЕКМНОРСТУХІЅЈаеорсухіѕΑΒΕΗΙΚΜΝΟΡΤΥΧοϹϲÐƉðĐ";

	private static final String LATIN = "ABEKMHOPCTYXISJaeopcyxisABEHIKMNOPTYXoCcĐĐđĐ";

	private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

	private static final Map<String, String> TYPES = column(1);

	private static final Map<String, String> ISSUERS = column(2);

	private static final Set<String> KNOWN = rows().stream()
		.map((row) -> row[0].toUpperCase(Locale.ROOT))
		.collect(Collectors.toUnmodifiableSet());

	private DocumentCodes() {
	}

	/// The number in Latin letters with plain hyphens and without spaces.
	static String mended(String number) {
		StringBuilder mended = new StringBuilder(number.length());
		for (int at = 0; at < number.length(); at++) {
			char c = number.charAt(at);
			int letter = ALIKE.indexOf(c);
			if (letter >= 0) {
				mended.append(LATIN.charAt(letter));
			}
			else if (Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212') {
				mended.append('-');
			}
			else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
				mended.append(c);
			}
		}
		return mended.toString();
	}

	/// Whether a part is that of a kind of document or of a body.
	static boolean isKnown(String part) {
		return KNOWN.contains(key(part));
	}

	/// Whether a part is that of a kind of document.
	static boolean isType(String part) {
		return TYPES.containsKey(key(part));
	}

	/// The kind of document that the first part of a code stands for. An official letter
	/// has none: its code begins with the body.
	static @Nullable String type(List<String> parts) {
		String first = parts.isEmpty() ? "" : key(parts.getFirst());
		String type = TYPES.get(first);
		return type == null && parts.size() > 1 && KNOWN.contains(first) ? "công văn" : type;
	}

	/// The body that a code names first.
	static @Nullable String issuer(List<String> parts) {
		for (String part : parts) {
			String issuer = ISSUERS.get(key(part));
			if (issuer != null) {
				return issuer;
			}
		}
		return null;
	}

	/// Whether letters may be initials: capitals without tones, `TTg` and `TTr`.
	static boolean isInitials(String letters) {
		String latin = mended(letters);
		long capitals = latin.chars().filter(Character::isUpperCase).count();
		boolean mostly = capitals == latin.length() || capitals >= 2 && capitals >= latin.length() - 2;
		return latin.length() == 1 ? latin.equals("L")
				: (mostly && !hasTone(latin) || latin.length() <= 3 && isKnown(latin));
	}

	private static boolean hasTone(String letters) {
		return Normalizer.normalize(letters, Normalizer.Form.NFD).chars().anyMatch((c) -> TONES.indexOf(c) >= 0);
	}

	private static String key(String part) {
		int end = part.length();
		while (end > 0 && Character.isDigit(part.charAt(end - 1))) {
			end--;
		}
		return part.substring(0, end).toUpperCase(Locale.ROOT);
	}

	private static List<String[]> rows() {
		return Table.beside(DocumentCodes.class, "documents.tsv");
	}

	private static Map<String, String> column(int column) {
		Set<String> twice = new HashSet<>();
		return rows().stream()
			.filter((row) -> !row[column].isEmpty() && twice.add(row[0].toUpperCase(Locale.ROOT)))
			.collect(Collectors.toUnmodifiableMap((row) -> row[0].toUpperCase(Locale.ROOT), (row) -> row[column]));
	}

}
