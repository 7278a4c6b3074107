package vn.diemtin.alert.deliver;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.alert.Delivery;
import vn.diemtin.events.alert.Delivery.State;
import vn.diemtin.events.alert.DeliveryWanted;
import vn.diemtin.events.alert.RuleId;

/// How far all deliveries are, as their topic tells it. Of those that are done only their ids are kept.
public final class DeliveryLog {

	private final Map<String, Delivery> open = new HashMap<>();

	private final Map<String, State> done = new HashMap<>();

	private final Map<String, Delivery> disabled = new HashMap<>();

	private final Map<String, Set<String>> partsOfMessages = new HashMap<>();

	private final Map<String, Instant> leftAlone = new HashMap<>();

	private final Map<String, Instant> lastSent = new HashMap<>();

	private final Map<String, Set<String>> sentOfDay = new HashMap<>();

	private final JsonMapper mapper;

	public DeliveryLog(JsonMapper mapper) {
		this.mapper = mapper;
	}

	/// Reads one record of the topic.
	public void on(String id, byte @Nullable [] json) {
		if (json != null) {
			add(this.mapper.readValue(json, Delivery.class));
		}
	}

	/// Adds what was just written.
	synchronized void add(Delivery delivery) {
		String id = delivery.id();
		State before = this.done.get(id);
		Delivery given = this.disabled.get(id);
		if (before == State.SENT
				|| (given != null && delivery.state() != State.SENT && !delivery.at().isAfter(given.at()))) {
			return;
		}
		// What was given up may be taken up again.
		this.done.remove(id);
		this.disabled.remove(id);
		if (delivery.message() != null) {
			this.partsOfMessages.computeIfAbsent(delivery.message(), (message) -> new HashSet<>()).add(id);
		}
		if (!delivery.state().isFinal()) {
			this.open.put(id, delivery);
			return;
		}
		this.open.remove(id);
		this.done.put(id, delivery.state());
		if (delivery.state() == State.DISABLED) {
			this.disabled.put(id, delivery);
			if (!Texts.isTooOld(delivery.reason())) {
				this.leftAlone.merge(delivery.channel().receiver(), delivery.at(), DeliveryLog::later);
			}
			return;
		}
		this.lastSent.merge(delivery.channel().receiver(), delivery.at(), DeliveryLog::later);
		String message = (delivery.message() != null) ? delivery.message() : id;
		this.sentOfDay
			.computeIfAbsent(day(delivery.rule(), delivery.channel().receiver(), Timetable.day(delivery.at())),
					(day) -> new HashSet<>())
			.add(message);
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

	/// A delivery that is under way; null when it was not begun or is done.
	synchronized @Nullable Delivery open(String id) {
		return this.open.get(id);
	}

	synchronized @Nullable State done(String id) {
		return this.done.get(id);
	}

	/// Whether nothing is left to be done for what is wanted: it is sent, or was given up
	/// after its rule was saved.
	synchronized boolean isDone(DeliveryWanted wanted) {
		Delivery given = this.disabled.get(wanted.id());
		return (given != null) ? !wanted.rule().changedAt().isAfter(given.at()) : this.done.containsKey(wanted.id());
	}

	/// Those that were given up.
	synchronized List<Delivery> disabled() {
		return List.copyOf(this.disabled.values());
	}

	/// The ids of all deliveries that a message carries.
	synchronized Set<String> parts(String message) {
		return Set.copyOf(this.partsOfMessages.getOrDefault(message, Set.of()));
	}

	/// Since when a receiver is left alone; null when it is not.
	synchronized @Nullable Instant leftAlone(String receiver) {
		Instant alone = this.leftAlone.get(receiver);
		// Records come in the order of their partitions.
		return (alone != null && this.lastSent.getOrDefault(receiver, Instant.MIN).isBefore(alone)) ? alone : null;
	}

	/// How many messages of a rule a receiver got on a day.
	synchronized int sent(RuleId rule, String receiver, LocalDate day) {
		return this.sentOfDay.getOrDefault(day(rule, receiver, day), Set.of()).size();
	}

	private static String day(RuleId rule, String receiver, LocalDate day) {
		return day + "\n" + rule + "\n" + receiver;
	}

}
