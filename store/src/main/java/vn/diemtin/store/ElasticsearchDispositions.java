package vn.diemtin.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.Disposition;
import vn.diemtin.events.article.ArticleId;

/// What happened to each item at each stage.
public final class ElasticsearchDispositions {

	private static final String STAGE = "stage";

	private static final String OUTCOME = "outcome";

	private static final int MOST = 500;

	private final Connection connection;

	private final Writer writer;

	private final Listing listing;

	ElasticsearchDispositions(Connection connection) {
		this.connection = connection;
		this.writer = new Writer(connection, Index.DISPOSITIONS);
		this.listing = new Listing(connection, Index.DISPOSITIONS);
	}

	/// Stores dispositions; one that is stored already is not stored twice.
	public void save(List<Disposition> dispositions) {
		this.writer.writeAll(dispositions, (disposition) -> List.of(document(disposition)));
	}

	private static Writer.Document document(Disposition disposition) {
		String pass = disposition.stage() + " " + disposition.at() + " " + disposition.outcome() + " "
				+ disposition.item();
		return new Writer.Document(ArticleId.of(pass).value(), null, disposition);
	}

	/// What happened to one item, the newest first.
	public List<Disposition> of(String item) {
		return this.listing.read(Disposition.class, Listing.is("item", item), MOST, newestFirst());
	}

	/// What happened to one item under all its names, the newest first.
	public List<Disposition> of(Collection<String> names) {
		List<FieldValue> values = names.stream().map(FieldValue::of).toList();
		return this.listing.read(Disposition.class,
				Query.of((query) -> query.terms((terms) -> terms.field("item").terms((any) -> any.value(values)))),
				MOST, newestFirst());
	}

	/// The newest that ended in one way, such as `dead-letter`, the newest first.
	public List<Disposition> newest(String outcome, int size) {
		return this.listing.read(Disposition.class, Listing.is(OUTCOME, outcome), Math.min(size, MOST), newestFirst());
	}

	private static SortOptions newestFirst() {
		return Listing.by("at", SortOrder.Desc);
	}

	/// How many items ended how at which stage since an instant.
	public List<OutcomeCount> counts(Instant since) {
		Aggregate stages = this.connection.call((client) -> client.search(
				(search) -> search.index(this.connection.alias(Index.DISPOSITIONS.alias()))
					.query((query) -> query
						.range((range) -> range.date((date) -> date.field("at").gte(since.toString()))))
					.size(0)
					.aggregations(STAGE, (outer) -> outer.terms((terms) -> terms.field(STAGE).size(MOST))
						.aggregations(OUTCOME, (inner) -> inner.terms((terms) -> terms.field(OUTCOME).size(MOST)))),
				Void.class))
			.aggregations()
			.get(STAGE);
		List<OutcomeCount> counts = new ArrayList<>();
		for (StringTermsBucket stage : buckets(stages)) {
			for (StringTermsBucket outcome : buckets(stage.aggregations().get(OUTCOME))) {
				counts
					.add(new OutcomeCount(stage.key().stringValue(), outcome.key().stringValue(), outcome.docCount()));
			}
		}
		return counts;
	}

	private static List<StringTermsBucket> buckets(@Nullable Aggregate terms) {
		return (terms != null) ? terms.sterms().buckets().array() : List.of();
	}

}
