package vn.diemtin.desk.training;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The events of a month: on their days, in weeks from Monday to Sunday; and apart those that no day can show.
///
/// @param weeks four to six of seven days each
/// @param apart events of which no day is known, or more days than a calendar can show
record MonthGrid(YearMonth month, List<List<Day>> weeks, List<TrainingView> apart) {

	private static final int MOST_SHOWN = 4;

	/// What takes longer is a programme of the year, and would hide all else.
	private static final long LONGEST_DAYS = 31;

	/// A day of the grid.
	///
	/// @param isInMonth whether it is not of the month before or behind
	/// @param shown the events of the day, the first of many
	/// @param more how many more there are
	/// @param address the list of the day
	record Day(LocalDate date, boolean isInMonth, boolean isToday, List<Entry> shown, int more, String address) {
	}

	/// An event on one of its days.
	///
	/// @param number which of its days it is, from 1
	/// @param days how many it has
	record Entry(TrainingView event, long number, long days) {
	}

	static MonthGrid of(YearMonth month, List<TrainingView> events, LocalDate today, TrainingAddress asked) {
		List<TrainingView> dated = events.stream()
			.filter(MonthGrid::hasDays)
			.sorted(Comparator.comparing(TrainingView::firstDay).thenComparing(TrainingView::id))
			.toList();
		List<List<Day>> weeks = new ArrayList<>();
		LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
		while (!monday.isAfter(month.atEndOfMonth())) {
			List<Day> week = new ArrayList<>();
			for (int day = 0; day < 7; day++) {
				week.add(day(monday.plusDays(day), month, dated, today, asked));
			}
			weeks.add(List.copyOf(week));
			monday = monday.plusWeeks(1);
		}
		return new MonthGrid(month, List.copyOf(weeks), events.stream().filter((event) -> !hasDays(event)).toList());
	}

	private static boolean hasDays(TrainingView event) {
		return event.hit().isExact() && ChronoUnit.DAYS.between(event.firstDay(), event.lastDay()) < LONGEST_DAYS;
	}

	private static Day day(LocalDate date, YearMonth month, List<TrainingView> events, LocalDate today,
			TrainingAddress asked) {
		List<Entry> all = events.stream()
			.filter((event) -> !date.isBefore(event.firstDay()) && !date.isAfter(event.lastDay()))
			.map((event) -> new Entry(event, ChronoUnit.DAYS.between(event.firstDay(), date) + 1,
					ChronoUnit.DAYS.between(event.firstDay(), event.lastDay()) + 1))
			.toList();
		List<Entry> shown = (all.size() > MOST_SHOWN) ? all.subList(0, MOST_SHOWN - 1) : all;
		return new Day(date, YearMonth.from(date).equals(month), date.equals(today), shown, all.size() - shown.size(),
				asked.on(date).at("/trainings"));
	}

}
