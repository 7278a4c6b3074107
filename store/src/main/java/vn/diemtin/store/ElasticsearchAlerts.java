package vn.diemtin.store;

import java.time.Instant;
import java.util.List;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;

import vn.diemtin.events.alert.AlertRaised;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.article.ArticleId;

/// The alerts raised, one a rule and story, and one for each change told after it.
public final class ElasticsearchAlerts {

	private final Writer writer;

	private final Listing listing;

	ElasticsearchAlerts(Connection connection) {
		this.writer = new Writer(connection, Index.ALERTS);
		this.listing = new Listing(connection, Index.ALERTS);
	}

	/// Stores alerts; one that is stored already is replaced.
	public void save(List<AlertRaised> alerts) {
		this.writer.writeAll(alerts, (alert) -> List.of(document(alert)));
	}

	private static Writer.Document document(AlertRaised alert) {
		String key = alert.key();
		return new Writer.Document(id(key), null, new Held(key, alert.rule().id(), alert.raisedAt(), alert));
	}

	/// A key may be longer than Elasticsearch lets an id be.
	private static String id(String key) {
		return ArticleId.of(key).value();
	}

	/// Forgets an alert.
	/// @param key see [AlertRaised#key()]
	public void delete(String key) {
		this.listing.delete(id(key));
	}

	/// The newest of all rules, the newest first.
	public List<AlertRaised> newest(int size) {
		return read(Listing.everything(), size);
	}

	/// The newest of one rule, the newest first.
	public List<AlertRaised> byRule(RuleId rule, int size) {
		return read(Listing.is("rule", rule.value()), size);
	}

	/// How many alerts of some rules were raised after a moment.
	public long countAfter(List<RuleId> rules, Instant after) {
		if (rules.isEmpty()) {
			return 0;
		}
		List<FieldValue> ids = rules.stream().map((rule) -> FieldValue.of(rule.value())).toList();
		return this.listing.count(Query.of((query) -> query
			.bool((all) -> all.filter((one) -> one.terms((terms) -> terms.field("rule").terms((in) -> in.value(ids))))
				.filter((one) -> one
					.range((range) -> range.date((date) -> date.field("raisedAt").gt(after.toString())))))));
	}

	private List<AlertRaised> read(Query query, int size) {
		return this.listing
			.read(Held.class, query, Math.min(size, 200), Listing.by("raisedAt", SortOrder.Desc),
					Listing.by("key", SortOrder.Asc))
			.stream()
			.map(Held::event)
			.toList();
	}

	record Held(String key, RuleId rule, Instant raisedAt, AlertRaised event) {
	}

}
