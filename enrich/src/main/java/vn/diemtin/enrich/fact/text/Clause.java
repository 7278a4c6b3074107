package vn.diemtin.enrich.fact.text;

/// The tokens around a token that belong to one thought: not across a stop, a semicolon, a bracket or forty tokens.
public record Clause(int from, int to) {

	private static final int REACH = 40;

	private static final Words ENDS = Words.of(";", ".", "{", "}", "(", ")", "!", "?", "\n", "…", "[", "]");

	/// The clause of the tokens from `from` up to but not including `to`.
	public static Clause of(Passage passage, int from, int to) {
		int sentenceStart = Math.max(passage.sentenceStart(from), from - REACH);
		int sentenceEnd = Math.min(passage.sentenceEnd(from), to + REACH);
		int start = from;
		while (start > sentenceStart && !ENDS.holds(passage, start - 1)) {
			start--;
		}
		int end = to;
		while (end < sentenceEnd && !ENDS.holds(passage, end)) {
			end++;
		}
		return new Clause(start, end);
	}

}
