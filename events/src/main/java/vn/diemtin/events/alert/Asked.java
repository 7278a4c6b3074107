package vn.diemtin.events.alert;

import vn.diemtin.events.query.Query;

/// What a rule asks for, with the version of the tree that it was written as.
public record Asked(int version, Query query) {

	/// A query of the version that is written now.
	public static Asked of(Query query) {
		return new Asked(Query.VERSION, query);
	}

}
