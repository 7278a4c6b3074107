package vn.diemtin.enrich.fact.name;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Passage;

/// The number of a document: `25/2025/NĐ-CP`, `739/BNV-CTTN&BĐG`, `28-NQ/TW`, also with spaces around its marks.
///
/// @param to after its last token
/// @param year 0 when it holds none
/// @param parts of its code, in Latin letters
record DocumentNumber(int to, int year, List<String> parts) {

	private static final int LONGEST_PART = 12;

	private static final int MOST_PARTS = 6;

	/// The number that begins at a token.
	///
	/// @param led whether the words before it announce a number
	static @Nullable DocumentNumber at(Passage passage, int token, boolean led) {
		if (!passage.isDigits(token) || passage.length(token) > 6 || isTail(passage, token)) {
			return null;
		}
		int at = token + 1;
		boolean letter = passage.isGlued(at) && passage.isWord(at) && passage.length(at) == 1;
		at = letter ? at + 1 : at;
		boolean party = passage.is(at, "-");
		if (!party && !passage.is(at, "/") || !isJoint(passage, at, led)) {
			return null;
		}
		int year = 0;
		if (!party && passage.isDigits(at + 1) && passage.is(at + 2, "/") && isJoint(passage, at + 2, led)) {
			year = year(passage, at + 1);
			at = year == 0 ? passage.size() : at + 2;
		}
		return code(passage, at + 1, year, party, led);
	}

	/// The short form of the press, without a code: `Nghị định 168/2024`.
	static @Nullable DocumentNumber withoutCode(Passage passage, int token) {
		boolean number = passage.isDigits(token) && passage.length(token) <= 4 && passage.is(token + 1, "/")
				&& passage.isGlued(token + 1) && passage.isDigits(token + 2) && passage.length(token + 2) == 4
				&& passage.isGlued(token + 2) && !passage.is(token + 3, "/", "-");
		int year = number ? year(passage, token + 2) : 0;
		return year == 0 ? null : new DocumentNumber(token + 3, year, List.of());
	}

	private static @Nullable DocumentNumber code(Passage passage, int from, int year, boolean party, boolean led) {
		List<String> parts = new ArrayList<>(3);
		boolean known = false;
		boolean spaced = false;
		int at = from;
		while (parts.size() < MOST_PARTS && isPart(passage, at)) {
			String part = DocumentCodes.mended(passage.surface(at, at + 1));
			if (spaced && !DocumentCodes.isKnown(part) && !(led && parts.size() == 1)) {
				break;
			}
			int to = at + 1;
			if (passage.isGlued(to) && passage.isDigits(to) && passage.length(to) <= 3) {
				part += passage.key(to);
				to++;
			}
			parts.add(part);
			known |= DocumentCodes.isKnown(part);
			from = to;
			boolean joint = passage.is(to, "-", "/", "&", ".", "_") && passage.isWord(to + 1);
			spaced = joint && (!passage.isGlued(to) || !passage.isGlued(to + 1));
			boolean goesOn = joint && (!spaced
					|| parts.size() == 1 && DocumentCodes.isType(part) && passage.is(to, party ? "/" : "-"));
			if (!goesOn) {
				break;
			}
			at = to + 1;
		}
		boolean whole = party ? parts.size() > 1 && (passage.is(from - 2, "/") || led)
				: parts.size() > 1 || year > 0 || led;
		boolean oldParty = party && led && parts.size() == 1 && known;
		return (whole || oldParty) && (known || led && !parts.isEmpty()) ? new DocumentNumber(from, year, parts) : null;
	}

	private static boolean isPart(Passage passage, int token) {
		return passage.isWord(token) && passage.length(token) <= LONGEST_PART
				&& DocumentCodes.isInitials(passage.surface(token, token + 1));
	}

	/// With spaces only where words announce a number, or before a code that is known.
	private static boolean isJoint(Passage passage, int mark, boolean led) {
		boolean glued = passage.isGlued(mark) && passage.isGlued(mark + 1);
		return glued || led
				|| passage.is(mark, "/") && passage.isWord(mark + 1)
						&& DocumentCodes.isType(DocumentCodes.mended(passage.surface(mark + 1, mark + 2)))
						&& passage.is(mark + 2, "-");
	}

	private static boolean isTail(Passage passage, int token) {
		return passage.isGlued(token) && (passage.isWord(token - 1)
				|| passage.is(token - 1, "/", "-", ".", ",") && passage.isGlued(token - 1));
	}

	/// The last century had numbers with two digits of the year.
	private static int year(Passage passage, int token) {
		int year = passage.number(token);
		if (passage.length(token) == 2 && year >= 45) {
			return 1900 + year;
		}
		return passage.length(token) == 4 && year >= 1945 && year < 2100 ? year : 0;
	}

}
