package vn.diemtin.enrich.fact.date;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Passage;

/// Reads months, quarters and parts of a year: `tháng 12/2023`, `đầu tháng 9`, `quý II/2023`, `6 tháng đầu năm`.
final class MonthReader {

	private MonthReader() {
	}

	static @Nullable Mention at(Passage passage, int token, Anchor anchor) {
		if (passage.is(token, "đầu", "giữa", "cuối")) {
			Mention inner = passage.is(token + 1, "tháng") ? month(passage, token + 1, anchor)
					: passage.is(token + 1, "quý") ? quarter(passage, token + 1, anchor) : null;
			return inner == null ? null : inner.from(token);
		}
		if (passage.is(token, "tháng")) {
			return month(passage, token, anchor);
		}
		if (passage.is(token, "quý")) {
			return quarter(passage, token, anchor);
		}
		if (passage.is(token, "t") && passage.isCapital(token) && passage.isGlued(token + 1)
				&& passage.isDigits(token + 1)) {
			Mention numeric = numericMonth(passage, token + 1);
			return numeric == null ? null : numeric.from(token);
		}
		return partOfYear(passage, token, anchor);
	}

	private static @Nullable Mention numericMonth(Passage passage, int token) {
		int year = yearBehindMark(passage, token + 1);
		int month = passage.number(token);
		return year > 0 && month >= 1 && month <= 12 ? new Mention(token, token + 3, Parts.ofMonth(year, month)) : null;
	}

	static @Nullable Mention month(Passage passage, int token, Anchor anchor) {
		int length = 1;
		int month = SmallNumber.at(passage, token + 1);
		if (passage.is(token + 1, "giêng")) {
			month = 1;
		}
		else if (passage.is(token + 1, "chạp")) {
			return withYear(passage, new Mention(token, token + 2, Parts.LOST), anchor);
		}
		else if (passage.is(token + 1, "mười") && passage.is(token + 2, "một", "hai")) {
			month = passage.is(token + 2, "một") ? 11 : 12;
			length = 2;
		}
		boolean lunar = passage.is(token + 1, "giêng") || passage.reads(token + 1 + length, "âm", "lịch");
		boolean tail = month < 1 || month > 12 || passage.isDigits(token + 1) && passage.length(token + 1) > 2;
		if (tail || passage.is(token + 1, "năm") && passage.isDigits(token + 2)) {
			return null;
		}
		int to = token + 1 + length;
		if (lunar) {
			return new Mention(token, passage.is(to, "âm") ? to + 2 : to, Parts.LOST);
		}
		int year = yearBehindMark(passage, to);
		if (year > 0) {
			return new Mention(token, to + 2, Parts.ofMonth(year, month));
		}
		boolean code = passage.isGlued(to) && passage.is(to, "/", ",", ".", "%") && passage.isGlued(to + 1)
				&& passage.isDigits(to + 1) && !passage.is(to, ",");
		return code ? null : withYear(passage, new Mention(token, to, Parts.ofMonth(0, month)), anchor);
	}

	private static @Nullable Mention quarter(Passage passage, int token, Anchor anchor) {
		int quarter = SmallNumber.quarter(passage, token + 1);
		if (quarter < 0 && passage.reads(token + 1, "đầu", "năm")) {
			return withYear(passage, new Mention(token, token + 2, Parts.ofQuarter(0, 1)), anchor).to(token + 3);
		}
		if (quarter < 0) {
			return null;
		}
		int year = yearBehindMark(passage, token + 2);
		if (year > 0) {
			return new Mention(token, token + 4, Parts.ofQuarter(year, quarter));
		}
		return withYear(passage, new Mention(token, token + 2, Parts.ofQuarter(0, quarter)), anchor);
	}

	/// `6 tháng đầu năm`, `9 tháng năm 2023`, `nửa cuối năm`, `đầu năm 2023`.
	private static @Nullable Mention partOfYear(Passage passage, int token, Anchor anchor) {
		int months = 0;
		int at = token;
		if (passage.is(token + 1, "tháng") && !NumericReader.isTail(passage, token)) {
			months = SmallNumber.at(passage, token);
			at = token + 2;
		}
		else if (passage.is(token, "nửa")) {
			months = 6;
			at = token + 1;
		}
		boolean first = passage.is(at, "đầu");
		if (months < 1 || months > 11 || !first && !passage.is(at, "cuối") || !passage.is(at + 1, "năm")) {
			return null;
		}
		Mention year = YearReader.single(passage, at + 1);
		if (year == null) {
			year = RelativeReader.year(passage, at + 1, anchor);
		}
		int to = year == null ? at + 2 : year.to();
		int start = first ? 1 : 13 - months;
		int end = first ? months : 12;
		Parts last = year == null ? Parts.ofMonth(0, end) : Parts.ofMonth(year.parts().year(), end);
		Parts known = anchor.complete(last);
		String value = known.iso();
		if (value == null) {
			return new Mention(token, to, Parts.LOST);
		}
		return new Mention(token, to, Parts.ofValue(Parts.ofMonth(known.year(), start).iso() + "/" + value));
	}

	/// A month or a day with the year that follows it.
	static Mention withYear(Passage passage, Mention mention, Anchor anchor) {
		int at = mention.to();
		if (passage.is(at, ",") && passage.is(at + 1, "năm")) {
			at++;
		}
		Mention year = YearReader.single(passage, at);
		if (year == null) {
			year = RelativeReader.year(passage, at, anchor);
		}
		if (year == null) {
			return mention;
		}
		Parts parts = mention.parts().lost() || year.parts().lost() ? Parts.LOST
				: mention.parts().withYear(year.parts().year());
		return mention.to(year.to()).as(parts);
	}

	/// `/2023` or `-2023` glued to the token before; 0 when there is none.
	static int yearBehindMark(Passage passage, int mark) {
		boolean year = passage.is(mark, "/", "-", ".") && passage.length(mark + 1) == 4
				&& passage.isGlued(mark) == passage.isGlued(mark + 1) && NumericReader.isYear(passage.number(mark + 1))
				&& !NumericReader.isCutOff(passage, mark + 2);
		return year ? passage.number(mark + 1) : 0;
	}

}
