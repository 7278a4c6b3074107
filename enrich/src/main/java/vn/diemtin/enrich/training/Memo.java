package vn.diemtin.enrich.training;

import java.util.List;

/// What is remembered of an article, to tell what its next state changes.
///
/// @param version of the state, by its fetch time
/// @param finders the version of the finders that read it
/// @param events the events that it told of, in reading order
/// @param made how many events were first told by it
/// @param said its statistics, events and dates
record Memo(long version, String finders, List<String> events, int made, List<Said> said) {

	Memo {
		events = List.copyOf(events);
		said = List.copyOf(said);
	}

	/// Something that an article said.
	///
	/// @param kind of the fact
	/// @param about what it speaks of, for a reader
	/// @param key by which two states are matched
	/// @param value by which they are compared
	/// @param quote as written
	record Said(String kind, String about, String key, String value, String quote) {
	}

}
