package vn.diemtin.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;

import vn.diemtin.events.alert.AlertTold;
import vn.diemtin.events.alert.AlertsRead;
import vn.diemtin.events.alert.Delivery;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.article.ArticleId;

/// What became of alerts: how far each delivery is, how often each was said again, and until when people read them.
public final class ElasticsearchDeliveries {

	private final Writer writer;

	private final Listing listing;

	private final Writer toldWriter;

	private final Listing toldListing;

	private final Writer readWriter;

	private final Listing readListing;

	ElasticsearchDeliveries(Connection connection) {
		this.writer = new Writer(connection, Index.DELIVERIES);
		this.listing = new Listing(connection, Index.DELIVERIES);
		this.toldWriter = new Writer(connection, Index.TOLD);
		this.toldListing = new Listing(connection, Index.TOLD);
		this.readWriter = new Writer(connection, Index.READS);
		this.readListing = new Listing(connection, Index.READS);
	}

	/// Stores deliveries; one that is stored already is replaced.
	public void save(List<Delivery> deliveries) {
		this.writer.writeAll(deliveries, (one) -> List
			.of(new Writer.Document(one.id(), null, new Held(one.rule(), one.state(), one.at(), one))));
	}

	/// Those of one rule, the newest first.
	public List<Delivery> byRule(RuleId rule, int size) {
		return read(Listing.is("rule", rule.value()), size);
	}

	/// Those that are not tried any more, the newest first.
	public List<Delivery> leftAlone(int size) {
		return read(Listing.is("state", "disabled"), size);
	}

	private List<Delivery> read(Query query, int size) {
		return this.listing.read(Held.class, query, Math.min(size, 500), Listing.by("at", SortOrder.Desc))
			.stream()
			.map(Held::event)
			.toList();
	}

	/// Stores what rules have told.
	public void saveTold(List<AlertTold> told) {
		this.toldWriter.writeAll(told, (one) -> List
			.of(new Writer.Document(ArticleId.of(one.key()).value(), null, new HeldTold(one.key(), one))));
	}

	/// What is known of first alerts, by their keys.
	public Map<String, AlertTold> told(Collection<String> keys) {
		if (keys.isEmpty()) {
			return Map.of();
		}
		List<FieldValue> values = keys.stream().map(FieldValue::of).toList();
		Query query = Query.of((any) -> any.terms((terms) -> terms.field("key").terms((in) -> in.value(values))));
		return this.toldListing.read(HeldTold.class, query, keys.size())
			.stream()
			.map(HeldTold::event)
			.collect(Collectors.toMap(AlertTold::key, Function.identity(), (one, other) -> one));
	}

	/// Stores until when people read.
	public void saveRead(List<AlertsRead> read) {
		this.readWriter.writeAll(read, (one) -> List
			.of(new Writer.Document(ArticleId.of(one.owner()).value(), null, new HeldRead(one.owner(), one))));
	}

	/// Until when a person has read; the epoch when never.
	public Instant readUntil(String owner) {
		return this.readListing.read(HeldRead.class, Listing.is("owner", owner), 1)
			.stream()
			.map((held) -> held.event().until())
			.findFirst()
			.orElse(Instant.EPOCH);
	}

	record Held(RuleId rule, Delivery.State state, Instant at, Delivery event) {
	}

	record HeldTold(String key, AlertTold event) {
	}

	record HeldRead(String owner, AlertsRead event) {
	}

}
