package vn.diemtin.alert;

import java.time.Clock;
import java.time.Instant;
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
		if (before != null && state.version() > 0 && state.version() < before.version()) {
			// It lies on the topic before the version that was looked at.
			return;
		}
		RuleChecked now = checked(id, state, before);
		if (before == null || !before.equals(new RuleChecked(now.rule(), now.name(), now.owner(), now.version(),
				now.state(), now.trouble(), now.problem(), before.at(), now.since()))) {
			this.told.put(id, now);
			if (before != null && before.state() == State.BROKEN && now.state() == State.LIVE) {
				this.publisher.mended(now, before.brokenSince());
			}
			this.publisher.publish(id, now, state.owned());
		}
	}

	private RuleChecked checked(String id, RuleState state, @Nullable RuleChecked before) {
		RuleId rule = new RuleId(id);
		Instant now = this.clock.instant();
		return switch (state) {
			case Live live -> new RuleChecked(rule, live.rule().name(), live.rule().owner(), live.version(), State.LIVE,
					null, null, now);
			case Off off ->
				new RuleChecked(rule, off.rule().name(), off.rule().owner(), off.version(), State.OFF, null, null, now);
			case Broken broken -> new RuleChecked(rule, broken.owned().name(), broken.owned().owner(), broken.version(),
					State.BROKEN, broken.trouble(), broken.problem(), now, since(broken, before, now));
		};
	}

	/// From when on it is not matched: from when it was saved so. One that was saved
	/// long ago and is broken by other software worked until not long ago.
	private static @Nullable Instant since(Broken broken, @Nullable RuleChecked before, Instant now) {
		if (before != null && before.state() == State.BROKEN) {
			return before.since();
		}
		Instant changed = broken.owned().changedAt();
		if (changed != null && (before == null || broken.version() > before.version())) {
			return changed;
		}
		Instant worked = now.minus(Audit.SPAN);
		return (before != null && before.at().isAfter(worked)) ? before.at() : worked;
	}

	/// Puts what became of a rule on the topic.
	interface Publisher {

		/// Publishes one.
		/// @param checked null takes it away
		/// @param owned who is to be told when it is broken; null where it is taken away
		void publish(String id, @Nullable RuleChecked checked, @Nullable Owned owned);

		/// Has a rule held against what came while it was broken.
		void mended(RuleChecked checked, Instant broken);

	}

}
