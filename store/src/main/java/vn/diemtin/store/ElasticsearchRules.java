package vn.diemtin.store;

import java.util.List;
import java.util.Optional;

import co.elastic.clients.elasticsearch._types.SortOrder;

import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.RuleId;

/// The alert rules.
public final class ElasticsearchRules {

	private final Writer writer;

	private final Listing listing;

	ElasticsearchRules(Connection connection) {
		this.writer = new Writer(connection, Index.RULES);
		this.listing = new Listing(connection, Index.RULES);
	}

	/// Stores rules; an older version of a stored one changes nothing.
	public void save(List<AlertRule> rules) {
		this.writer.writeAll(rules, (rule) -> List
			.of(new Writer.Document(rule.id().value(), rule.version(), new Held(rule.id(), rule.name(), rule))));
	}

	/// Forgets a rule.
	public void delete(RuleId id) {
		this.listing.delete(id.value());
	}

	/// One rule.
	public Optional<AlertRule> rule(RuleId id) {
		return this.listing.read(Held.class, Listing.is("id", id.value()), 1).stream().map(Held::event).findFirst();
	}

	/// All rules in the order of their names.
	public List<AlertRule> all() {
		return this.listing
			.read(Held.class, Listing.everything(), Listing.ALL, Listing.by("name", SortOrder.Asc),
					Listing.by("id", SortOrder.Asc))
			.stream()
			.map(Held::event)
			.toList();
	}

	record Held(RuleId id, String name, AlertRule event) {
	}

}
