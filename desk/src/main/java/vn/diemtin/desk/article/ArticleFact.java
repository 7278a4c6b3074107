package vn.diemtin.desk.article;

import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.Field;

/// A fact as the page shows it.
///
/// @param number from 1, in the order of the article; its anchor on the page
/// @param kind as the wire calls it, such as `date`
/// @param value what it means, for a person
/// @param detail what else it says, such as what a number measures; may be empty
record ArticleFact(int number, String kind, String value, String detail, Fact fact) {

	private static final int LONGEST_QUOTE = 160;

	Field field() {
		return this.fact.evidence().field();
	}

	int start() {
		return this.fact.evidence().start();
	}

	int end() {
		return this.fact.evidence().end();
	}

	int length() {
		return end() - start();
	}

	public String surface() {
		return this.fact.evidence().surface();
	}

	/// The evidence: the words that it was read from, cut when they are many.
	public String quote() {
		String surface = surface();
		int end = Math.min(surface.length(), LONGEST_QUOTE);
		boolean cut = end < surface.length();
		end -= cut && Character.isHighSurrogate(surface.charAt(end - 1)) ? 1 : 0;
		return "“" + surface.substring(0, end).replace('\n', ' ') + (cut ? "…" : "") + "”";
	}

	public String finder() {
		return this.fact.evidence().finder();
	}

	/// In percent.
	public long confidence() {
		return Math.round(this.fact.evidence().confidence() * 100);
	}

	/// Whether its span lies within the text; one that does not is listed but not marked.
	boolean fits(String text) {
		return start() >= 0 && start() < end() && end() <= text.length();
	}

}
