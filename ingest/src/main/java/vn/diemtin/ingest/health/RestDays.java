package vn.diemtin.ingest.health;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import vn.diemtin.vietnam.LunarCalendar;
import vn.diemtin.vietnam.LunarDay;

/// The days on which the public bodies of Vietnam rest (Labour Code 2019, article 112; a holiday that falls on a weekend is
/// made up for on the next working day, article 111), so that nothing is to be expected of their portals.
///
/// The government sets each year which five days of Tết and which neighbour of National Day are free. Portals are quiet
/// before and after, and working days are moved to make the rest one piece, so all days are taken that it may set.
final class RestDays {

	/// The earliest first day of the rest before mùng 1.
	private static final int BEFORE_TET = 4;

	/// The last day that still belongs to it.
	private static final int AFTER_TET = 5;

	private static final MonthDay NATIONAL_DAY = MonthDay.of(9, 2);

	private static final List<MonthDay> HOLIDAYS = List.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1),
			NATIONAL_DAY);

	private final Map<Integer, Set<LocalDate>> years = new ConcurrentHashMap<>();

	/// Whether nothing is to be expected of a day.
	boolean contains(LocalDate day) {
		return this.years.computeIfAbsent(day.getYear(), RestDays::of).contains(day);
	}

	private static Set<LocalDate> of(int year) {
		Set<LocalDate> days = new HashSet<>();
		LocalDate tet = LunarCalendar.newYear(year);
		for (int day = -BEFORE_TET; tet != null && day <= AFTER_TET; day++) {
			days.add(tet.plusDays(day));
		}
		Set<LocalDate> holidays = holidays(year);
		days.addAll(holidays);
		for (LocalDate holiday : List.copyOf(holidays)) {
			LocalDate instead = holiday;
			while (isWeekend(holiday) && (isWeekend(instead) || days.contains(instead))) {
				instead = instead.plusDays(1);
			}
			days.add(instead);
			holidays.add(instead);
		}
		for (LocalDate holiday : holidays) {
			bridge(days, holiday, -1);
			bridge(days, holiday, 1);
		}
		days.add(NATIONAL_DAY.atYear(year).minusDays(1));
		days.add(NATIONAL_DAY.atYear(year).plusDays(1));
		return Set.copyOf(days);
	}

	private static Set<LocalDate> holidays(int year) {
		Set<LocalDate> holidays = new TreeSet<>();
		for (MonthDay day : HOLIDAYS) {
			holidays.add(day.atYear(year));
		}
		LocalDate kings = LunarCalendar.solar(new LunarDay(year, 3, false, 10));
		if (kings != null) {
			holidays.add(kings);
		}
		return holidays;
	}

	/// A working day alone between a holiday and a weekend is moved more often than
	/// worked.
	private static void bridge(Set<LocalDate> days, LocalDate holiday, int side) {
		LocalDate between = holiday.plusDays(side);
		if (!isWeekend(between) && isWeekend(between.plusDays(side))) {
			days.add(between);
		}
	}

	static boolean isWeekend(LocalDate day) {
		return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
	}

}
