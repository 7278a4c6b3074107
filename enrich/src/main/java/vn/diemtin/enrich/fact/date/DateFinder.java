package vn.diemtin.enrich.fact.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.Direction;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.DateFact;

/// Finds dates and intervals: days, months, quarters, years, terms, feasts, lunar days, times of day, and what is told from the
/// moment of publication. Numbers of documents, shares, scores and telephone numbers are none.
///
/// The span of a date is the whole expression with the words that name its kind or its part (`sáng ngày`, `cuối tháng`, `hai ngày`),
/// without the preposition before it; `từ … đến …` is one interval with both words.
public final class DateFinder {

	/// Its name and version.
	public static final String VERSION = "dates/3";

	private final Passage original;

	private final Passage passage;

	private final Anchor anchor;

	private final PointReader points;

	private final DayRow rows;

	private final RangeReader ranges;

	private final List<DateFact> found = new ArrayList<>();

	private @Nullable LocalDate lastDay;

	private int lastSentence = -2;

	private DateFinder(Passage original, @Nullable LocalDateTime published, Direction direction) {
		this.original = original;
		this.passage = Unmarked.respelled(original);
		this.anchor = Anchor.of(published, direction);
		this.points = new PointReader(passage, anchor);
		this.rows = new DayRow(passage, anchor);
		this.ranges = new RangeReader(passage, anchor, points, rows);
	}

	/// The dates of a passage in reading order; without a day of publication relative
	/// ones have no value.
	public static List<DateFact> find(Passage passage, @Nullable LocalDate published, Direction direction) {
		return findFrom(passage, published == null ? null : published.atStartOfDay(), direction);
	}

	/// As `find`, from the minute of publication, which `bây giờ` and `một tiếng nữa`
	/// need. Midnight stands for a day whose time
	/// is not known.
	public static List<DateFact> findFrom(Passage passage, @Nullable LocalDateTime published, Direction direction) {
		DateFinder finder = new DateFinder(passage, published, direction);
		finder.scan();
		return finder.found;
	}

	private void scan() {
		int at = 0;
		int lastYear = -1;
		while (at < passage.size()) {
			List<Mention> mentions = mentionsAt(at, lastYear == at - 1 && passage.is(at - 1, ",", "và"));
			if (mentions.isEmpty()) {
				at++;
			}
			else {
				for (Mention mention : mentions) {
					add(mention);
				}
				at = Math.max(at + 1, mentions.getLast().to());
				lastYear = YearReader.yearAt(passage, at - 1) > 0 ? at : -1;
			}
		}
	}

	private List<Mention> mentionsAt(int token, boolean afterYear) {
		boolean digits = passage.isDigits(token);
		if (!digits && !Beginnings.isAt(passage, token)) {
			return List.of();
		}
		Mention range = ranges.at(token);
		if (range != null) {
			return List.of(range);
		}
		List<Mention> days = rows.at(token);
		if (days != null) {
			return days;
		}
		boolean expected = digits && Cues.expectsDay(passage, token) || Cues.expectsWeekday(passage, token);
		Mention point = points.at(token, expected);
		if (point == null && digits) {
			point = YearReader.bare(passage, token, afterYear);
		}
		if (point == null) {
			point = sameDay(token);
		}
		if (point == null) {
			point = BareTimes.at(passage, passage.is(token, "từ") ? token + 1 : token);
			return point == null || passage.is(token, "từ") && point.from() != token ? List.of() : List.of(point);
		}
		Mention whole = ranges.extended(point);
		return whole == null ? monthsTogether(withWeekday(point)) : List.of(whole);
	}

	/// `15/11/2025 (thứ Bảy)`.
	private Mention withWeekday(Mention day) {
		Mention weekday = day.parts().day() > 0 && passage.is(day.to(), "(")
				? WeekdayReader.at(passage, day.to() + 1, true, anchor) : null;
		return weekday != null && passage.is(weekday.to(), ")") ? day.to(weekday.to() + 1) : day;
	}

	/// `chiều cùng ngày`, `sáng hôm sau`: told from the day named last.
	private @Nullable Mention sameDay(int token) {
		Clock clock = ClockReader.at(passage, token);
		int behind = clock == null ? token : clock.to();
		int at = points.afterPartOfDay(behind);
		boolean same = passage.reads(at, "cùng", "ngày");
		boolean next = passage.reads(at, "hôm", "sau") || passage.reads(at, "ngày", "hôm", "sau");
		if (!same && !next) {
			return null;
		}
		int to = at + (passage.is(at, "ngày") ? 3 : 2);
		boolean counted = next && (passage.isDigits(token - 1) || passage.is(token - 1, "ít", "mấy", "vài"));
		boolean known = lastDay != null && passage.sentence(token) - lastSentence <= 2;
		if (counted) {
			return null;
		}
		if (lastDay == null || !known) {
			return new Mention(token, to, Parts.LOST);
		}
		Clock timed = clock != null && at > behind ? clock.in(passage.key(at - 1)) : clock;
		Parts day = Parts.ofDay(next ? lastDay.plusDays(1) : lastDay);
		return new Mention(token, to, timed == null ? day : day.withTime(timed.time(), timed.until()));
	}

	/// A date without year takes that of its neighbour: `tháng 3 và tháng 4/2023`, `các
	/// tháng 6, 7 và 9/2023`.
	private List<Mention> monthsTogether(Mention first) {
		List<Mention> row = new ArrayList<>(List.of(first));
		Parts parts = first.parts();
		boolean month = parts.value() == null && !parts.lost() && parts.month() > 0 && parts.year() == 0;
		while (month && row.size() < 8 && passage.is(row.getLast().to(), "và", ",", "hoặc")) {
			int at = row.getLast().to() + 1;
			Mention next = points.at(at, parts.day() > 0);
			boolean bare = next == null && parts.day() == 0 && passage.isDigits(at) && passage.length(at) <= 2;
			if (bare && passage.number(at) >= 1 && passage.number(at) <= 12
					&& (!NumericReader.isCutOff(passage, at + 1) || passage.is(at + 1, ","))
					&& !passage.is(at + 1, "/", "%")
					&& (passage.is(at + 1, ",", "và") || row.size() > 1 && !passage.isWord(at + 1))) {
				next = new Mention(at, at + 1, Parts.ofMonth(0, passage.number(at)));
			}
			boolean same = next != null && next.parts().value() == null && !next.parts().lost()
					&& (next.parts().day() > 0) == (parts.day() > 0) && next.parts().month() > 0;
			if (next == null || !same) {
				break;
			}
			row.add(next);
			month = next.parts().year() == 0;
		}
		int year = row.getLast().parts().year();
		if (row.size() == 1 || year == 0) {
			return List.of(first);
		}
		List<Mention> dated = new ArrayList<>();
		for (Mention mention : row) {
			boolean later = mention.parts().month() > row.getLast().parts().month();
			dated.add(later ? mention : mention.as(mention.parts().withYear(year)));
		}
		return dated;
	}

	private void add(Mention mention) {
		Parts parts = complete(mention);
		int sentence = passage.sentence(mention.from());
		if (parts.date() != null) {
			lastDay = parts.date();
			lastSentence = sentence;
		}
		double confidence = parts.lost() ? 0.5 : mention.parts().isComplete() ? 0.98 : 0.85;
		found.add(new DateFact(original.evidence(mention.from(), mention.to(), confidence, VERSION), parts.iso(),
				DateRoles.of(passage, mention, isPast(parts))));
	}

	/// Whether it lies before the day of publication.
	private boolean isPast(Parts parts) {
		String value = parts.iso();
		if (value == null || anchor.published() == null || value.contains("W") || value.contains("Q")) {
			return false;
		}
		String last = value.substring(value.indexOf('/') + 1);
		String published = anchor.published().toString();
		int common = Math.min(last.length(), published.length());
		return last.substring(0, common).compareTo(published.substring(0, common)) < 0;
	}

	/// `ngày 3/3 là Chủ nhật`, `rơi vào thứ Năm`.
	private boolean isSaidOfLastDay(Mention mention) {
		int from = mention.from();
		return passage.sentence(from) == lastSentence
				&& (passage.is(from - 1, "là", "nhằm") || passage.reads(from - 2, "rơi", "vào")
						|| passage.reads(from - 2, "nhằm", "vào") || passage.reads(from - 2, "đúng", "vào"));
	}

	private Parts complete(Mention mention) {
		if (Cues.recurs(passage, mention)) {
			return Parts.LOST;
		}
		if (mention.parts().isBareTime()) {
			boolean near = passage.sentence(mention.from()) - lastSentence <= 1;
			return BareTimes.onDay(passage, mention, near ? lastDay : null, lastDay != null, anchor);
		}
		if (mention.parts().weekday() > 0 && lastDay != null && isSaidOfLastDay(mention)) {
			boolean same = lastDay.getDayOfWeek().getValue() == mention.parts().weekday();
			return same ? Parts.ofDay(lastDay) : Parts.LOST;
		}
		Parts parts = Leaning.of(passage, mention, anchor).complete(mention.parts());
		return parts.iso() == null ? Parts.LOST : parts;
	}

}
