package vn.diemtin.desk.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.correction.Mending;
import vn.diemtin.events.training.Report;
import vn.diemtin.store.search.TrainingHit;

/// A training event as pages show it.
///
/// @param title the headline of the article that told of it first
/// @param when its days as a reader writes them; empty when they are not known
/// @param slots what is known of it, the slots without a value left out
/// @param moments how it went on, the oldest first
record TrainingView(TrainingHit hit, String title, String when, List<Slot> slots, List<Moment> moments) {

	/// A slot.
	///
	/// @param name of the slot, for its label
	/// @param isDisputed whether articles tell it differently
	record Slot(String name, List<Told> values, boolean isDisputed) {
	}

	/// One value of a slot.
	///
	/// @param reports the articles that tell it
	/// @param evidence where they say so
	/// @param isByHand whether a person gave it
	record Told(String text, List<Report> reports, List<Evidence> evidence, boolean isByHand) {
	}

	/// Articles that tell a value in the same words.
	///
	/// @param quote of the first of them; null when that is not looked up or they were
	/// edited since
	record Evidence(List<Report> reports, @Nullable Quote quote) {
	}

	/// A sentence of an article.
	///
	/// @param told the words that were read
	/// @param address of the article at these words
	record Quote(String before, String told, String after, String address) {

		/// The sentence, by which copies are one.
		String words() {
			return this.before + this.told + this.after;
		}

	}

	/// Something that happened to what is known of the event.
	///
	/// @param at when the article was published, or when its edited state was read
	/// @param report the article
	/// @param status what it told the event to be; null when it only corrects
	/// @param changes what it changed
	/// @param isByHand whether a person corrected what was read
	record Moment(Instant at, @Nullable Report report, @Nullable String status, List<Changed> changes,
			boolean isByHand) {
	}

	/// A change for a reader.
	///
	/// @param slot its name, for its label
	record Changed(String slot, @Nullable String before, @Nullable String after) {
	}

	public String id() {
		return this.hit.event().id().value();
	}

	public String status() {
		return TrainingReader.name(this.hit.event().status());
	}

	/// The first day of an event that has days.
	public LocalDate firstDay() {
		return Objects.requireNonNull(this.hit.from());
	}

	/// The last day of an event that has days.
	public LocalDate lastDay() {
		return Objects.requireNonNull(this.hit.to());
	}

	/// Whether people corrected what was read of it.
	public boolean byHand() {
		return this.hit.event().reports().stream().anyMatch((report) -> Mending.isByHand(report.fact()));
	}

	/// How many sources tell of it.
	public long portals() {
		return this.hit.event().reports().stream().map((report) -> report.source().id()).distinct().count();
	}

	/// The best founded value of a slot; empty when it has none.
	public String best(String slot) {
		return this.slots.stream()
			.filter((one) -> one.name().equals(slot))
			.map((one) -> one.values().getFirst().text())
			.findFirst()
			.orElse("");
	}

}
