package vn.diemtin.alert.deliver;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.alert.Delivery;
import vn.diemtin.events.alert.Delivery.State;
import vn.diemtin.events.alert.DeliveryWanted;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.wire.BadMessage;

/// How far all deliveries are, as their topic tells it. Of those that were sent, which are nearly all, only that is kept.
public final class DeliveryLog {

	private final Map<String, Delivery> open = new HashMap<>();

	private final IdSet sent = new IdSet();

	private final Map<String, Delivery> disabled = new HashMap<>();

	/// The open parts of messages that carry several.
	private final Map<String, Set<String>> openParts = new HashMap<>();

	/// Messages of several parts that were sent.
	private final IdSet taken = new IdSet();

	private final Map<String, Instant> leftAlone = new HashMap<>();

	private final Map<String, Instant> lastSent = new HashMap<>();

	private final SentOfDays sentOfDays = new SentOfDays();

	private final JsonMapper mapper;

	public DeliveryLog(JsonMapper mapper) {
		this.mapper = mapper;
	}

	/// Reads one record of the topic.
	/// @throws RuntimeException when it cannot be read; nothing has changed then
	public void on(String id, byte @Nullable [] json) {
		if (json == null) {
			return;
		}
		Delivery delivery = this.mapper.readValue(json, Delivery.class);
		if (delivery == null || !id.equals(delivery.id())) {
			throw new BadMessage("The record of " + id + " holds another delivery or none");
		}
		add(delivery);
	}

	/// Adds what was just written.
	synchronized void add(Delivery delivery) {
		String id = delivery.id();
		State state = Objects.requireNonNull(delivery.state());
		String message = (delivery.message() != null) ? delivery.message() : id;
		String receiver = delivery.channel().receiver();
		LocalDate day = Timetable.day(delivery.at());
		Delivery given = this.disabled.get(id);
		if (this.sent.contains(id) || (given != null && state != State.SENT && !delivery.at().isAfter(given.at()))) {
			return;
		}
		// What was given up may be taken up again.
		this.disabled.remove(id);
		Delivery before = this.open.remove(id);
		if (before != null && before.message() != null) {
			this.openParts.computeIfPresent(before.message(), (key, parts) -> without(parts, id));
		}
		switch (state) {
			case PENDING, FAILED -> {
				this.open.put(id, delivery);
				if (!message.equals(id)) {
					this.openParts.computeIfAbsent(message, (key) -> new HashSet<>()).add(id);
				}
			}
			case DISABLED -> {
				this.disabled.put(id, delivery);
				if (!Texts.isTooOld(delivery.reason())) {
					this.leftAlone.merge(receiver, delivery.at(), DeliveryLog::later);
				}
			}
			case SENT -> {
				this.sent.add(id);
				if (!message.equals(id)) {
					this.taken.add(message);
				}
				this.lastSent.merge(receiver, delivery.at(), DeliveryLog::later);
				this.sentOfDays.add(day, delivery.rule(), receiver, message);
			}
		}
	}

	private static @Nullable Set<String> without(Set<String> parts, String id) {
		parts.remove(id);
		return parts.isEmpty() ? null : parts;
	}

	private static Instant later(Instant one, Instant other) {
		return one.isAfter(other) ? one : other;
	}

	/// A delivery that is under way; null when it was not begun or is done.
	synchronized @Nullable Delivery open(String id) {
		return this.open.get(id);
	}

	/// How a delivery ended; null when it did not.
	synchronized @Nullable State done(String id) {
		if (this.sent.contains(id)) {
			return State.SENT;
		}
		return this.disabled.containsKey(id) ? State.DISABLED : null;
	}

	/// Whether nothing is left to be done for what is wanted: it is sent, or was given up
	/// after its rule was saved.
	synchronized boolean isDone(DeliveryWanted wanted) {
		Delivery given = this.disabled.get(wanted.id());
		return (given != null) ? !wanted.rule().changedAt().isAfter(given.at()) : this.sent.contains(wanted.id());
	}

	/// Those that were given up.
	synchronized List<Delivery> disabled() {
		return List.copyOf(this.disabled.values());
	}

	/// Whether a message of several parts was sent, though not all of them may say so.
	synchronized boolean isTaken(String message) {
		return this.taken.contains(message);
	}

	/// How many deliveries that are not done a message of several carries.
	synchronized int openParts(String message) {
		return this.openParts.getOrDefault(message, Set.of()).size();
	}

	/// Since when a receiver is left alone; null when it is not.
	synchronized @Nullable Instant leftAlone(String receiver) {
		Instant alone = this.leftAlone.get(receiver);
		// Records come in the order of their partitions.
		return (alone != null && this.lastSent.getOrDefault(receiver, Instant.MIN).isBefore(alone)) ? alone : null;
	}

	/// How many messages of a rule a receiver got on a day that is not long ago.
	synchronized int sent(RuleId rule, String receiver, LocalDate day) {
		return this.sentOfDays.count(day, rule, receiver);
	}

}
