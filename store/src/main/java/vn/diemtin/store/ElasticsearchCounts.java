package vn.diemtin.store;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;

import vn.diemtin.store.query.Days;
import vn.diemtin.store.query.ElasticsearchQueries;
import vn.diemtin.store.query.Registry;
import vn.diemtin.store.search.ArrivalSearch;
import vn.diemtin.store.search.Arrivals;
import vn.diemtin.store.search.BadCount;
import vn.diemtin.store.search.Borders;
import vn.diemtin.store.search.SearchRequest;
import vn.diemtin.store.search.Counts;
import vn.diemtin.store.search.CountQueries;
import vn.diemtin.store.search.CountRequest;
import vn.diemtin.store.search.CountSearch;
import vn.diemtin.store.search.TrainingQueries;

/// Counts of what is stored.
public final class ElasticsearchCounts {

	private final Connection connection;

	private final Registry registry;

	private final Clock clock;

	ElasticsearchCounts(Connection connection, Registry registry, Clock clock) {
		this.connection = connection;
		this.registry = registry;
		this.clock = clock;
	}

	private CountQueries queries() {
		LocalDate today = LocalDate.now(this.clock.withZone(ZoneOffset.of(Days.ZONE)));
		return new CountQueries(new ElasticsearchQueries(this.registry, today),
				new TrainingQueries(this.registry, today));
	}

	/// Counts.
	///
	/// @throws BadCount when Elasticsearch refuses the request, such as for too many
	/// groups
	public Counts count(CountRequest request) {
		Index index = switch (request.of()) {
			case ARTICLES, STATISTICS -> Index.ARTICLES;
			case TRAININGS -> Index.TRAININGS;
		};
		try {
			return this.connection.call((client) -> new CountSearch(client, alias(index), queries()).count(request));
		}
		catch (ElasticsearchException ex) {
			throw new BadCount(String.valueOf(ex.getMessage()));
		}
	}

	/// What came after an instant.
	///
	/// @param chosen which articles and events; its size says how many articles are named
	public Arrivals since(Instant since, SearchRequest chosen, Borders borders) {
		return this.connection
			.call((client) -> new ArrivalSearch(client, alias(Index.ARTICLES), alias(Index.TRAININGS), queries())
				.since(since, chosen, borders));
	}

	private String alias(Index index) {
		return this.connection.alias(index.alias());
	}

}
