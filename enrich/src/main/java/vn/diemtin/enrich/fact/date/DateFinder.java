package vn.diemtin.enrich.fact.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.Direction;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.DateFact;

/// Finds dates and intervals: days, months, quarters, years, terms, times of day, and what is told from the day of
/// publication. Numbers of documents, shares, scores and telephone numbers are none.
public final class DateFinder {

	/// Its name and version.
	public static final String VERSION = "dates/1";

	private final Passage passage;

	private final Anchor anchor;

	private final PointReader points;

	private final List<DateFact> found = new ArrayList<>();

	private @Nullable LocalDate lastDay;

	private DateFinder(Passage passage, @Nullable LocalDate published, Direction direction) {
		this.passage = passage;
		this.anchor = new Anchor(published, direction);
		this.points = new PointReader(passage, anchor);
	}

	/// The dates of a passage in reading order; without a day of publication relative
	/// ones have no value.
	public static List<DateFact> find(Passage passage, @Nullable LocalDate published, Direction direction) {
		DateFinder finder = new DateFinder(passage, published, direction);
		finder.scan();
		return finder.found;
	}

	private void scan() {
		int at = 0;
		int lastYear = -1;
		while (at < passage.size()) {
			List<Mention> mentions = mentionsAt(at, passage.is(at - 1, ",", "và") && lastYear == at - 1);
			for (Mention mention : mentions) {
				add(mention);
			}
			if (mentions.isEmpty()) {
				at++;
			}
			else {
				at = Math.max(at + 1, mentions.getLast().to());
				lastYear = YearReader.yearAt(passage, at - 1) > 0 ? at : -1;
			}
		}
	}

	private List<Mention> mentionsAt(int token, boolean afterYear) {
		boolean digits = passage.isDigits(token);
		if (!digits && !Cues.mayBegin(passage, token)) {
			return List.of();
		}
		boolean expected = digits && Cues.expectsDay(passage, token) || Cues.expectsWeekday(passage, token);
		Mention range = range(token);
		if (range != null) {
			return List.of(range);
		}
		List<Mention> days = daysTogether(token);
		if (days != null) {
			return days;
		}
		Mention point = points.at(token, expected);
		if (point == null && digits) {
			point = YearReader.bare(passage, token, afterYear);
		}
		if (point == null) {
			point = sameDay(token);
		}
		if (point == null) {
			return List.of();
		}
		Mention whole = extended(point);
		return List.of(whole == null ? shared(point) : whole);
	}

	/// `từ ngày 5 đến 7/8`, `từ tháng 3 đến tháng 6/2023`, `từ đầu năm đến nay`, `từ
	/// 12-13/9`.
	private @Nullable Mention range(int token) {
		if (!passage.is(token, "từ")) {
			return null;
		}
		int at = token + 1;
		List<Mention> days = DayReader.list(passage, at, true, anchor);
		if (days != null && days.size() == 1) {
			return days.getFirst().from(token);
		}
		Mention first = points.at(at, true);
		if (first == null) {
			first = YearReader.bare(passage, at, true);
		}
		if (first == null) {
			first = bareDay(at);
		}
		if (first != null && first.parts().value() != null && first.parts().value().contains("T")) {
			return first.from(token);
		}
		Mention whole = first == null ? null : extended(first);
		return whole == null ? null : whole.from(token);
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
	private @Nullable Mention extended(Mention first) {
		int at = first.to();
		if (first.parts().value() != null && first.parts().value().contains("/")) {
			return null;
		}
		if (passage.is(at, "cho")) {
			at++;
		}
		boolean joined = passage.is(at, "đến", "tới");
		if (!joined && !passage.is(at, "-")) {
			return null;
		}
		at++;
		if (joined && passage.is(at, "nay") || passage.is(at, "hiện")) {
			int to = passage.is(at, "hiện") ? at + 2 : at + 1;
			String start = anchor.complete(first.parts()).iso();
			boolean known = start != null && anchor.published() != null;
			return new Mention(first.from(), to, known ? Parts.ofValue(start + "/" + anchor.published()) : Parts.LOST);
		}
		if (passage.is(at, "hết", "cuối") && !passage.is(at + 1, "năm", "tháng")) {
			at++;
		}
		else if (passage.is(at, "hết")) {
			at++;
		}
		Mention last = points.at(at, first.parts().isDay());
		if (last == null && first.parts().month() > 0 && first.parts().day() == 0) {
			last = monthBehind(at);
		}
		if (last == null && first.parts().month() == 0 && first.parts().day() == 0 && first.parts().year() > 0) {
			last = YearReader.bare(passage, at, true);
		}
		return last == null || !fit(first.parts(), last.parts()) ? null : ordered(first, last);
	}

	/// The `6/2023` of `tháng 3 - 6/2023`.
	private @Nullable Mention monthBehind(int token) {
		int month = passage.length(token) <= 2 ? passage.number(token) : -1;
		int year = MonthReader.yearBehindMark(passage, token + 1);
		return month >= 1 && month <= 12 && year > 0 ? new Mention(token, token + 3, Parts.ofMonth(year, month)) : null;
	}

	private static boolean fit(Parts first, Parts last) {
		if (first.lost() || last.lost()) {
			return first.lost() && last.lost();
		}
		if (last.value() != null && last.value().contains("/")) {
			return false;
		}
		return first.isDay() == last.isDay() || first.value() != null || !first.isDay();
	}

	private @Nullable Mention ordered(Mention first, Mention last) {
		Mention span = DayReader.span(first, last, anchor);
		String value = span.parts().value();
		int slash = value == null ? -1 : value.indexOf('/');
		boolean turned = value != null && value.substring(0, slash).compareTo(value.substring(slash + 1)) > 0
				&& !value.contains("W");
		return turned ? null : span;
	}

	private @Nullable List<Mention> daysTogether(int token) {
		int at = token;
		if (passage.is(at, "trong")) {
			at++;
		}
		boolean counted = passage.is(at + 1, "ngày") && (passage.isDigits(at) || SmallNumber.at(passage, at) > 1)
				|| passage.reads(at, "các", "ngày");
		if (counted) {
			List<Mention> days = DayReader.list(passage, at + 1, true, anchor);
			if (days == null) {
				return null;
			}
			List<Mention> led = new ArrayList<>(days);
			led.set(0, days.getFirst().from(days.size() == 1 ? token : at + 1));
			return led;
		}
		if (at != token) {
			return null;
		}
		boolean led = DayReader.leads(passage, token) > 0;
		boolean row = passage.isDigits(token) && passage.is(token + 1, "-") && passage.isGlued(token + 2)
				&& passage.isGlued(token + 1) && !NumericReader.isTail(passage, token);
		List<Mention> days = led || row ? DayReader.list(passage, token, true, anchor) : null;
		return row && days != null && (days.size() > 1 || Cues.isShare(passage, days.getFirst())) ? null : days;
	}

	/// `chiều cùng ngày`: the day named last.
	private @Nullable Mention sameDay(int token) {
		int at = passage.is(token, "sáng", "trưa", "chiều", "tối") ? token + 1 : token;
		if (!passage.reads(at, "cùng", "ngày")) {
			return null;
		}
		return new Mention(token, at + 2, lastDay == null ? Parts.LOST : Parts.ofDay(lastDay));
	}

	/// A date without year takes that of its neighbour: `tháng 3 và tháng 4/2023`, `ngày
	/// 5/7 và 6/8/2023`.
	private Mention shared(Mention mention) {
		Parts parts = mention.parts();
		boolean open = parts.value() == null && !parts.lost() && parts.year() == 0 && parts.month() > 0;
		if (!open || !passage.is(mention.to(), "và", ",", "hoặc")) {
			return mention;
		}
		Mention next = points.at(mention.to() + 1, parts.day() > 0);
		boolean same = next != null && next.parts().value() == null && next.parts().year() > 0
				&& (next.parts().day() > 0) == (parts.day() > 0) && next.parts().month() >= parts.month();
		return same && next != null ? mention.as(parts.withYear(next.parts().year())) : mention;
	}

	private void add(Mention mention) {
		Mention led = Cues.withLead(passage, mention);
		Parts parts = Cues.recurs(passage, led) ? Parts.LOST : points.leaning(led).complete(led.parts());
		if (parts.date() != null) {
			lastDay = parts.date();
		}
		boolean certain = led.parts().isComplete();
		double confidence = parts.lost() ? 0.5 : certain ? 0.98 : 0.85;
		found.add(new DateFact(passage.evidence(led.from(), led.to(), confidence, VERSION), parts.iso(),
				DateRoles.of(passage, led)));
	}

}
