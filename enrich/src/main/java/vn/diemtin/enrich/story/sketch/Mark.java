package vn.diemtin.enrich.story.sketch;

/// Something that tells stories with the same wording apart, and the words that it stands between.
///
/// @param slot the words around it, whose own marks count by their kind alone
/// @param value what stands there
/// @param kind what it is
/// @param isHead whether it stands in the title or where the text begins
public record Mark(int slot, int value, Kind kind, boolean isHead) {

	/// What a mark is.
	public enum Kind {

		/// A day, a month, a year.
		DATE,

		/// The second session, the third quarter, issue 12.
		ORDINAL,

		/// The number of a document.
		DOCUMENT,

		/// A province, a commune.
		PLACE,

		/// A public body by what a short name means on its portal; its slot is that name.
		AGENCY,

		/// Any other number.
		NUMBER,

		/// Any other name.
		NAME;

		/// Whether one other value makes it another story.
		boolean isDecisive() {
			return this != NUMBER && this != NAME;
		}

	}

}
