package vn.diemtin.enrich.fact.date;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Passage;

/// Reads decades and centuries: `những năm 90`, `thập niên 1980`, `thế kỷ XXI`.
final class EraReader {

	private static final Map<String, Integer> STEPS = Map.of("này", 0, "nay", 0, "trước", -1, "tới", 1, "sau", 1);

	private EraReader() {
	}

	static @Nullable Mention at(Passage passage, int token, Anchor anchor) {
		int at = passage.is(token, "đầu", "giữa", "cuối", "nửa") ? token + 1 : token;
		at = passage.is(token, "nửa") && passage.is(at, "đầu", "cuối") ? at + 1 : at;
		if (passage.is(at, "thế") && passage.is(at + 1, "kỷ", "kỉ")) {
			Mention told = told(passage, token, at, 100, anchor);
			if (told != null) {
				return told;
			}
			Numeral century = Numeral.romanToo(passage, at + 2, 1, 21);
			return century == null || passage.isGlued(century.to()) && passage.is(century.to(), "/", "%") ? null
					: new Mention(token, century.to(), century(century.value()));
		}
		boolean decade = passage.is(at, "thập") && passage.is(at + 1, "niên", "kỷ", "kỉ");
		if (!decade && !passage.reads(at, "những", "năm")) {
			return null;
		}
		Mention told = decade ? told(passage, token, at, 10, anchor) : null;
		if (told != null) {
			return told;
		}
		int year = YearReader.yearAt(passage, at + 2);
		int number = passage.length(at + 2) == 2 ? passage.number(at + 2) : -1;
		if (year == 0 && number >= 20 && number <= 90 && !passage.is(at + 3, "tuổi", "%", "của")) {
			year = 1900 + number;
		}
		else if (year == 0 && number >= 20 && passage.reads(at + 3, "của", "thế", "kỷ")) {
			return withCentury(passage, token, at + 4, number);
		}
		boolean round = year > 0 && year % 10 == 0 && !passage.is(at + 3, "-");
		return round ? new Mention(token, at + 3, decade(year)) : null;
	}

	/// `thập kỷ này`, `thế kỷ trước`; not `nửa thế kỷ trước` and `hai thập kỷ trước`,
	/// which count years.
	private static @Nullable Mention told(Passage passage, int token, int at, int years, Anchor anchor) {
		Integer step = STEPS.get(passage.key(at + 2));
		LocalDate published = anchor.published();
		boolean counted = passage.is(at - 1, "nửa", "mấy", "vài", "nhiều", "các", "những", "mươi", "chục")
				|| Numeral.between(passage, at - 1, 1, 99) != null;
		if (step == null || counted || published == null || passage.is(at + 3, "đó", "nữa")) {
			return null;
		}
		int year = published.getYear() + step * years;
		return new Mention(token, at + 3, years == 10 ? decade(year / 10 * 10) : century((year - 1) / 100 + 1));
	}

	/// `những năm 60 của thế kỷ XX`, `những năm 90 của thế kỷ trước`.
	private static @Nullable Mention withCentury(Passage passage, int token, int at, int number) {
		Numeral century = Numeral.romanToo(passage, at + 2, 17, 21);
		boolean last = passage.is(at + 2, "trước");
		if (century == null && !last || number % 10 != 0) {
			return null;
		}
		int first = century == null ? 1900 : (century.value() - 1) * 100;
		return new Mention(token, century == null ? at + 3 : century.to(), decade(first + number));
	}

	private static Parts decade(int year) {
		return Parts.ofValue(year + "/" + (year + 9));
	}

	private static Parts century(int number) {
		String first = "0".repeat(number < 11 ? number == 1 ? 3 : 1 : 0) + ((number - 1) * 100 + 1);
		String last = "0".repeat(number < 10 ? 1 : 0) + number * 100;
		return Parts.ofValue(first + "/" + last);
	}

}
