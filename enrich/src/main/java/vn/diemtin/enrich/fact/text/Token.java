package vn.diemtin.enrich.fact.text;

/// A syllable, a run of digits, a mark or the end of a line.
///
/// @param start its first UTF-16 unit in the field
/// @param end after its last
/// @param key what it is compared by: a syllable in lower case with its tone in the older place, ASCII digits, one mark (every
/// dash as `-`), or `\n`
public record Token(Kind kind, int start, int end, String key) {

	/// What a token is made of.
	public enum Kind {

		WORD, DIGITS, MARK, BREAK

	}

}
