package vn.diemtin.alert.deliver;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.Delivery;
import vn.diemtin.events.alert.Delivery.State;
import vn.diemtin.events.alert.DeliveryWanted;
import vn.diemtin.wire.EventPublisher;

/// Takes up what waited for a receiver that was left alone, as soon as its rule was saved again: what is young enough is wanted anew
/// under its old id, so that it is sent once however many instances want it; of what is older the log says so.
final class Revival {

	private static final Logger log = LoggerFactory.getLogger(Revival.class);

	private final DeliveryLog deliveries;

	private final RuleFinder rules;

	private final WantedArchive archive;

	private final EventPublisher publisher;

	private final Duration within;

	private final Clock clock;

	/// What was wanted anew by this instance: the id of a delivery and the version of its
	/// rule.
	private final Set<String> wantedAnew = new HashSet<>();

	/// @param within how old what is sent may be
	Revival(DeliveryLog deliveries, RuleFinder rules, WantedArchive archive, EventPublisher publisher, Duration within,
			Clock clock) {
		this.deliveries = deliveries;
		this.rules = rules;
		this.archive = archive;
		this.publisher = publisher;
		this.within = within;
		this.clock = clock;
	}

	void revive() {
		Map<String, AlertRule> waiting = waiting();
		if (waiting.isEmpty()) {
			return;
		}
		Instant oldest = this.clock.instant().minus(this.within);
		Map<String, DeliveryWanted> known = new HashMap<>();
		this.archive.read(oldest, waiting.keySet())
			.stream()
			.filter((wanted) -> wanted.alert().raisedAt().isAfter(oldest))
			.forEach((wanted) -> known.put(wanted.id(), wanted));
		waiting.forEach((id, rule) -> {
			DeliveryWanted wanted = known.get(id);
			if (wanted != null) {
				this.publisher.publishAndAwait(Topics.DELIVERIES_WANTED, wanted.channel().receiver(),
						new DeliveryWanted(id, wanted.channel(), rule, wanted.alert()));
			}
			else {
				expire(id, rule.changedAt());
			}
			this.wantedAnew.add(id + "\n" + rule.version());
		});
		log.info("{} of {} deliveries that waited are sent now, the others are too old", known.size(), waiting.size());
	}

	/// What was left alone before its rule was saved, and the rule.
	private Map<String, AlertRule> waiting() {
		Map<String, AlertRule> waiting = new HashMap<>();
		for (Delivery one : this.deliveries.disabled()) {
			AlertRule rule = this.rules.enabled(one.rule());
			if (rule != null && rule.changedAt().isAfter(one.at()) && sends(rule, one)
					&& !this.wantedAnew.contains(one.id() + "\n" + rule.version())) {
				waiting.put(one.id(), rule);
			}
		}
		return waiting;
	}

	private static boolean sends(AlertRule rule, Delivery one) {
		return rule.channels().stream().anyMatch((channel) -> channel.receiver().equals(one.channel().receiver()));
	}

	private void expire(String id, Instant savedAt) {
		for (Delivery one : List.copyOf(this.deliveries.disabled())) {
			if (one.id().equals(id)) {
				Delivery expired = new Delivery(id, one.rule(), one.owner(), one.alert(), one.channel(), State.DISABLED,
						one.message(), one.attempts(), Texts.tooOld(this.within), null, savedAt);
				this.publisher.publishAndAwait(Topics.DELIVERIES, id, expired);
				this.deliveries.add(expired);
			}
		}
	}

}
