package vn.diemtin.store;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;

import vn.diemtin.events.training.TrainingEvent;
import vn.diemtin.events.training.TrainingId;
import vn.diemtin.store.query.Days;
import vn.diemtin.store.query.Registry;
import vn.diemtin.store.search.TrainingHit;
import vn.diemtin.store.search.TrainingPage;
import vn.diemtin.store.search.TrainingQueries;
import vn.diemtin.store.search.TrainingRequest;
import vn.diemtin.store.search.TrainingSearch;

/// The training events.
public final class ElasticsearchTrainings {

	private static final String FOUND = "found";

	private final Connection connection;

	private final Writer writer;

	private final Listing listing;

	private final String alias;

	private final Provinces provinces = new Provinces();

	private final Registry registry;

	private final Clock clock;

	ElasticsearchTrainings(Connection connection, Registry registry, Clock clock) {
		this.registry = registry;
		this.clock = clock;
		this.connection = connection;
		this.writer = new Writer(connection, Index.TRAININGS);
		this.listing = new Listing(connection, Index.TRAININGS);
		this.alias = connection.alias(Index.TRAININGS.alias());
	}

	/// Stores events; an older version of a stored one changes nothing.
	public void save(List<TrainingEvent> events) {
		this.writer.writeAll(events, (event) -> List
			.of(new Writer.Document(event.id().value(), event.version(), TrainingDocument.of(event, this.provinces))));
	}

	/// Forgets an event, such as one that became part of another.
	public void delete(TrainingId id) {
		this.listing.delete(id.value());
	}

	/// One event.
	public Optional<TrainingHit> event(TrainingId id) {
		return events(List.of(id)).stream().findFirst();
	}

	/// Some events; those that are not known are left out.
	public List<TrainingHit> events(Collection<TrainingId> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		List<FieldValue> values = ids.stream().map((id) -> FieldValue.of(id.value())).distinct().toList();
		Query query = Query.of((any) -> any.terms((terms) -> terms.field("id").terms((list) -> list.value(values))));
		return this.listing.read(Held.class, query, FOUND, values.size()).stream().map(Held::found).toList();
	}

	private TrainingQueries queries() {
		return new TrainingQueries(this.registry, LocalDate.now(this.clock.withZone(ZoneOffset.of(Days.ZONE))));
	}

	/// Searches.
	public TrainingPage search(TrainingRequest request) {
		return this.connection.call((client) -> new TrainingSearch(client, this.alias, queries()).search(request));
	}

	record Held(TrainingHit found) {
	}

}
