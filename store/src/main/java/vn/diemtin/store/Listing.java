package vn.diemtin.store;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Hit;

/// Reads the small indices.
final class Listing {

	/// Elasticsearch's `index.max_result_window`; no small index of ours comes near.
	static final int ALL = 10_000;

	private final Connection connection;

	private final String alias;

	Listing(Connection connection, Index index) {
		this.connection = connection;
		this.alias = connection.alias(index.alias());
	}

	static Query everything() {
		return Query.of((query) -> query.matchAll((all) -> all));
	}

	static Query is(String field, String value) {
		return Query.of((query) -> query.term((term) -> term.field(field).value(value)));
	}

	static Query since(String field, Instant first) {
		return Query
			.of((query) -> query.range((range) -> range.date((date) -> date.field(field).gte(first.toString()))));
	}

	static Query before(String field, Instant end) {
		return Query.of((query) -> query.range((range) -> range.date((date) -> date.field(field).lt(end.toString()))));
	}

	static SortOptions by(String field, SortOrder order) {
		return SortOptions.of((sort) -> sort.field((named) -> named.field(field).order(order)));
	}

	<T> List<T> read(Class<T> type, Query query, int size, SortOptions... sort) {
		return this.connection.call((client) -> client.search(
				(search) -> search.index(this.alias).query(query).sort(List.of(sort)).size(Math.clamp(size, 0, ALL)),
				type)
			.hits()
			.hits()
			.stream()
			.map(Hit::source)
			.filter(Objects::nonNull)
			.toList());
	}

	/// Reads only a part of each document.
	<T> List<T> read(Class<T> type, Query query, String part, int size) {
		return this.connection.call((client) -> client
			.search((search) -> search.index(this.alias)
				.query(query)
				.size(Math.clamp(size, 0, ALL))
				.source((source) -> source.filter((filter) -> filter.includes(part))), type)
			.hits()
			.hits()
			.stream()
			.map(Hit::source)
			.filter(Objects::nonNull)
			.toList());
	}

	long count(Query query) {
		return this.connection.call((client) -> client.count((count) -> count.index(this.alias).query(query)).count());
	}

	void delete(String id) {
		this.connection.call((client) -> client.delete((delete) -> delete.index(this.alias).id(id)));
	}

}
