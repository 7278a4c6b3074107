package vn.diemtin.enrich.fact.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Passage;

/// Reads days that stand together: `ngày 27 và 28/10`, `các ngày 5, 7 và 9/8`, `hai ngày 19/11 và 20/11`, `12-13/9/2023`. Days that
/// follow one another are one interval, others a date each.
final class DayRow {

	private static final int LONGEST = 8;

	private final Passage passage;

	private final Anchor anchor;

	DayRow(Passage passage, Anchor anchor) {
		this.passage = passage;
		this.anchor = anchor;
	}

	/// The days that begin at a token, led in by `hai ngày`, `các ngày`, `ngày`, a part
	/// of the day or nothing.
	@Nullable List<Mention> at(int token) {
		Numeral count = passage.is(token, "các", "những") ? null : Numeral.between(passage, token, 2, 10);
		int behind = passage.is(token, "các", "những") ? token + 1 : count == null ? token : count.to();
		if (behind > token && passage.is(behind, "ngày")) {
			if (passage.is(behind + 1, "(")) {
				return list(behind + 2, behind + 2);
			}
			List<Mention> days = list(behind);
			if (days == null) {
				return null;
			}
			List<Mention> led = new ArrayList<>(days);
			led.set(0, days.getFirst().from(days.size() == 1 && count != null ? token : behind));
			return led;
		}
		if (Clock.isPart(passage.key(token)) || passage.is(token, "rạng")) {
			int day = passage.is(token, "rạng") ? token + 2 : token + 1;
			List<Mention> days = passage.isDigits(day) || passage.is(day, "ngày") ? list(day) : null;
			return days == null || days.size() > 1 ? null : List.of(days.getFirst().from(token));
		}
		boolean led = DayReader.leads(passage, token) > 0;
		boolean row = passage.isDigits(token) && passage.is(token + 1, "-") && passage.isDigits(token + 2)
				&& passage.is(token + 3, "/", ".", "tháng") && !NumericReader.isTail(passage, token);
		List<Mention> days = led || row ? list(token) : null;
		return row && days != null && (days.size() > 1 || Cues.isShare(passage, days.getFirst())) ? null : days;
	}

	/// The days that share the last one's month, the first of which begins at a token.
	@Nullable List<Mention> list(int token) {
		return list(token, token + DayReader.leads(passage, token));
	}

	/// With months behind slashes, else behind hyphens, which a day needs words before it
	/// for.
	private @Nullable List<Mention> list(int token, int first) {
		boolean led = first > token || passage.is(token - 1, "(");
		List<Mention> days = list(token, first, led, "/");
		return days == null && led ? list(token, first, true, "-") : days;
	}

	private @Nullable List<Mention> list(int token, int first, boolean led, String mark) {
		List<Integer> starts = new ArrayList<>();
		int at = first;
		while (starts.size() < LONGEST && isDay(at)) {
			int joint = afterDay(at, mark);
			if (!passage.is(joint, ",", "và", "-", "&", ";", "đến") || !led && !passage.is(joint, "-", "và")) {
				break;
			}
			int next = passage.is(joint + 1, "và") ? joint + 2 : joint + 1;
			next += DayReader.leads(passage, next);
			if (!isDay(next)) {
				break;
			}
			starts.add(at);
			at = next;
			if (passage.is(joint, "-", "đến")) {
				break;
			}
		}
		if (starts.isEmpty()) {
			return null;
		}
		Mention last = DayReader.inRow(passage, at, anchor);
		if (last == null || last.parts().month() == 0 || last.parts().day() == 0) {
			return null;
		}
		boolean joined = passage.is(afterDay(starts.getLast(), mark), "đến", "-");
		List<Mention> days = new ArrayList<>();
		for (int start : starts) {
			boolean own = afterDay(start, mark) > start + 1;
			Parts parts = Parts.ofDay(last.parts().year(), own ? passage.number(start + 2) : last.parts().month(),
					passage.number(start));
			days.add(new Mention(days.isEmpty() ? token : start, afterDay(start, mark), parts));
		}
		days.add(last);
		boolean interval = joined && days.size() == 2 && (days.getFirst().parts().day() < last.parts().day()
				|| days.getFirst().parts().month() < last.parts().month());
		return isRow(days) || interval ? List.of(Spans.of(days.getFirst(), last, anchor)) : days;
	}

	private boolean isDay(int at) {
		return passage.length(at) <= 2 && passage.number(at) >= 1 && passage.number(at) <= 31;
	}

	/// Behind `19` or `19/11`.
	private int afterDay(int at, String mark) {
		boolean month = passage.is(at + 1, mark) && passage.isGlued(at + 1) && passage.isGlued(at + 2)
				&& passage.length(at + 2) <= 2 && passage.number(at + 2) >= 1 && passage.number(at + 2) <= 12
				&& !passage.is(at + 3, "/") && !(mark.equals("-") && passage.is(at + 3, "-"));
		return month ? at + 3 : at + 1;
	}

	private boolean isRow(List<Mention> days) {
		LocalDate before = null;
		for (Mention mention : days) {
			Parts parts = mention.parts();
			Parts known = parts.lunar() || parts.year() > 0 ? parts : parts.withYear(2000);
			LocalDate day = known.date();
			if (day == null || before != null && !day.equals(before.plusDays(1))) {
				return false;
			}
			before = day;
		}
		return true;
	}

}
