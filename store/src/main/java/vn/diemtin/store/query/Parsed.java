package vn.diemtin.store.query;

import java.util.List;

import vn.diemtin.events.query.Query;

/// A query as understood.
///
/// @param query what is asked for
/// @param problems what was mended or left out to understand it, for a person; Vietnamese and English
public record Parsed(Query query, List<String> problems) {

	public Parsed {
		problems = List.copyOf(problems);
	}

}
