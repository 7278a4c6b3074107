package vn.diemtin.store.query;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.diemtin.vietnam.Spelling;

/// Days as people type them: `2025-03-01`, `1/3/2025`, `2025-03`, `3/2025`, `2025`.
final class Day {

	private static final int EARLIEST = 1900;

	private static final int LATEST = 2200;

	private Day() {
	}

	/// The first day of what is typed, in ISO form; null when it is no day.
	static @Nullable String first(String typed) {
		return read(typed, false);
	}

	/// The last day of what is typed.
	static @Nullable String last(String typed) {
		return read(typed, true);
	}

	/// A number of days: `30`, `30d`, `2w`, `1m`, `30-ngày`, `2-tuần`, `1-tháng`; null
	/// when it is none.
	static @Nullable Integer count(String typed) {
		int end = 0;
		while (end < typed.length() && typed.charAt(end) >= '0' && typed.charAt(end) <= '9') {
			end++;
		}
		if (end == 0 || end > 4) {
			return null;
		}
		int number = Integer.parseInt(typed.substring(0, end));
		return switch (Spelling.fold(typed.substring(end))) {
			case "", "d", "ngay" -> number;
			case "w", "tuan" -> number * 7;
			case "m", "thang" -> number * 30;
			case "y", "nam" -> number * 365;
			default -> null;
		};
	}

	private static @Nullable String read(String typed, boolean last) {
		boolean slashes = typed.indexOf('/') >= 0;
		String[] parts = typed.split(slashes ? "/" : "-", 4);
		if (typed.length() > 10 || parts.length > 3) {
			return null;
		}
		try {
			int[] numbers = new int[parts.length];
			for (int i = 0; i < parts.length; i++) {
				numbers[i] = Integer.parseInt(parts[slashes ? parts.length - 1 - i : i]);
			}
			if (numbers[0] < EARLIEST || numbers[0] > LATEST) {
				return null;
			}
			LocalDate day = LocalDate.of(numbers[0], (numbers.length > 1) ? numbers[1] : 1,
					(numbers.length > 2) ? numbers[2] : 1);
			if (last && numbers.length == 1) {
				day = day.plusYears(1).minusDays(1);
			}
			else if (last && numbers.length == 2) {
				day = day.plusMonths(1).minusDays(1);
			}
			return day.toString();
		}
		catch (NumberFormatException | DateTimeException ex) {
			return null;
		}
	}

}
