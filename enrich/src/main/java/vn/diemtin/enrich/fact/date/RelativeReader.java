package vn.diemtin.enrich.fact.date;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Lexicon;
import vn.diemtin.enrich.fact.text.Lexicon.Hit;
import vn.diemtin.enrich.fact.text.Passage;

/// Reads dates that are told from the day of publication: `hôm qua`, `tuần trước`, `năm ngoái`, `5 năm qua`.
final class RelativeReader {

	/// The step's unit and how many of it; `last` is the one just ending or ended.
	private record Step(char unit, int count, boolean last) {

		Step(char unit, int count) {
			this(unit, count, false);
		}

	}

	private static final Lexicon<Step> STEPS = Lexicon
		.of(Map.ofEntries(Map.entry("hôm nay", new Step('d', 0)), Map.entry("ngày hôm nay", new Step('d', 0)),
				Map.entry("hôm qua", new Step('d', -1)), Map.entry("ngày hôm qua", new Step('d', -1)),
				Map.entry("hôm kia", new Step('d', -2)), Map.entry("ngày mai", new Step('d', 1)),
				Map.entry("ngày kia", new Step('d', 2)), Map.entry("tuần này", new Step('w', 0)),
				Map.entry("tuần trước", new Step('w', -1)), Map.entry("tuần rồi", new Step('w', -1)),
				Map.entry("tuần qua", new Step('w', 0, true)), Map.entry("tuần vừa qua", new Step('w', 0, true)),
				Map.entry("tuần tới", new Step('w', 1)), Map.entry("tuần sau", new Step('w', 1)),
				Map.entry("tháng này", new Step('m', 0)), Map.entry("tháng trước", new Step('m', -1)),
				Map.entry("tháng rồi", new Step('m', -1)), Map.entry("tháng qua", new Step('m', 0, true)),
				Map.entry("tháng vừa qua", new Step('m', 0, true)), Map.entry("tháng tới", new Step('m', 1)),
				Map.entry("tháng sau", new Step('m', 1)), Map.entry("quý này", new Step('q', 0)),
				Map.entry("quý trước", new Step('q', -1)), Map.entry("quý vừa qua", new Step('q', -1)),
				Map.entry("quý tới", new Step('q', 1)), Map.entry("quý sau", new Step('q', 1)),
				Map.entry("năm nay", new Step('y', 0)), Map.entry("năm ngoái", new Step('y', -1)),
				Map.entry("năm trước", new Step('y', -1)), Map.entry("năm kia", new Step('y', -2)),
				Map.entry("năm qua", new Step('y', 0, true)), Map.entry("năm vừa qua", new Step('y', 0, true)),
				Map.entry("năm tới", new Step('y', 1)), Map.entry("năm sau", new Step('y', 1))));

	private static final Lexicon<Step> AFTER_PART_OF_DAY = Lexicon.of(Map.of("nay", new Step('d', 0), "qua",
			new Step('d', -1), "mai", new Step('d', 1), "kia", new Step('d', 2)));

	private static final Map<String, Character> UNITS = Map.of("ngày", 'd', "tuần", 'w', "tháng", 'm', "năm", 'y');

	private static final Lexicon<Boolean> SPANS = Lexicon.of(Map.of("qua", true, "vừa qua", true, "gần đây", true,
			"trở lại đây", true, "gần nhất", true, "tới", false, "sắp tới", false));

	private RelativeReader() {
	}

	static @Nullable Mention at(Passage passage, int token, Anchor anchor) {
		int first = passage.is(token, "đầu", "giữa", "cuối") ? token + 1 : token;
		return isCounted(passage, first) ? null : uncounted(passage, token, anchor);
	}

	/// As `at`, whatever stands before.
	static @Nullable Mention uncounted(Passage passage, int token, Anchor anchor) {
		boolean edge = passage.is(token, "đầu", "giữa", "cuối")
				&& !passage.is(token - 1, "tháng", "ngày", "quý", "tuần");
		Hit<Step> hit = STEPS.at(passage, edge ? token + 1 : token);
		if (hit == null || edge && hit.value().unit() == 'd') {
			return null;
		}
		if (passage.is(hit.to(), "đó", "nữa")
				|| passage.is(hit.to() - 1, "tới", "sau") && passage.is(hit.to(), "nay")) {
			return null;
		}
		return new Mention(token, hit.to(), parts(hit.value(), anchor));
	}

	static @Nullable Mention afterPartOfDay(Passage passage, int token, Anchor anchor) {
		Hit<Step> hit = AFTER_PART_OF_DAY.at(passage, token);
		return hit == null || passage.isCapital(token) ? null
				: new Mention(token, hit.to(), parts(hit.value(), anchor));
	}

	/// `5 năm qua`, `hai tuần tới`, `cách đây 3 năm`, `3 năm trước`.
	static @Nullable Mention counted(Passage passage, int token, Anchor anchor) {
		boolean ago = passage.reads(token, "cách", "đây");
		int at = ago ? passage.is(token + 2, "khoảng", "gần", "hơn") ? token + 3 : token + 2 : token;
		int count = SmallNumber.at(passage, at);
		Character unit = UNITS.get(passage.key(at + 1));
		if (count < 1 || count > 200 || unit == null || NumericReader.isTail(passage, at)) {
			return null;
		}
		boolean before = passage.is(at + 2, "trước")
				&& (passage.is(at + 3, "đây", ",", ".", "") || !passage.isWord(at + 3));
		if (ago || before) {
			int to = before ? passage.is(at + 3, "đây") ? at + 4 : at + 3 : at + 2;
			return new Mention(token, to, parts(new Step(unit, -count), anchor));
		}
		Hit<Boolean> span = SPANS.at(passage, at + 2);
		if (span == null || passage.is(span.to(), "nay", "các", "mức")) {
			return null;
		}
		boolean past = span.value();
		String here = parts(new Step(unit, 0), anchor).iso();
		String there = parts(new Step(unit, past ? -count : count), anchor).iso();
		Parts parts = here == null || there == null ? Parts.LOST
				: Parts.ofValue(past ? there + "/" + here : here + "/" + there);
		return new Mention(token, span.to(), parts);
	}

	/// The year that a date's tail names: `5/9 năm nay`, `tháng 9 năm ngoái`.
	static @Nullable Mention year(Passage passage, int token, Anchor anchor) {
		Mention mention = passage.is(token, "năm") ? uncounted(passage, token, anchor) : null;
		return mention == null || passage.is(mention.to() - 1, "qua") ? null : mention;
	}

	private static boolean isCounted(Passage passage, int token) {
		return passage.isDigits(token - 1)
				|| passage.is(token - 1, "những", "các", "nhiều", "mấy", "vài", "hằng", "hàng", "mỗi", "từng", "suốt",
						"thế", "mười", "chục", "trăm")
				|| SmallNumber.at(passage, token - 1) > 1 && !passage.is(token - 1, "năm", "tư");
	}

	private static Parts parts(Step step, Anchor anchor) {
		LocalDate day = anchor.published();
		if (day == null) {
			return Parts.LOST;
		}
		return switch (step.unit()) {
			case 'd' -> Parts.ofDay(day.plusDays(step.count()));
			case 'w' -> Parts.ofValue(
					Anchor.week(day.plusWeeks(step.last() && day.getDayOfWeek().getValue() < 4 ? -1 : step.count())));
			case 'm' -> month(day.plusMonths(step.last() && day.getDayOfMonth() < 20 ? -1 : step.count()));
			case 'q' -> quarter(day.plusMonths(3L * step.count()));
			default -> Parts.ofYear(day.getYear() + (step.last() && day.getMonthValue() < 10 ? -1 : step.count()));
		};
	}

	private static Parts month(LocalDate day) {
		return Parts.ofMonth(day.getYear(), day.getMonthValue());
	}

	private static Parts quarter(LocalDate day) {
		return Parts.ofQuarter(day.getYear(), (day.getMonthValue() + 2) / 3);
	}

}
