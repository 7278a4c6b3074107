package vn.diemtin.desk.alert;

import java.util.List;

import vn.diemtin.store.query.Parsed;

/// What was not understood of a query, with the place.
///
/// @param problem what
/// @param before what stands before it
/// @param at what was not understood
/// @param after what stands behind it
record Misread(String problem, String before, String at, String after) {

	/// So much is shown on each side.
	private static final int AROUND = 40;

	private static final int LONGEST = 120;

	static List<Misread> of(Parsed parsed) {
		return parsed.notes().stream().map((note) -> of(parsed.text(), note)).toList();
	}

	private static Misread of(String text, Parsed.Note note) {
		int start = Math.min(note.start(), text.length());
		int end = Math.clamp(note.end(), start, text.length());
		String at = text.substring(start, end);
		String after = text.substring(end, Math.min(text.length(), end + AROUND));
		return new Misread(note.problem(),
				((start > AROUND) ? "…" : "") + text.substring(Math.max(0, start - AROUND), start),
				(at.length() > LONGEST) ? at.substring(0, LONGEST) + "…" : at,
				after + ((end + AROUND < text.length()) ? "…" : ""));
	}

}
