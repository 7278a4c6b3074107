package vn.diemtin.desk.article;

import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.Field;

/// A fact as the page shows it.
///
/// @param number from 1, in the order of the article; its anchor on the page
/// @param kind as the wire calls it, such as `date`
/// @param value what it means, for a person
record ArticleFact(int number, String kind, String value, Fact fact) {

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
