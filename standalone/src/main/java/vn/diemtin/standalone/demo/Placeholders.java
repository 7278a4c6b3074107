package vn.diemtin.standalone.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The dates in an invented article, relative to its publication day: `{date:-3}`, `{dm:+2}`,
/// `{long:0}`, `{day:1}`, `{month:-1}`, `{year}`, `{quarter}`.
final class Placeholders {

	private static final Pattern PLACEHOLDER = Pattern
		.compile("\\{(date|dm|long|day|month|year|quarter)(?::([+-]?\\d{1,4}))?}");

	private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

	private Placeholders() {
	}

	static String fill(String text, LocalDate day) {
		return PLACEHOLDER.matcher(text)
			.replaceAll((found) -> Matcher.quoteReplacement(
					value(found.group(1), (found.group(2) != null) ? Integer.parseInt(found.group(2)) : 0, day)));
	}

	private static String value(String kind, int shift, LocalDate day) {
		return switch (kind) {
			case "date" -> DateTimeFormatter.ofPattern("d/M/yyyy").format(day.plusDays(shift));
			case "dm" -> DateTimeFormatter.ofPattern("d/M").format(day.plusDays(shift));
			case "long" -> DateTimeFormatter.ofPattern("'ngày' d 'tháng' M 'năm' yyyy").format(day.plusDays(shift));
			case "day" -> DateTimeFormatter.ofPattern(staysInMonth(day.plusDays(shift)) ? "d" : "d/M")
				.format(day.plusDays(shift));
			case "month" -> Integer.toString(day.plusMonths(shift).getMonthValue());
			case "year" -> Integer.toString(day.getYear() + shift);
			case "quarter" -> QUARTERS.get((day.plusMonths(3L * shift).getMonthValue() - 1) / 3);
			default -> throw new IllegalArgumentException("Unknown placeholder: " + kind);
		};
	}

	/// A range that opens with a bare day ends within a few days; across the end of a
	/// month the day needs its month.
	private static boolean staysInMonth(LocalDate day) {
		return day.plusDays(4).getMonth() == day.getMonth();
	}

}
