package vn.diemtin.store.query;

import java.time.LocalDate;
import java.util.List;

import vn.diemtin.events.query.Query;

/// A query with those added who took over from whom it names.
///
/// @param query the same as it was where nothing ended
/// @param ended what it names that is no more, without their successors
/// @param plain the query without the successors that it names already; the same as it was where it names none
public record Mended(Query query, List<Ended> ended, Query plain) {

	public Mended {
		ended = List.copyOf(ended);
	}

	/// A public body or a province that is no more.
	///
	/// @param name as the query has it
	/// @param at the first day without it
	/// @param successors names that the query knows nothing of; none where nobody is
	/// known to have taken over
	public record Ended(String name, LocalDate at, List<String> successors) {

		public Ended {
			successors = List.copyOf(successors);
		}

	}

}
