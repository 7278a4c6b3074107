package vn.diemtin.ingest.health;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.source.Diagnosis;

/// What is known of an entrance.
///
/// @param url its address
/// @param outcome how its last request ended, or what the answer was read as
/// @param reason for a person
/// @param status the HTTP status of the last request, 0 when there was none
/// @param failures requests in a row that came to nothing, misreadings counted
/// @param misreadings answers in a row that were not read as an entrance
/// @param firstAt when it was asked first
/// @param at when it was last asked
/// @param lastGoodAt when it was last read as what it is, or said that nothing changed since
/// @param lastItemAt when it last showed something new
/// @param items how many it showed last
/// @param movedTo the host that answers in its place
record EntranceChart(String url, String outcome, @Nullable String reason, int status, int failures, int misreadings,
		Instant firstAt, Instant at, @Nullable Instant lastGoodAt, @Nullable Instant lastItemAt, int items,
		@Nullable String movedTo) {

	static EntranceChart of(String url, Instant at) {
		return new EntranceChart(url, "unasked", null, 0, 0, 0, at, at, null, null, 0, null);
	}

	/// A request came to nothing.
	EntranceChart failed(Sighting.FetchEnd end) {
		return new EntranceChart(url, end.outcome(), end.reason(), end.status(), failures + 1, misreadings, firstAt,
				end.at(), lastGoodAt, lastItemAt, items, movedTo);
	}

	/// The host says that nothing changed since the last answer, which is as good as that
	/// one was.
	EntranceChart unchanged(Sighting.FetchEnd end) {
		boolean isGood = misreadings == 0;
		return new EntranceChart(url, end.outcome(), null, end.status(), isGood ? 0 : failures, misreadings, firstAt,
				end.at(), isGood ? end.at() : lastGoodAt, lastItemAt, items, movedTo);
	}

	/// An answer came; what it is worth is seen when it is read.
	EntranceChart answered(Sighting.FetchEnd end) {
		return new EntranceChart(url, (misreadings == 0) ? end.outcome() : outcome, (misreadings == 0) ? null : reason,
				end.status(), failures, misreadings, firstAt, end.at(), lastGoodAt, lastItemAt, items, movedTo);
	}

	/// The answer was read as an entrance.
	/// @param isNew whether it showed something new
	EntranceChart read(String as, int shown, boolean isNew, @Nullable String host, Instant when) {
		return new EntranceChart(url, as, null, status, 0, 0, firstAt, at.isAfter(when) ? at : when, when,
				isNew ? when : lastItemAt, shown, host);
	}

	/// The answer was read as something else, or as an entrance without items that used
	/// to have some.
	EntranceChart misread(String as, @Nullable String why, Instant when) {
		return new EntranceChart(url, as, why, status, failures + 1, misreadings + 1, firstAt,
				at.isAfter(when) ? at : when, lastGoodAt, lastItemAt, items, movedTo);
	}

	Diagnosis.EntranceState state() {
		return new Diagnosis.EntranceState(url, outcome, reason, failures, at, lastGoodAt, lastItemAt);
	}

}
