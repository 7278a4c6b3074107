package vn.diemtin.enrich.training;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.training.TrainingEvent;
import vn.diemtin.events.training.TrainingEvent.Change;
import vn.diemtin.events.training.TrainingEvent.Slot;
import vn.diemtin.events.training.TrainingEvent.Value;

/// What an article changed of what was known of an event: slot by slot, by the best founded value.
final class EventChanges {

	private EventChanges() {
	}

	static List<Change> between(TrainingEvent before, TrainingEvent after, By by) {
		List<Change> changes = new ArrayList<>();
		add(changes, Slot.TOPIC, before.topic(), after.topic(), by);
		if (before.status() != after.status()) {
			add(changes, Slot.STATUS, before.status().name().toLowerCase(Locale.ROOT),
					after.status().name().toLowerCase(Locale.ROOT), by);
		}
		named(changes, Slot.ORGANISER, before.organisers(), after.organisers(), by);
		valued(changes, Slot.DATES, before.dates(), after.dates(), by);
		named(changes, Slot.PLACE, before.places(), after.places(), by);
		named(changes, Slot.AUDIENCE, before.audiences(), after.audiences(), by);
		valued(changes, Slot.HEADCOUNT, before.headcounts(), after.headcounts(), by);
		named(changes, Slot.PROGRAMME, before.programmes(), after.programmes(), by);
		return changes;
	}

	/// Compared by value, shown by value.
	private static void valued(List<Change> changes, Slot slot, List<Value> before, List<Value> after, By by) {
		add(changes, slot, before.isEmpty() ? null : before.getFirst().value(),
				after.isEmpty() ? null : after.getFirst().value(), by);
	}

	/// Compared by value, shown by name.
	private static void named(List<Change> changes, Slot slot, List<Value> before, List<Value> after, By by) {
		Value old = before.isEmpty() ? null : before.getFirst();
		Value now = after.isEmpty() ? null : after.getFirst();
		if (old != null && now != null && old.value() != null && old.value().equals(now.value())) {
			return;
		}
		add(changes, slot, (old != null) ? old.name() : null, (now != null) ? now.name() : null, by);
	}

	private static void add(List<Change> changes, Slot slot, @Nullable String before, @Nullable String after, By by) {
		if (!Objects.equals(before, after)) {
			changes.add(new Change(slot, before, after, by.article(), by.at(), by.byHand()));
		}
	}

	/// Who changed something.
	///
	/// @param byHand true when a person corrected what was read from the article
	record By(ArticleId article, Instant at, @Nullable Boolean byHand) {
	}

}
