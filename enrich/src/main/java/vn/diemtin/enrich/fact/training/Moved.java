package vn.diemtin.enrich.fact.training;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.DateFact;
import vn.diemtin.events.fact.TrainingFact.Dates;

/// The days of an event that was put off: `từ ngày 22/7 sang ngày 29/7`, `sang ngày 29/7 thay vì ngày 22/7`.
///
/// @param to when it is held now; the day that was given up when no other is told
/// @param from when it was to be held; null when only the other day is told
record Moved(@Nullable Dates to, @Nullable Dates from) {

	private static final int REACH = 4;

	/// What a sentence tells of the days.
	///
	/// @param dates the days that it tells when nothing is known of a move
	static Moved read(Material material, int from, int to, @Nullable Dates dates) {
		Passage passage = material.passage();
		Dates before = null;
		Dates after = null;
		List<DateFact> days = material.datesIn(from, to).stream().filter(TrainingDates::isDay).toList();
		for (DateFact day : days) {
			int token = material.tokenOf(day);
			String value = day.value();
			if (value == null) {
				continue;
			}
			Dates told = new Dates(value, day.evidence().field(), day.evidence().start(), day.evidence().end());
			int slash = value.indexOf('/');
			if (slash > 0 && isFromTo(passage, token, material.after(day), from)) {
				return new Moved(at(told, value.substring(slash + 1)), at(told, value.substring(0, slash)));
			}
			boolean goal = isGoal(passage, token);
			after = goal && after == null ? told : after;
			before = !goal && before == null ? told : before;
		}
		return after != null ? new Moved(after, before) : new Moved(dates, dates);
	}

	private static Dates at(Dates told, String value) {
		return new Dates(value, told.field(), told.start(), told.end());
	}

	/// Whether a date stands behind words that say where something is moved to.
	private static boolean isGoal(Passage passage, int token) {
		for (int at = token - 1; at >= token - REACH; at--) {
			if (passage.is(at, "sang", "tới", "đến", "thành")) {
				return true;
			}
			if (!passage.is(at, "ngày", "vào", "sáng", "chiều", "các", "hai", "ba", "hết", "thời", "gian", "trong")) {
				return false;
			}
		}
		return false;
	}

	/// `lùi … từ ngày 5 đến ngày 8/9`: two days, not a course of four.
	private static boolean isFromTo(Passage passage, int token, int end, int from) {
		boolean span = false;
		for (int at = token; at < end; at++) {
			span |= passage.is(at, "đến", "sang");
		}
		for (int at = token; span && at >= Math.max(from, token - 12); at--) {
			if (passage.is(at, "kiến", "hoãn", "diễn")) {
				return false;
			}
			if (passage.is(at, "lùi", "dời", "chuyển", "đổi")) {
				return true;
			}
		}
		return false;
	}

}
