package vn.diemtin.alert.deliver;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.alert.Channel.Grouping;
import vn.diemtin.events.alert.Delivery;
import vn.diemtin.events.alert.Delivery.State;
import vn.diemtin.events.alert.DeliveryWanted;
import vn.diemtin.events.article.ArticleId;

/// What one receiver is still to get, and when. Decides only: no clock, no thread, nothing is sent. Whatever it returns as
/// deliveries must be written down before anything else is done.
final class ReceiverQueue {

	/// Of more than this, the rest goes in another message.
	private static final int MOST_PARTS = 200;

	/// Few attempts in a long time speak of our own absence.
	private static final int FEWEST_ATTEMPTS = 5;

	private final DeliveryRules rules;

	private final DeliveryLog log;

	private final Map<String, Item> items = new LinkedHashMap<>();

	private Instant pausedUntil = Instant.EPOCH;

	private int failures;

	private Instant lastTaken = Instant.EPOCH;

	ReceiverQueue(DeliveryRules rules, DeliveryLog log) {
		this.rules = rules;
		this.log = log;
	}

	/// Whether nothing is left to be done for a delivery.
	boolean isDone(DeliveryWanted wanted) {
		return this.log.isDone(wanted);
	}

	/// Takes a delivery that is not done.
	List<Delivery> add(DeliveryWanted wanted, Instant now) {
		Delivery known = this.log.open(wanted.id());
		Instant alone = this.log.leftAlone(wanted.channel().receiver());
		Instant raisedAt = wanted.alert().raisedAt();
		Grouping grouping = Timetable.grouping(wanted.channel());
		if (known == null && alone != null && !wanted.rule().changedAt().isAfter(alone)) {
			Item item = new Item(wanted, raisedAt, null, null, 0, now);
			return List.of(item.as(State.DISABLED, Texts.LEFT_ALONE, now));
		}
		Instant due = this.rules.timetable().due(grouping, raisedAt);
		String group = (grouping != Grouping.AT_ONCE) ? "digest " + grouping : null;
		if (known == null) {
			Item item = new Item(wanted, due, group, null, 0, due);
			this.items.put(item.id(), item);
			return (group != null) ? List.of(item.as(State.PENDING, Texts.waits(grouping), now)) : List.of();
		}
		Instant nextAt = Objects.requireNonNullElse(known.nextAt(), due);
		boolean isHeld = group == null && known.state() == State.PENDING && known.nextAt() != null;
		Item item = new Item(wanted, isHeld ? nextAt : due, isHeld ? flood(wanted) : group, known.message(),
				known.attempts(), nextAt);
		this.items.put(item.id(), item);
		return List.of();
	}

	private static String flood(DeliveryWanted wanted) {
		return Item.FLOOD + wanted.rule().id();
	}

	/// What is to be done now.
	Step next(Instant now) {
		if (this.pausedUntil.isAfter(now)) {
			return new Step.Rest(this.pausedUntil);
		}
		for (Item item : List.copyOf(this.items.values())) {
			if (!item.nextAt().isAfter(now)) {
				Step step = due(item, now);
				if (step != null) {
					return step;
				}
			}
		}
		return new Step.Rest(this.items.values()
			.stream()
			.map(Item::nextAt)
			.filter((at) -> at.isAfter(now))
			.min(Comparator.naturalOrder())
			.orElse(Instant.MAX));
	}

	private @Nullable Step due(Item item, Instant now) {
		if (item.message() != null && !item.message().equals(item.id())) {
			return bound(item.message(), now);
		}
		if (item.group() != null) {
			return bind(item.group(), now);
		}
		String receiver = item.wanted().channel().receiver();
		if (item.attempts() == 0
				&& this.log.sent(item.wanted().rule().id(), receiver, Timetable.day(now)) >= this.rules.mostADay()) {
			Item held = item.held(flood(item.wanted()), this.rules.timetable().nextDaily(now));
			this.items.put(held.id(), held);
			return new Step.Note(List.of(held.as(State.PENDING, Texts.flood(this.rules.mostADay()), now)));
		}
		return new Step.Send(new Message(item.id(), Message.Why.SINGLE, List.of(item.wanted())));
	}

	/// Binds all that goes together and is due to one message, so that it is the same
	/// message at the next attempt, whoever
	/// makes it.
	private Step bind(String group, Instant now) {
		List<Item> together = this.items.values()
			.stream()
			.filter((item) -> group.equals(item.group()) && item.message() == null && !item.nextAt().isAfter(now))
			.limit(MOST_PARTS)
			.toList();
		String ids = together.stream().map(Item::id).sorted().collect(Collectors.joining("\n"));
		String message = ArticleId.of("message\n" + ids).value();
		List<Delivery> notes = new ArrayList<>();
		for (Item item : together) {
			Item bound = item.bound(message);
			this.items.put(bound.id(), bound);
			notes.add(bound.as(State.PENDING, Texts.BOUND, now));
		}
		return new Step.Note(notes);
	}

	/// A message of several parts goes when all of them are here. When one of them is
	/// done, the message was taken before.
	private @Nullable Step bound(String message, Instant now) {
		List<Item> here = this.items.values().stream().filter((item) -> message.equals(item.message())).toList();
		if (this.log.isTaken(message)) {
			here.forEach((item) -> this.items.remove(item.id()));
			return new Step.Note(here.stream().map((item) -> item.as(State.SENT, null, now)).toList());
		}
		if (here.size() < this.log.openParts(message)) {
			return null;
		}
		String group = here.getFirst().group();
		boolean isFlood = group != null && group.startsWith(Item.FLOOD);
		return new Step.Send(new Message(message, isFlood ? Message.Why.FLOOD : Message.Why.DIGEST,
				here.stream().map(Item::wanted).toList()));
	}

	/// What becomes of a message after an attempt.
	List<Delivery> ended(Message message, Attempt attempt, Instant now) {
		return switch (attempt) {
			case Attempt.Taken() -> {
				this.failures = 0;
				this.lastTaken = now;
				yield close(message, State.SENT, null, now);
			}
			case Attempt.Gone(String reason) -> closeAll(reason, now);
			case Attempt.Refused(String reason) -> failed(message, reason, null, now);
			case Attempt.Away(String reason, Duration after) -> {
				this.failures++;
				Duration pause = this.rules.backoff().after(this.failures);
				if (after != null && after.compareTo(pause) > 0) {
					pause = (after.compareTo(this.rules.backoff().most()) < 0) ? after : this.rules.backoff().most();
				}
				this.pausedUntil = now.plus(pause);
				yield failed(message, reason, this.pausedUntil, now);
			}
		};
	}

	private List<Delivery> failed(Message message, String reason, @Nullable Instant nextAt, Instant now) {
		List<Item> tried = message.parts()
			.stream()
			.map((part) -> Objects.requireNonNull(this.items.get(part.id())))
			.toList();
		int attempts = tried.getFirst().attempts() + 1;
		Instant due = tried.getFirst().dueAt();
		if (attempts >= FEWEST_ATTEMPTS && !now.isBefore(due.plus(this.rules.giveUpAfter()))) {
			String why = Texts.givenUp(this.rules.giveUpAfter(), reason);
			// A receiver that took others meanwhile does not want this one.
			return this.lastTaken.isAfter(due) ? close(message, State.DISABLED, why, now) : closeAll(why, now);
		}
		Instant next = (nextAt != null) ? nextAt : now.plus(this.rules.backoff().after(attempts));
		List<Delivery> notes = new ArrayList<>();
		for (Item item : tried) {
			Item failed = item.failed(next);
			this.items.put(failed.id(), failed);
			notes.add(failed.as(State.FAILED, reason, now));
		}
		return notes;
	}

	private List<Delivery> close(Message message, State state, @Nullable String reason, Instant now) {
		return message.parts().stream().map((part) -> {
			Item item = Objects.requireNonNull(this.items.remove(part.id()));
			Item carried = (item.message() != null) ? item : item.bound(message.id());
			return carried.as(state, reason, now);
		}).toList();
	}

	private List<Delivery> closeAll(String reason, Instant now) {
		List<Delivery> notes = this.items.values()
			.stream()
			.map((item) -> item.as(State.DISABLED, reason, now))
			.toList();
		this.items.clear();
		this.failures = 0;
		this.pausedUntil = Instant.EPOCH;
		return notes;
	}

	/// What is to be done.
	sealed interface Step {

		/// Nothing, until a moment or until something is added.
		record Rest(Instant until) implements Step {
		}

		/// Something is to be written down; then ask again.
		record Note(List<Delivery> deliveries) implements Step {
		}

		/// A message is to be sent.
		record Send(Message message) implements Step {
		}

	}

}
