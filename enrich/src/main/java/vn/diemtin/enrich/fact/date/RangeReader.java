package vn.diemtin.enrich.fact.date;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Passage;

/// Reads two dates that are joined to an interval: `từ ngày 5 đến 7/8`, `tháng 3 - 6/2023`, `từ 2020 đến nay`, `đêm 22 rạng sáng 23/10`.
final class RangeReader {

	private final Passage passage;

	private final Anchor anchor;

	private final PointReader points;

	private final DayRow rows;

	RangeReader(Passage passage, Anchor anchor, PointReader points, DayRow rows) {
		this.passage = passage;
		this.anchor = anchor;
		this.points = points;
		this.rows = rows;
	}

	/// The interval that begins at a token with `từ`, or with a night that ends on the
	/// next morning.
	@Nullable Mention at(int token) {
		if (passage.is(token, "đêm", "tối")) {
			return overNight(token);
		}
		if (!passage.is(token, "từ")) {
			return null;
		}
		int at = token + 1;
		if (passage.is(at, "nay") && anchor.published() != null) {
			Mention today = new Mention(at, at + 1, Parts.ofDay(anchor.published()));
			return extended(today) instanceof Mention whole ? whole.from(token) : null;
		}
		if (rows.list(at) instanceof List<Mention> days && days.size() == 1) {
			return days.getFirst().from(token);
		}
		Mention first = points.at(at, true);
		if (first == null) {
			first = YearReader.bare(passage, at, true);
		}
		if (first == null) {
			first = bareTime(at);
		}
		if (first == null) {
			first = bareDay(at);
		}
		boolean years = first != null && first.parts().isInterval() && passage.is(first.to() - 2, "-")
				&& (passage.isDigits(at) || passage.is(at, "năm", "những"));
		if (first != null && (first.parts().until() >= 0 || years)) {
			return first.from(token);
		}
		Mention whole = first == null ? null : extended(first);
		return whole == null ? null : whole.from(token);
	}

	/// `đêm 22 rạng sáng 23/10`.
	private @Nullable Mention overNight(int token) {
		int at = token + 1 + DayReader.leads(passage, token + 1);
		Mention first = DayReader.at(passage, at, true, anchor);
		int behind = first == null ? at + 1 : first.to();
		Numeral day = Numeral.between(passage, at, 1, 31);
		boolean next = passage.is(behind, "rạng", ",")
				&& passage.is(passage.is(behind, ",") ? behind + 1 : behind, "rạng");
		if (!next || day == null) {
			return null;
		}
		int last = passage.is(behind, ",") ? behind + 2 : behind + 1;
		last = passage.is(last, "sáng") ? last + 1 : last;
		Mention end = DayReader.at(passage, last, true, anchor);
		Mention start = first == null ? new Mention(at, behind, Parts.ofDay(0, 0, day.value())) : first;
		return end == null || end.parts().day() == 0 ? null : ordered(start.from(token), end);
	}

	/// The `8h` of `từ 8h đến 11h ngày 5/6` that the second time did not take in.
	private @Nullable Mention bareTime(int token) {
		Clock clock = ClockReader.at(passage, token);
		boolean joined = clock != null && clock.until() < 0 && passage.is(clock.to(), "đến", "tới", "-");
		return joined && clock != null ? new Mention(token, clock.to(), Parts.ofTime(clock.time(), -1)) : null;
	}

	/// `từ 5 đến 7/8`.
	private @Nullable Mention bareDay(int token) {
		int day = passage.length(token) <= 2 ? passage.number(token) : -1;
		Mention last = day >= 1 && day <= 31 && passage.is(token + 1, "đến", "tới")
				? DayReader.at(passage, token + 2, true, anchor) : null;
		boolean dated = last != null && last.parts().month() > 0 && !Cues.isShare(passage, last);
		return dated ? new Mention(token, token + 1, Parts.ofDay(0, 0, day)) : null;
	}

	/// An interval from this date to the one that follows, if one does.
	@Nullable Mention extended(Mention first) {
		int at = first.to();
		if (first.parts().isInterval()) {
			return null;
		}
		if (passage.is(at, "cho", "kéo") && passage.is(at + 1, "đến", "tới", "dài")) {
			at += passage.is(at, "kéo") ? 2 : 1;
		}
		boolean joined = passage.is(at, "đến", "tới");
		if (!joined && !passage.is(at, "-")) {
			return null;
		}
		at++;
		boolean now = joined && (passage.is(at, "nay") || passage.is(at, "hiện") && passage.is(at + 1, "nay", "tại"));
		if (now) {
			int to = passage.is(at, "hiện") ? at + 2 : at + 1;
			String start = anchor.complete(first.parts()).iso();
			boolean known = start != null && anchor.published() != null && !start.contains("/");
			return new Mention(first.from(), to, known ? Parts.ofValue(start + "/" + anchor.published()) : Parts.LOST);
		}
		if (passage.is(at, "hết", "trước")
				|| passage.is(at, "cuối") && !passage.is(at + 1, "năm", "tháng", "quý", "tuần")) {
			at++;
		}
		Mention last = points.at(at, first.parts().isDay());
		if (last == null && first.parts().month() > 0 && first.parts().day() == 0) {
			last = monthBehind(at);
		}
		if (last == null && first.parts().month() == 0 && first.parts().day() == 0 && first.parts().year() > 0) {
			last = YearReader.bare(passage, at, true);
		}
		if (!joined && last != null && isAnniversary(first.parts(), last.parts())) {
			return null;
		}
		boolean dash = !joined && (last != null && last.parts().isDay()) != first.parts().isDay();
		return last == null || dash || !fit(first.parts(), last.parts()) ? null : ordered(first, last);
	}

	/// `(20/10/1930 - 20/10/2025)`: the day and its return.
	private static boolean isAnniversary(Parts first, Parts last) {
		return first.day() > 0 && first.day() == last.day() && first.month() == last.month() && first.year() > 0
				&& last.year() > first.year();
	}

	/// The `6/2023` of `tháng 3 - 6/2023`, the `4` of `tháng 3-4`.
	private @Nullable Mention monthBehind(int token) {
		int month = passage.length(token) <= 2 ? passage.number(token) : -1;
		int year = MonthReader.yearBehindMark(passage, token + 1);
		if (month < 1 || month > 12 || NumericReader.isCutOff(passage, token + 1) && year == 0) {
			return null;
		}
		return year > 0 ? new Mention(token, token + 3, Parts.ofMonth(year, month))
				: MonthReader.withYear(passage, new Mention(token, token + 1, Parts.ofMonth(0, month)), anchor);
	}

	private static boolean fit(Parts first, Parts last) {
		if (first.lost() || last.lost()) {
			return first.lost() == last.lost() || first.isDay() || last.isDay();
		}
		return !last.isInterval() || first.isDay() || first.value() != null;
	}

	private @Nullable Mention ordered(Mention first, Mention last) {
		Mention span = Spans.of(first, last, anchor);
		return Spans.isTurned(span.parts()) ? null : span;
	}

}
