package vn.diemtin.enrich.fact.date;

import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Passage;

/// Reads parts of a year or month that are counted from its ends: `6 tháng đầu năm`, `9 tháng năm 2023`, `nửa cuối tháng 4`, `10 ngày đầu
/// tháng 5`.
final class PartOfYearReader {

	private PartOfYearReader() {
	}

	static @Nullable Mention at(Passage passage, int token, Anchor anchor) {
		if (passage.is(token, "nửa") && passage.is(token + 1, "đầu", "cuối")) {
			boolean first = passage.is(token + 1, "đầu");
			return passage.is(token + 2, "tháng") ? days(passage, token, token + 2, 0, first, anchor)
					: months(passage, token, token + 2, 6, first, anchor);
		}
		Numeral count = Numeral.between(passage, token, 1, 31);
		if (count == null || !passage.is(count.to(), "tháng", "ngày")) {
			return null;
		}
		int at = count.to() + 1;
		boolean edge = passage.is(at, "đầu", "cuối");
		int whole = edge && passage.is(at + 1, "tiên", "cùng") ? at + 2 : edge ? at + 1 : at;
		whole = passage.is(whole, "của") ? whole + 1 : whole;
		if (passage.is(count.to(), "ngày")) {
			return edge && passage.is(whole, "tháng")
					? days(passage, token, whole, count.value(), passage.is(at, "đầu"), anchor) : null;
		}
		boolean dated = edge || YearReader.single(passage, whole) != null || passage.reads(whole, "năm", "nay")
				|| passage.reads(whole, "năm", "ngoái")
				|| passage.is(token - 1, "trong") && isYearAlone(passage, whole);
		if (count.value() > 11 || !dated) {
			return null;
		}
		return months(passage, token, whole, count.value(), !passage.is(at, "cuối"), anchor);
	}

	private static @Nullable Mention months(Passage passage, int token, int at, int months, boolean first,
			Anchor anchor) {
		Mention year = YearReader.single(passage, at);
		if (year == null) {
			year = RelativeReader.year(passage, at, anchor);
		}
		if (year == null && !passage.is(at, "năm")) {
			int written = YearReader.yearAt(passage, at);
			year = written > 0 ? new Mention(at, at + 1, Parts.ofYear(written)) : null;
			if (year == null) {
				return null;
			}
		}
		int to = year == null ? at + 1 : year.to();
		int start = first ? 1 : 13 - months;
		int end = first ? months : 12;
		Parts last = year == null ? Parts.ofMonth(0, end) : Parts.ofMonth(year.parts().year(), end);
		Parts known = year == null && !first ? lateInYear(last, anchor)
				: year != null && year.parts().lost() ? Parts.LOST : anchor.complete(last);
		String value = known.iso();
		if (value == null) {
			return new Mention(token, to, Parts.LOST);
		}
		return new Mention(token, to, Parts.ofValue(Parts.ofMonth(known.year(), start).iso() + "/" + value));
	}

	private static boolean isYearAlone(Passage passage, int token) {
		return YearReader.yearAt(passage, token) > 0;
	}

	/// The last months of this year; in its first weeks those of the year before.
	private static Parts lateInYear(Parts last, Anchor anchor) {
		LocalDate published = anchor.published();
		return published == null ? Parts.LOST
				: last.withYear(published.getMonthValue() < 3 ? published.getYear() - 1 : published.getYear());
	}

	/// @param count 0 for half of the month
	private static @Nullable Mention days(Passage passage, int token, int at, int count, boolean first, Anchor anchor) {
		Mention month = MonthReader.month(passage, at, anchor);
		if (month == null) {
			month = RelativeReader.month(passage, at, anchor);
		}
		if (month == null) {
			return null;
		}
		Parts parts = anchor.complete(month.parts());
		if (parts.year() == 0 || parts.month() == 0 || parts.lunar()) {
			return new Mention(token, month.to(), Parts.LOST);
		}
		YearMonth whole = YearMonth.of(parts.year(), parts.month());
		int length = whole.lengthOfMonth();
		LocalDate start = whole.atDay(first ? 1 : count == 0 ? 16 : Math.max(1, length - count + 1));
		LocalDate end = whole.atDay(first ? count == 0 ? 15 : Math.min(length, count) : length);
		return new Mention(token, month.to(), Parts.ofValue(start + "/" + end));
	}

}
