package vn.diemtin.enrich.fact.date;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.date.RelativeReader.Step;
import vn.diemtin.enrich.fact.text.Lexicon;
import vn.diemtin.enrich.fact.text.Lexicon.Hit;
import vn.diemtin.enrich.fact.text.Passage;

/// Reads dates that are so many units from publication: `3 ngày trước`, `cách đây 2 tuần`, `nửa tiếng nữa`, `5 năm qua`, `3 ngày tới`.
///
/// A span holds as many units as it tells: `5 năm qua`, told in 2023, is 2019 to 2023, `3 ngày tới`, told on the 14th, is the 15th to
/// the 17th. A single unit (`một tháng qua`) reaches from that unit before to that of publication.
final class CountedReader {

	private static final Map<String, Character> UNITS = Map.of("ngày", 'd', "hôm", 'd', "bữa", 'd', "tuần", 'w',
			"tháng", 'm', "năm", 'y', "tiếng", 'h', "giờ", 'h', "phút", 'i');

	private static final Lexicon<Boolean> SPANS = Lexicon
		.of(Map.of("qua", true, "vừa qua", true, "gần đây", true, "trở lại đây", true, "gần nhất", true, "vừa rồi",
				true, "tới", false, "sắp tới", false, "tới đây", false, "tiếp theo", false));

	private CountedReader() {
	}

	static @Nullable Mention at(Passage passage, int token, Anchor anchor) {
		boolean ago = passage.reads(token, "cách", "đây");
		int at = ago ? passage.is(token + 2, "khoảng", "gần", "hơn", "chừng") ? token + 3 : token + 2 : token;
		boolean half = passage.is(at, "nửa");
		Numeral count = half ? new Numeral(1, at + 1) : Numeral.between(passage, at, 1, 200);
		Character unit = count == null ? null : UNITS.get(passage.key(count.to()));
		if (count == null || unit == null || passage.is(token - 1, "-") && passage.isDigits(token - 2)) {
			return null;
		}
		int behind = count.to() + 1;
		int minutes = unit == 'h' ? 60 * count.value() : count.value();
		if (unit == 'h' && passage.reads(behind, "đồng", "hồ")) {
			behind += 2;
		}
		if (unit == 'h' && passage.is(behind, "rưỡi")) {
			minutes += 30;
			behind++;
		}
		else if (unit == 'h' && Numeral.between(passage, behind, 1, 59) instanceof Numeral more
				&& passage.is(more.to(), "phút")) {
			minutes += more.value();
			behind = more.to() + 1;
		}
		Step step = unit == 'h' || unit == 'i' ? new Step('h', half ? minutes / 2 : minutes)
				: half ? half(unit) : new Step(unit, count.value());
		if (step == null) {
			return null;
		}
		return directed(passage, token, behind, ago, step, anchor);
	}

	private static @Nullable Mention directed(Passage passage, int token, int behind, boolean ago, Step step,
			Anchor anchor) {
		boolean before = passage.is(behind, "trước")
				&& (passage.is(behind + 1, "đây") || !isNamedBefore(passage, behind + 1));
		if (ago || before) {
			int to = before ? passage.is(behind + 1, "đây") ? behind + 2 : behind + 1 : behind;
			return new Mention(token, to, RelativeReader.parts(new Step(step.unit(), -step.count()), anchor));
		}
		boolean more = passage.is(behind, "nữa") && !passage.is(token - 1, "thêm");
		if (more) {
			return new Mention(token, behind + 1, RelativeReader.parts(step, anchor));
		}
		Hit<Boolean> span = SPANS.at(passage, behind);
		boolean other = span == null || passage.is(span.to(), "nay", "các", "mức") || passage.isDigits(span.to())
				|| passage.isCapital(span.to());
		if (span == null || other) {
			return null;
		}
		boolean past = span.value();
		Parts months = step.unit() == 'm' && past ? monthsOfYear(step.count(), anchor) : null;
		if (months != null) {
			return new Mention(token, span.to(), months);
		}
		int near = step.count() > 1 && step.unit() != 'h' ? 1 : 0;
		int first = past ? -step.count() + near : near;
		int last = past ? 0 : step.count();
		String here = RelativeReader.parts(new Step(step.unit(), first), anchor).iso();
		String there = RelativeReader.parts(new Step(step.unit(), last), anchor).iso();
		Parts parts = here == null || there == null ? Parts.LOST : Parts.ofValue(here + "/" + there);
		return new Mention(token, span.to(), parts);
	}

	/// `9 tháng qua`, told in September or October: the months of this year.
	private static @Nullable Parts monthsOfYear(int count, Anchor anchor) {
		LocalDate published = anchor.published();
		boolean whole = published != null && count >= 3
				&& (published.getMonthValue() == count || published.getMonthValue() == count + 1);
		return whole && published != null ? Parts.ofValue(
				Parts.ofMonth(published.getYear(), 1).iso() + "/" + Parts.ofMonth(published.getYear(), count).iso())
				: null;
	}

	private static @Nullable Step half(char unit) {
		return switch (unit) {
			case 'y' -> new Step('m', 6);
			case 'm' -> new Step('d', 15);
			default -> null;
		};
	}

	/// `3 ngày trước khi sinh`, `2 năm trước đó`: not told from publication.
	private static boolean isNamedBefore(Passage passage, int token) {
		return passage.isDigits(token) || passage.isCapital(token)
				|| passage.is(token, "khi", "ngày", "đó", "đấy", "kỳ", "thời", "lúc", "hạn", "tết", "lễ", "giờ",
						"tháng", "năm", "thềm", "mắt", "cuộc", "trận", "bầu", "tiên", "hết", "sự", "và", "hoặc", "để");
	}

}
