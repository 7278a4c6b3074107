package vn.diemtin.desk.suggest;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.vietnam.Spelling;

/// The end of a query that somebody is typing: what a suggestion takes the place of.
///
/// @param start where in the query `text` begins
/// @param text what may be the beginning of a name
/// @param field what only is meant; null for anything
/// @param replaced where what is taken away begins, when all of `text` is meant
record TypedTail(int start, String text, @Nullable Field field, int replaced) {

	/// What may stand before a colon here.
	enum Field {

		AGENCY, PROVINCE

	}

	private static final String QUOTES = "\"“”„‟«»";

	private static final int LONGEST_FIELD = 10;

	static TypedTail of(String query) {
		int quote = -1;
		for (int i = 0; i < query.length(); i++) {
			if (QUOTES.indexOf(query.charAt(i)) >= 0) {
				quote = (quote < 0) ? i : -1;
			}
		}
		if (quote >= 0) {
			int field = fieldStart(query, quote - 1);
			return new TypedTail(quote + 1, query.substring(quote + 1), field(query, field, quote - 1),
					(field >= 0) ? field : quote);
		}
		int colon = Math.max(query.lastIndexOf(':'), -1);
		int closed = lastQuote(query);
		int field = (colon > closed) ? fieldStart(query, colon) : -1;
		if (field >= 0) {
			return new TypedTail(colon + 1, query.substring(colon + 1), field(query, field, colon), field);
		}
		int start = closed + 1;
		for (int i = start; i < query.length(); i++) {
			if ("():".indexOf(query.charAt(i)) >= 0) {
				start = i + 1;
			}
		}
		return new TypedTail(start, query.substring(start), null, start);
	}

	private static int lastQuote(String query) {
		for (int i = query.length() - 1; i >= 0; i--) {
			if (QUOTES.indexOf(query.charAt(i)) >= 0) {
				return i;
			}
		}
		return -1;
	}

	/// Where the name of a field before the colon begins; negative when it is none.
	private static int fieldStart(String query, int colon) {
		if (colon < 1 || query.charAt(colon) != ':') {
			return -1;
		}
		int start = colon;
		while (start > 0 && colon - start < LONGEST_FIELD && isOfName(query.charAt(start - 1))) {
			start--;
		}
		return (field(query, start, colon) != null) ? start : -1;
	}

	private static boolean isOfName(char c) {
		return Character.isLetter(c) || c == '-' || Character.getType(c) == Character.NON_SPACING_MARK;
	}

	private static @Nullable Field field(String query, int start, int colon) {
		if (start < 0) {
			return null;
		}
		return switch (Spelling.fold(query.substring(start, colon))) {
			case "agency", "co quan" -> Field.AGENCY;
			case "province", "tinh" -> Field.PROVINCE;
			default -> null;
		};
	}

	/// The words typed, the last of which may be unfinished.
	List<Typed> words() {
		return Typed.of(this.text);
	}

}
