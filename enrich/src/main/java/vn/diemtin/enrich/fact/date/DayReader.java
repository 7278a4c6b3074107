package vn.diemtin.enrich.fact.date;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.Direction;
import vn.diemtin.enrich.fact.text.Passage;

/// Reads one day: `ngày 29/7/2014`, `ngày 8 tháng 12 năm 2023`, `mùng 8 tháng 3`, `mùng 3 Tết`, `rằm tháng Giêng`, `ngày 10/3 âm lịch`.
final class DayReader {

	private DayReader() {
	}

	/// A day that begins at a token; `expected` when what stands before makes a bare
	/// `8/12` a date.
	static @Nullable Mention at(Passage passage, int token, boolean expected, Anchor anchor) {
		return at(passage, token, expected, false, anchor);
	}

	/// As `at`, whatever is glued on before: the `13/9` of `12-13/9`.
	static @Nullable Mention inRow(Passage passage, int token, Anchor anchor) {
		return at(passage, token, true, true, anchor);
	}

	private static @Nullable Mention at(Passage passage, int token, boolean expected, boolean row, Anchor anchor) {
		int lead = leads(passage, token);
		int at = token + lead;
		boolean mung = lead > 0 && passage.is(at - 1, "mùng", "mồng");
		if (passage.is(at, "rằm")) {
			return full(passage, at, anchor) instanceof Mention full ? full.from(token) : null;
		}
		Mention day = row ? NumericReader.inRow(passage, at, true)
				: NumericReader.at(passage, at, lead > 0 || expected);
		if (day != null && lead > 0 && day.parts().day() == 0) {
			day = null;
		}
		if (day == null) {
			day = withMonth(passage, at, lead > 0 || expected, anchor);
		}
		if (day == null && (lead > 0 || passage.isDigits(at))) {
			day = ofTet(passage, at, mung);
		}
		if (day == null && lead > 0) {
			day = bare(passage, at, token);
		}
		if (day == null) {
			return null;
		}
		int lunar = Lunar.mark(passage, day.to());
		if (lunar > 0 && !day.parts().lost()) {
			day = day.to(day.to() + lunar).as(day.parts().inLunar());
		}
		if (day.parts().year() == 0 && day.parts().value() == null) {
			day = MonthReader.withYear(passage, day, anchor);
		}
		lunar = Lunar.mark(passage, day.to());
		return lunar == 0 || day.parts().lunar() ? day.from(token)
				: day.from(token).to(day.to() + lunar).as(day.parts().inLunar());
	}

	/// How many tokens lead in a day: `ngày`, `hôm`, `mùng`, `ngày mùng`.
	static int leads(Passage passage, int token) {
		if (!passage.is(token, "ngày", "hôm", "mùng", "mồng") || passage.is(token - 1, "mỗi", "hàng", "hằng", "từng")) {
			return 0;
		}
		return passage.is(token, "ngày", "hôm") && passage.is(token + 1, "mùng", "mồng") ? 2 : 1;
	}

	/// `8 tháng 12 năm 2023`, `mười lăm tháng tám`.
	private static @Nullable Mention withMonth(Passage passage, int token, boolean expected, Anchor anchor) {
		Numeral day = Numeral.between(passage, token, 1, 31);
		int at = day == null ? token : passage.is(day.to(), ",") ? day.to() + 1 : day.to();
		if (day == null || !passage.is(at, "tháng") || passage.is(token - 1, "tuần")) {
			return null;
		}
		Mention month = MonthReader.month(passage, at, new Anchor(null, null, Direction.PAST, 1));
		if (month == null) {
			Mention relative = expected ? RelativeReader.month(passage, at, anchor) : null;
			Parts parts = relative == null || relative.parts().lost() ? Parts.LOST
					: Parts.ofDay(relative.parts().year(), relative.parts().month(), day.value());
			return relative == null ? null : new Mention(token, relative.to(), parts);
		}
		boolean lasts = passage.is(token - 1, "hơn", "gần", "trong", "suốt", "mỗi", "sau", "khoảng", "qua", "được",
				"cứ", "những", "mấy", "thêm", "dài", "của", "là", "mất", "hết", "tổng", "cả")
				|| passage.isCapital(month.to());
		if (!expected && lasts) {
			return null;
		}
		Parts own = Parts.ofDay(month.parts().year(), month.parts().month(), day.value());
		Mention whole = new Mention(token, month.to(), month.parts().lunar() ? own.inLunar() : own);
		if (month.parts().lost() || month.parts().year() == 0 && passage.is(month.to() - 2, "năm")) {
			return relativeYear(passage, whole, at, anchor);
		}
		return whole;
	}

	/// `tháng 3 ngày 15`.
	static @Nullable Mention monthFirst(Passage passage, int token, Anchor anchor) {
		Numeral month = passage.is(token, "tháng") ? Numeral.between(passage, token + 1, 1, 12) : null;
		Numeral day = month != null && passage.is(month.to(), "ngày") ? Numeral.between(passage, month.to() + 1, 1, 31)
				: null;
		boolean whole = day != null && !Cues.counts(passage, day.to()) && !passage.is(day.to(), "/", "-", "tháng");
		return whole && day != null && month != null ? MonthReader.withYear(passage,
				new Mention(token, day.to(), Parts.ofDay(0, month.value(), day.value())), anchor) : null;
	}

	/// Read again with the anchor, which the year behind the month needs.
	private static @Nullable Mention relativeYear(Passage passage, Mention day, int month, Anchor anchor) {
		Mention again = MonthReader.month(passage, month, anchor);
		return again == null ? null
				: again.from(day.from())
					.as(again.parts().lost() ? Parts.LOST
							: Parts.ofDay(again.parts().year(), again.parts().month(), day.parts().day()));
	}

	/// `rằm tháng Giêng`, `rằm tháng 7`.
	private static @Nullable Mention full(Passage passage, int token, Anchor anchor) {
		if (passage.reads(token + 1, "trung", "thu")) {
			return MonthReader.withYear(passage, new Mention(token, token + 3, Parts.ofLunar(0, 8, 15)), anchor);
		}
		int to = passage.is(token + 1, "tháng") ? token + 3 : token + 1;
		Numeral month = passage.is(token + 1, "tháng") ? Numeral.between(passage, token + 2, 1, 12) : null;
		int number = passage.is(token + 2, "giêng") ? 1
				: passage.is(token + 2, "chạp") ? 12 : month == null ? 0 : month.value();
		if (number == 0) {
			boolean this15 = passage.is(token + 1, "này", "tới");
			return this15 ? new Mention(token, token + 2, Parts.LOST) : null;
		}
		to = month == null ? to : month.to();
		to += Lunar.mark(passage, to);
		return MonthReader.withYear(passage, new Mention(token, to, Parts.ofLunar(0, number, 15)), anchor);
	}

	/// `mùng 3 Tết` and, from the last month, `28 Tết`.
	private static @Nullable Mention ofTet(Passage passage, int token, boolean mung) {
		Numeral day = Numeral.between(passage, token, 1, 30);
		if (day == null || !passage.is(day.to(), "tết") || !mung && day.value() < 20) {
			return null;
		}
		Parts parts = day.value() >= 20 ? Parts.ofLunar(0, 12, day.value()) : Parts.ofLunar(0, 1, day.value());
		int to = passage.reads(day.to() + 1, "nguyên", "đán") ? day.to() + 3 : day.to() + 1;
		return new Mention(token, to, parts);
	}

	/// `ngày 27`, when it is no count of something a day.
	private static @Nullable Mention bare(Passage passage, int token, int lead) {
		Numeral day = Numeral.between(passage, token, 1, 31);
		if (day == null || passage.is(lead, "hôm") || NumericReader.isCutOff(passage, day.to())
				|| passage.is(day.to(), "/", ":") || Cues.counts(passage, day.to())
				|| passage.isWord(token) && !passage.is(token - 1, "mùng", "mồng") && day.to() - token < 2) {
			return null;
		}
		int to = passage.is(day.to(), "này") ? day.to() + 1 : day.to();
		return new Mention(token, to, Parts.ofDay(0, 0, day.value()));
	}

}
