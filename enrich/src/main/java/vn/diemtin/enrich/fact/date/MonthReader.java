package vn.diemtin.enrich.fact.date;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Passage;

/// Reads months and quarters: `tháng 12/2023`, `đầu tháng 9`, `tháng mười một này`, `tháng Giêng`, `quý II/2023`.
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
		return PartOfYearReader.at(passage, token, anchor);
	}

	private static @Nullable Mention numericMonth(Passage passage, int token) {
		int year = yearBehindMark(passage, token + 1);
		int month = passage.number(token);
		return year > 0 && month >= 1 && month <= 12 ? new Mention(token, token + 3, Parts.ofMonth(year, month)) : null;
	}

	static @Nullable Mention month(Passage passage, int token, Anchor anchor) {
		if (isEach(passage, token)) {
			return null;
		}
		if (passage.is(token + 1, "giêng", "chạp")) {
			int month = passage.is(token + 1, "giêng") ? 1 : 12;
			int to = token + 2 + Lunar.mark(passage, token + 2);
			return withYear(passage, new Mention(token, to, Parts.ofLunar(0, month, 0)), anchor);
		}
		Numeral month = Numeral.between(passage, token + 1, 1, 12);
		boolean name = passage.is(token - 1, "mạng")
				|| passage.is(token + 1, "năm") && passage.is(token - 1, "ngày", "theo", "từng")
				|| passage.is(token + 1, "năm") && passage.is(token + 2, "sinh", "nay");
		if (month == null || name || passage.is(token + 1, "năm") && YearReader.yearAt(passage, token + 2) > 0) {
			return null;
		}
		int to = month.to();
		int lunar = Lunar.mark(passage, to);
		if (lunar > 0) {
			return withYear(passage, new Mention(token, to + lunar, Parts.ofLunar(0, month.value(), 0)), anchor);
		}
		int year = yearBehindMark(passage, to);
		if (year > 0) {
			return new Mention(token, to + 2, Parts.ofMonth(year, month.value()));
		}
		boolean code = passage.isGlued(to) && passage.is(to, "/", ".", "%") && passage.isGlued(to + 1)
				&& passage.isDigits(to + 1) || passage.isGlued(to) && passage.is(to, "%");
		Mention named = new Mention(token, to, Parts.ofMonth(0, month.value()));
		Mention whole = withYear(passage, named, anchor);
		return code || whole == named && Cues.counts(passage, to) ? null : whole;
	}

	static @Nullable Mention quarter(Passage passage, int token, Anchor anchor) {
		Numeral quarter = Numeral.romanToo(passage, token + 1, 1, 4);
		boolean edge = passage.is(token + 1, "đầu", "cuối") && passage.is(token + 2, "năm");
		boolean counts = quarter != null && Cues.counts(passage, quarter.to());
		if (quarter == null && !edge || counts || isEach(passage, token)) {
			return null;
		}
		if (quarter == null) {
			Parts parts = Parts.ofQuarter(0, passage.is(token + 1, "đầu") ? 1 : 4);
			Mention whole = withYear(passage, new Mention(token, token + 2, parts), anchor);
			return whole.to(Math.max(token + 3, whole.to()));
		}
		int year = yearBehindMark(passage, quarter.to());
		if (year > 0) {
			return new Mention(token, quarter.to() + 2, Parts.ofQuarter(year, quarter.value()));
		}
		return withYear(passage, new Mention(token, quarter.to(), Parts.ofQuarter(0, quarter.value())), anchor);
	}

	private static boolean isEach(Passage passage, int token) {
		return passage.is(token - 1, "mỗi", "từng", "hàng", "hằng");
	}

	/// A month, a quarter or a day with the year that follows it.
	static Mention withYear(Passage passage, Mention mention, Anchor anchor) {
		int at = mention.to();
		if (passage.is(at, "này") && mention.parts().day() == 0) {
			return mention.to(at + 1);
		}
		if (passage.is(at, ",") && passage.is(at + 1, "năm") || passage.is(at, "của")) {
			at++;
		}
		Mention year = YearReader.single(passage, at);
		if (year == null) {
			year = RelativeReader.year(passage, at, anchor);
		}
		if (year == null && passage.is(at, "năm")) {
			year = Lunar.year(passage, at + 1, anchor);
			boolean lunar = year != null && mention.parts().month() > 0 && year.to() == at + 3;
			if (year != null && lunar) {
				return mention.to(year.to()).as(mention.parts().withYear(year.parts().year()).inLunar());
			}
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
