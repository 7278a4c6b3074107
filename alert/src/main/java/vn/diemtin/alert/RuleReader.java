package vn.diemtin.alert;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.alert.RuleState.Broken;
import vn.diemtin.alert.RuleState.Live;
import vn.diemtin.alert.RuleState.Off;
import vn.diemtin.alert.RuleState.Owned;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.AlertRule.Earlier;
import vn.diemtin.events.alert.Channel;
import vn.diemtin.events.alert.RuleTrouble;
import vn.diemtin.events.query.Query;
import vn.diemtin.store.match.Compiled;
import vn.diemtin.store.match.QueryMatch;
import vn.diemtin.store.query.Registry;

/// Makes a rule ready to be matched, or says why it cannot be.
final class RuleReader {

	private static final Logger log = LoggerFactory.getLogger(RuleReader.class);

	private final JsonMapper mapper;

	private final Registry registry;

	RuleReader(JsonMapper mapper, Registry registry) {
		this.mapper = mapper;
		this.registry = registry;
	}

	RuleState read(String id, byte[] json) {
		try {
			AlertRule rule = this.mapper.readValue(json, AlertRule.class);
			return (rule != null) ? state(id, rule)
					: new Broken(0, Owned.UNKNOWN, RuleTrouble.UNREADABLE, "The record is empty.");
		}
		// One rule's failure, whatever it is, must not touch the others.
		catch (RuntimeException ex) {
			return (ex instanceof JacksonException bad) ? broken(json, RuleTrouble.UNREADABLE, bad.getOriginalMessage())
					: broken(json, RuleTrouble.FAILED, ex.toString());
		}
	}

	/// What else the record says, so that its owner can be told.
	private Broken broken(byte[] json, RuleTrouble trouble, @Nullable String problem) {
		String reason = String.valueOf(problem);
		try {
			JsonNode rule = this.mapper.readTree(json);
			return new Broken(Math.max(0, rule.path("version").asLong(0)),
					new Owned(rule.path("name").asStringOpt().orElse(null),
							rule.path("owner").asStringOpt().orElse(null), instant(rule.path("changedAt")),
							channels(rule.path("channels"))),
					trouble, reason);
		}
		catch (JacksonException ex) {
			return new Broken(0, Owned.UNKNOWN, trouble, reason);
		}
	}

	private RuleState state(String id, AlertRule rule) {
		if (!id.equals(rule.id().value())) {
			return broken(rule, RuleTrouble.MISFILED, "Its key is not its id " + rule.id() + ".");
		}
		if (!rule.enabled()) {
			return new Off(rule);
		}
		return switch (Compiled.of(rule.asked(), rule.query(), this.registry)) {
			case Compiled.Ready(Query query, QueryMatch match) ->
				new Live(rule, query, match, senses(rule, query, match));
			case Compiled.Refused(RuleTrouble trouble, String problem) -> broken(rule, trouble, problem);
		};
	}

	/// What it asks for now, and before that what it asked for before; what could not be
	/// matched then told nothing.
	private List<Sense> senses(AlertRule rule, Query query, QueryMatch match) {
		List<Sense> senses = new ArrayList<>();
		senses.add(new Sense(rule.alone(), query, match, rule.asksSince(), null));
		for (Earlier earlier : rule.earlier()) {
			if (Compiled.of(earlier.asked(), earlier.query(),
					this.registry) instanceof Compiled.Ready(Query before, QueryMatch beforeMatch)) {
				senses.add(new Sense(rule.as(earlier), before, beforeMatch, earlier.since(), earlier.until()));
			}
		}
		return senses;
	}

	private static Broken broken(AlertRule rule, RuleTrouble trouble, String problem) {
		return new Broken(rule.version(), Owned.of(rule), trouble, problem);
	}

	private static @Nullable Instant instant(JsonNode node) {
		try {
			return Instant.parse(node.asString(""));
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/// Those that can be read.
	private List<Channel> channels(JsonNode nodes) {
		List<Channel> channels = new ArrayList<>();
		for (JsonNode node : nodes) {
			try {
				channels.add(this.mapper.treeToValue(node, Channel.class));
			}
			catch (JacksonException ex) {
				log.debug("A receiver of a broken rule cannot be read: {}", ex.getOriginalMessage());
			}
		}
		return channels;
	}

}
