package vn.diemtin.alert;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.alert.RuleState.Broken;
import vn.diemtin.alert.RuleState.Live;
import vn.diemtin.alert.RuleState.Off;
import vn.diemtin.events.alert.RuleChecked;
import vn.diemtin.events.alert.RuleChecked.State;
import vn.diemtin.events.alert.RuleId;

/// Tells what became of each rule, once: an instance that starts again says nothing that lies on the topic.
final class RuleChecks {

	private final Map<String, RuleChecked> told = new ConcurrentHashMap<>();

	private final JsonMapper mapper;

	private final Clock clock;

	private final BiConsumer<String, @Nullable RuleChecked> publisher;

	/// @param publisher puts a record on the topic; null takes it away
	RuleChecks(JsonMapper mapper, Clock clock, BiConsumer<String, @Nullable RuleChecked> publisher) {
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
				this.publisher.accept(id, null);
			}
			return;
		}
		RuleChecked now = checked(id, state);
		if (before == null || !before.equals(new RuleChecked(now.rule(), now.name(), now.owner(), now.version(),
				now.state(), now.problem(), before.at()))) {
			this.told.put(id, now);
			this.publisher.accept(id, now);
		}
	}

	private RuleChecked checked(String id, RuleState state) {
		RuleId rule = new RuleId(id);
		return switch (state) {
			case Live live -> new RuleChecked(rule, live.rule().name(), live.rule().owner(), live.version(), State.LIVE,
					null, this.clock.instant());
			case Off off -> new RuleChecked(rule, off.rule().name(), off.rule().owner(), off.version(), State.OFF, null,
					this.clock.instant());
			case Broken(long version, String name, String owner, String problem) ->
				new RuleChecked(rule, name, owner, version, State.BROKEN, problem, this.clock.instant());
		};
	}

}
