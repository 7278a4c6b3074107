package vn.diemtin.alert;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.alert.RuleState.Broken;
import vn.diemtin.alert.RuleState.Live;
import vn.diemtin.alert.RuleState.Off;
import vn.diemtin.alert.RuleState.Owned;
import vn.diemtin.events.alert.RuleChecked;
import vn.diemtin.events.alert.RuleChecked.State;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.alert.RuleTrouble;

/// Tells what became of each rule, once: an instance that starts again says nothing that lies on the topic.
final class RuleChecks {

	private final Map<String, RuleChecked> told = new ConcurrentHashMap<>();

	private final JsonMapper mapper;

	private final Clock clock;

	private final Publisher publisher;

	/// @param publisher puts a record on the topic
	RuleChecks(JsonMapper mapper, Clock clock, Publisher publisher) {
		this.mapper = mapper;
		this.clock = clock;
		this.publisher = publisher;
	}

	/// Reads one record of the topic of checks.
	void on(String id, byte @Nullable [] json) {
		if (json == null) {
			this.told.remove(id);
			return;
		}
		try {
			this.told.put(id, this.mapper.readValue(json, RuleChecked.class));
		}
		catch (JacksonException ex) {
			// Told again then.
			this.told.remove(id);
		}
	}

	/// Takes note of what became of a rule.
	void on(String id, @Nullable RuleState state) {
		RuleChecked before = this.told.get(id);
		if (state == null) {
			if (before != null) {
				this.told.remove(id);
				this.publisher.publish(id, null, null);
			}
			return;
		}
		RuleChecked now = checked(id, state);
		if (before == null || !before.equals(new RuleChecked(now.rule(), now.name(), now.owner(), now.version(),
				now.state(), now.trouble(), now.problem(), before.at()))) {
			this.told.put(id, now);
			this.publisher.publish(id, now, state.owned());
		}
	}

	private RuleChecked checked(String id, RuleState state) {
		RuleId rule = new RuleId(id);
		return switch (state) {
			case Live live -> new RuleChecked(rule, live.rule().name(), live.rule().owner(), live.version(), State.LIVE,
					null, null, this.clock.instant());
			case Off off -> new RuleChecked(rule, off.rule().name(), off.rule().owner(), off.version(), State.OFF, null,
					null, this.clock.instant());
			case Broken(long version, Owned owned, RuleTrouble trouble, String problem) -> new RuleChecked(rule,
					owned.name(), owned.owner(), version, State.BROKEN, trouble, problem, this.clock.instant());
		};
	}

	/// Puts what became of a rule on the topic.
	interface Publisher {

		/// Publishes one.
		/// @param checked null takes it away
		/// @param owned who is to be told when it is broken; null where it is taken away
		void publish(String id, @Nullable RuleChecked checked, @Nullable Owned owned);

	}

}
