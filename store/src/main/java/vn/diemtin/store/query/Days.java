package vn.diemtin.store.query;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;

/// Days of Vietnam's time as ranges of instants.
public final class Days {

	/// Vietnam has had no other time since 1975.
	public static final String ZONE = "+07:00";

	private Days() {
	}

	/// On a day or later.
	public static Query from(String field, String day) {
		return Query.of((query) -> query
			.range((range) -> range.date((date) -> date.field(field).gte(day).format("strict_date").timeZone(ZONE))));
	}

	/// On a day or earlier.
	public static Query to(String field, String day) {
		return Query.of((query) -> query
			.range((range) -> range.date((date) -> date.field(field).lte(day).format("strict_date").timeZone(ZONE))));
	}

}
