package vn.diemtin.vietnam;

import java.time.LocalDate;

/// The months from the one with the winter solstice of a year to the one before the next: months 11, 12, 1 to 10, and a leap month
/// when they are thirteen.
///
/// @param solstice the solar year of the solstice that it begins with
/// @param firstMoon the number of the new moon of its month 11
/// @param leap which of its months is the leap one, counted from 0; -1 for none
record LunarYear(int solstice, int firstMoon, int months, int leap) {

	/// The months from the solstice of the year before.
	static LunarYear of(int year) {
		int first = solsticeMoon(year - 1);
		int months = solsticeMoon(year) - first;
		return new LunarYear(year - 1, first, months, months == 13 ? leapMonth(first, LunarCalendar.zone(year)) : -1);
	}

	private static int solsticeMoon(int year) {
		int zone = LunarCalendar.zone(year);
		int moon = LunarCalendar.moonOf(LocalDate.of(year, 12, 31), zone);
		boolean past = LunarCalendar.sign(LunarCalendar.newMoon(moon, zone), zone) >= 9;
		return past ? moon - 1 : moon;
	}

	private static int leapMonth(int first, int zone) {
		int sign = LunarCalendar.sign(LunarCalendar.newMoon(first + 1, zone), zone);
		for (int month = 1; month < 13; month++) {
			int next = LunarCalendar.sign(LunarCalendar.newMoon(first + month + 1, zone), zone);
			if (next == sign) {
				return month;
			}
			sign = next;
		}
		return -1;
	}

	/// What the month at a place is called.
	int month(int number) {
		int own = leap >= 0 && number >= leap ? number - 1 : number;
		return (own + 10) % 12 + 1;
	}

	boolean isLeap(int number) {
		return number == leap;
	}

	/// The place of a month, -1 when this year has none such.
	int number(int month, boolean leapMonth) {
		int number = (month + 1) % 12;
		if (leapMonth) {
			return leap == number + 1 ? leap : -1;
		}
		return leap >= 0 && number >= leap ? number + 1 : number;
	}

}
