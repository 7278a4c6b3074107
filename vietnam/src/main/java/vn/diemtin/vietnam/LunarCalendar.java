package vn.diemtin.vietnam;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.JulianFields;

import org.jspecify.annotations.Nullable;

/// The Vietnamese lunisolar calendar from 1900 to 2100.
///
/// A month begins on the day of the new moon; the winter solstice lies in month 11; a year of thirteen months has its leap month
/// where the sun enters no new sign. The rules follow Hồ Ngọc Đức, *Thuật toán tính âm lịch* (2004); the moon and the sun
/// follow J. Meeus, *Astronomical Algorithms* (1998), chapters 25 and 49, in their short forms.
///
/// Days are those of UTC+7, the time of the calendar since Decision 121/CP of 8 August 1967 took effect in 1968. Before, calendars
/// in Vietnam were printed after Chinese ones, whose days are those of UTC+8; so are the years before 1968 here. The south kept to UTC+8
/// until 1975, which is not told apart: its Tết of 1968 was a day later than in the north.
public final class LunarCalendar {

	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2100;

	private static final int FIRST_OF_OWN_TIME = 1968;

	private static final double SYNODIC_MONTH = 29.530588853;

	private static final LocalDate FIRST_NEW_MOON = LocalDate.of(1900, 1, 1);

	private LunarCalendar() {
	}

	/// The solar day of mùng 1 Tết, null outside of 1900 to 2100.
	public static @Nullable LocalDate newYear(int year) {
		return solar(new LunarDay(year, 1, false, 1));
	}

	/// The solar day of a lunar one; null when there is no such day or it lies outside of
	/// 1900 to 2100.
	public static @Nullable LocalDate solar(LunarDay day) {
		boolean known = day.year() >= FIRST_YEAR && day.year() <= LAST_YEAR && day.month() >= 1 && day.month() <= 12;
		if (!known || day.day() < 1 || day.day() > 30) {
			return null;
		}
		LunarYear year = LunarYear.of(day.month() < 11 ? day.year() : day.year() + 1);
		int number = year.number(day.month(), day.leap());
		if (number < 0 || day.day() > length(year.firstMoon() + number, zone(day.year()))) {
			return null;
		}
		return newMoon(year.firstMoon() + number, zone(day.year())).plusDays(day.day() - 1L);
	}

	/// The lunar day of a solar one, null outside of 1900 to 2100.
	public static @Nullable LunarDay of(LocalDate day) {
		if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
			return null;
		}
		int zone = zone(day.getYear());
		int moon = moonOf(day, zone);
		LunarYear year = LunarYear.of(day.getYear());
		if (moon >= year.firstMoon() + year.months()) {
			year = LunarYear.of(day.getYear() + 1);
		}
		int number = moon - year.firstMoon();
		int month = year.month(number);
		int own = month >= 11 && number < 3 ? year.solstice() : year.solstice() + 1;
		return new LunarDay(own, month, year.isLeap(number),
				(int) ChronoUnit.DAYS.between(newMoon(moon, zone), day) + 1);
	}

	/// How many days a month has; 0 when there is no such month.
	public static int daysOf(int year, int month, boolean leap) {
		if (solar(new LunarDay(year, month, leap, 1)) == null) {
			return 0;
		}
		return solar(new LunarDay(year, month, leap, 30)) == null ? 29 : 30;
	}

	static int zone(int year) {
		return year < FIRST_OF_OWN_TIME ? 8 : 7;
	}

	private static int length(int moon, int zone) {
		return (int) ChronoUnit.DAYS.between(newMoon(moon, zone), newMoon(moon + 1, zone));
	}

	/// The number of the last new moon on or before a day.
	static int moonOf(LocalDate day, int zone) {
		int moon = (int) Math.floor(ChronoUnit.DAYS.between(FIRST_NEW_MOON, day) / SYNODIC_MONTH) + 1;
		while (newMoon(moon, zone).isAfter(day)) {
			moon--;
		}
		return moon;
	}

	/// The day of the new moon of a number; 0 is that of 1 January 1900.
	static LocalDate newMoon(int moon, int zone) {
		return day(Sky.newMoon(moon), zone);
	}

	/// Which twelfth of its way the sun is in when a day begins; 0 begins at the spring
	/// equinox.
	static int sign(LocalDate day, int zone) {
		double instant = day.getLong(JulianFields.JULIAN_DAY) - 0.5 - zone / 24.0;
		return (int) (Sky.sunLongitude(instant) / 30);
	}

	private static LocalDate day(double instant, int zone) {
		return LocalDate.MIN.with(JulianFields.JULIAN_DAY, (long) Math.floor(instant + 0.5 + zone / 24.0));
	}

}
