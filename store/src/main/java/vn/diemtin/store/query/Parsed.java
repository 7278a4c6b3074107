package vn.diemtin.store.query;

import java.util.List;

import vn.diemtin.events.query.Query;

/// A query as understood.
///
/// @param query what is asked for
/// @param notes what was mended or left out to understand it, and where
/// @param text what was read, which the notes count in
public record Parsed(Query query, List<Note> notes, String text) {

	public Parsed {
		notes = List.copyOf(notes);
	}

	/// What was mended or left out, for a person; Vietnamese and English.
	public List<String> problems() {
		return this.notes.stream().map(Note::problem).toList();
	}

	/// Something that was not understood.
	///
	/// @param problem what, for a person; Vietnamese and English
	/// @param start where it begins
	/// @param end where it ends
	public record Note(String problem, int start, int end) {

	}

}
