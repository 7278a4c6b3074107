package vn.diemtin.alert;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.alert.RuleState.Broken;
import vn.diemtin.alert.RuleState.Live;
import vn.diemtin.alert.RuleState.Off;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.Asked;
import vn.diemtin.events.query.Query;
import vn.diemtin.store.match.QueryMatch;
import vn.diemtin.store.query.QueryParser;
import vn.diemtin.store.query.QuerySize;
import vn.diemtin.store.query.Registry;

/// Makes a rule ready to be matched, or says why it cannot be.
final class RuleReader {

	private final JsonMapper mapper;

	private final Registry registry;

	RuleReader(JsonMapper mapper, Registry registry) {
		this.mapper = mapper;
		this.registry = registry;
	}

	RuleState read(String id, byte[] json) {
		try {
			AlertRule rule = this.mapper.readValue(json, AlertRule.class);
			return (rule != null) ? state(id, rule) : new Broken(0, null, null, "The record is empty.");
		}
		// One rule's failure, whatever it is, must not touch the others.
		catch (RuntimeException ex) {
			return broken(json, (ex instanceof JacksonException bad) ? bad.getOriginalMessage() : ex.toString());
		}
	}

	/// What else the record says, so that its owner can be told.
	private Broken broken(byte[] json, @Nullable String problem) {
		String reason = String.valueOf(problem);
		try {
			JsonNode rule = this.mapper.readTree(json);
			return new Broken(rule.path("version").asLong(0), rule.path("name").asStringOpt().orElse(null),
					rule.path("owner").asStringOpt().orElse(null), reason);
		}
		catch (JacksonException ex) {
			return new Broken(0, null, null, reason);
		}
	}

	private RuleState state(String id, AlertRule rule) {
		if (!id.equals(rule.id().value())) {
			return broken(rule, "Its key is not its id " + rule.id() + ".");
		}
		if (!rule.enabled()) {
			return new Off(rule);
		}
		Asked asked = rule.asked();
		if (asked != null && asked.version() > Query.VERSION) {
			return broken(rule, "It was saved by a newer version of this software, as version " + asked.version()
					+ " of the query; this one understands " + Query.VERSION + ".");
		}
		Query query = (asked != null) ? asked.query() : QueryParser.parse(rule.query()).query();
		String excess = QuerySize.excess(query);
		if (excess != null) {
			return broken(rule, excess);
		}
		if (query instanceof Query.Everything) {
			return broken(rule, "It asks for nothing and would tell of every article.");
		}
		return new Live(rule, query, QueryMatch.of(query, this.registry));
	}

	private static Broken broken(AlertRule rule, String problem) {
		return new Broken(rule.version(), rule.name(), rule.owner(), problem);
	}

}
