package vn.diemtin.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.crawl.FetchDone;
import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.source.Diagnosis;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.store.SourceHealth.EntranceHealth;

/// The sources and how they do.
public final class ElasticsearchSources {

	private static final String SOURCE = "source";

	private static final String NEWEST = "newest";

	private final Connection connection;

	private final Writer declarations;

	private final Writer fetches;

	private final Writer diagnoses;

	ElasticsearchSources(Connection connection) {
		this.connection = connection;
		this.declarations = new Writer(connection, Index.SOURCES);
		this.fetches = new Writer(connection, Index.FETCHES);
		this.diagnoses = new Writer(connection, Index.HEALTH);
	}

	/// Stores declarations; a later one of the same id replaces the former.
	public void save(List<Source> sources) {
		this.declarations.writeAll(sources,
				(source) -> List.of(new Writer.Document(source.id().value(), null, new Declared(source.id(), source))));
	}

	/// Forgets a declaration.
	public void delete(SourceId id) {
		new Listing(this.connection, Index.SOURCES).delete(id.value());
	}

	/// Stores what was found to be the matter with sources; a later one of the same
	/// source
	/// replaces the former.
	public void diagnose(List<Diagnosis> found) {
		this.diagnoses.writeAll(found, (diagnosis) -> List.of(new Writer.Document(diagnosis.source().value(),
				diagnosis.at().toEpochMilli(), new Diagnosed(diagnosis.source(), diagnosis))));
	}

	/// Forgets what was found of a source.
	public void deleteDiagnosis(SourceId id) {
		new Listing(this.connection, Index.HEALTH).delete(id.value());
	}

	/// Notes how fetches of entrances ended; fetches of articles and of a list's further
	/// pages
	/// are passed over.
	public void record(List<FetchDone> fetches) {
		this.fetches.writeAll(fetches, ElasticsearchSources::notes);
	}

	/// The last fetch of an entrance, and the last good one, are documents of their own,
	/// so
	/// that neither needs to be read to write the other.
	private static List<Writer.Document> notes(FetchDone fetch) {
		if (fetch.due().role() == FetchDue.Role.ARTICLE || fetch.due().page() > 1 || fetch.due().since() != null) {
			return List.of();
		}
		Writer.Document last = note(fetch, false);
		return isGood(fetch) ? List.of(last, note(fetch, true)) : List.of(last);
	}

	private static Writer.Document note(FetchDone fetch, boolean isGood) {
		FetchDue due = fetch.due();
		String entrance = due.source().id() + " " + due.url() + " " + isGood;
		return new Writer.Document(ArticleId.of(entrance).value(), fetch.at().toEpochMilli(),
				new Noted(due.source().id(), isGood, new EntranceHealth(due.url(), due.role(), fetch.outcome(),
						fetch.reason(), fetch.status(), fetch.at(), null)));
	}

	private static boolean isGood(FetchDone fetch) {
		return fetch.outcome().equals("fetched") || fetch.outcome().equals("unchanged");
	}

	/// All sources in the order of their ids.
	public List<SourceHealth> all() {
		return read(Listing.everything(), Listing.everything());
	}

	/// One source.
	public Optional<SourceHealth> source(SourceId id) {
		return read(Listing.is("id", id.value()), Listing.is(SOURCE, id.value())).stream().findFirst();
	}

	private List<SourceHealth> read(Query ofDeclarations, Query ofOthers) {
		List<Declared> declared = new Listing(this.connection, Index.SOURCES).read(Declared.class, ofDeclarations,
				Listing.ALL, Listing.by("id", SortOrder.Asc));
		List<Noted> noted = new Listing(this.connection, Index.FETCHES).read(Noted.class, ofOthers, Listing.ALL);
		Map<String, StringTermsBucket> articles = articles(ofOthers);
		Map<SourceId, Diagnosis> found = new HashMap<>();
		new Listing(this.connection, Index.HEALTH).read(Diagnosed.class, ofOthers, Listing.ALL)
			.forEach((one) -> found.put(one.source(), one.event()));
		return declared.stream()
			.map((one) -> health(one.event(), noted, articles.get(one.id().value()), found.get(one.id())))
			.toList();
	}

	private Map<String, StringTermsBucket> articles(Query query) {
		Aggregate sources = this.connection
			.call((client) -> client.search(
					(search) -> search.index(this.connection.alias(Index.ARTICLES.alias()))
						.query(query)
						.size(0)
						.aggregations(SOURCE,
								(outer) -> outer.terms((terms) -> terms.field(SOURCE).size(Listing.ALL))
									.aggregations(NEWEST, (newest) -> newest.max((max) -> max.field("date")))),
					Void.class))
			.aggregations()
			.get(SOURCE);
		Map<String, StringTermsBucket> buckets = new HashMap<>();
		if (sources != null) {
			sources.sterms().buckets().array().forEach((bucket) -> buckets.put(bucket.key().stringValue(), bucket));
		}
		return buckets;
	}

	private static SourceHealth health(Source source, List<Noted> noted, @Nullable StringTermsBucket articles,
			@Nullable Diagnosis diagnosis) {
		List<Noted> own = noted.stream().filter((note) -> note.source().equals(source.id())).toList();
		List<EntranceHealth> entrances = own.stream()
			.filter((note) -> !note.isGood())
			.map((note) -> note.withLastGood(own))
			.sorted(Comparator.comparing(EntranceHealth::url))
			.toList();
		return (articles == null) ? new SourceHealth(source, entrances, 0, null, diagnosis)
				: new SourceHealth(source, entrances, articles.docCount(), newest(articles), diagnosis);
	}

	private static @Nullable Instant newest(StringTermsBucket articles) {
		Aggregate newest = articles.aggregations().get(NEWEST);
		Double millis = (newest != null) ? newest.max().value() : null;
		return (millis != null) ? Instant.ofEpochMilli(millis.longValue()) : null;
	}

	record Declared(SourceId id, Source event) {
	}

	record Diagnosed(SourceId source, Diagnosis event) {
	}

	/// @param isGood whether it is the last good fetch, not the last
	record Noted(SourceId source, boolean isGood, EntranceHealth entrance) {

		EntranceHealth withLastGood(List<Noted> ofSource) {
			Instant lastGood = ofSource.stream()
				.filter((note) -> note.isGood() && note.entrance().url().equals(this.entrance.url()))
				.map((note) -> note.entrance().at())
				.filter(Objects::nonNull)
				.findFirst()
				.orElse(null);
			return new EntranceHealth(this.entrance.url(), this.entrance.role(), this.entrance.outcome(),
					this.entrance.reason(), this.entrance.status(), this.entrance.at(), lastGood);
		}

	}

}
