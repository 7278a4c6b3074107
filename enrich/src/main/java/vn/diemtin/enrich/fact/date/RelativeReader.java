package vn.diemtin.enrich.fact.date;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Lexicon;
import vn.diemtin.enrich.fact.text.Lexicon.Hit;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.enrich.fact.text.Table;

/// Reads dates that are told from the day of publication: `hôm qua`, `tuần trước`, `cuối tuần này`, `năm ngoái`, `bây giờ`.
final class RelativeReader {

	/// So many units from that of publication; `last` is the one just ending or ended.
	record Step(char unit, int count, boolean last) {

		Step(char unit, int count) {
			this(unit, count, false);
		}

	}

	private static final Lexicon<Step> STEPS = steps();

	private static final Lexicon<Step> AFTER_PART_OF_DAY = Lexicon
		.of(Map.of("nay", new Step('d', 0), "qua", new Step('d', -1), "mai", new Step('d', 1), "kia", new Step('d', 2),
				"mốt", new Step('d', 2), "hôm trước", new Step('x', 0)));

	private RelativeReader() {
	}

	private static Lexicon<Step> steps() {
		Map<String, Step> steps = new HashMap<>();
		for (String[] row : Table.beside(RelativeReader.class, "relative.tsv")) {
			for (String words : row[2].split("\\|")) {
				steps.put(words, new Step(row[0].charAt(0), Integer.parseInt(row[1].replace("last", "0")),
						row[1].equals("last")));
			}
		}
		return Lexicon.of(steps);
	}

	static @Nullable Mention at(Passage passage, int token, Anchor anchor) {
		int first = passage.is(token, "đầu", "giữa", "cuối") ? token + 1 : token;
		Mention mention = uncounted(passage, token, anchor);
		return mention == null || isCounted(passage, first) ? null : mention;
	}

	/// As `at`, whatever stands before.
	static @Nullable Mention uncounted(Passage passage, int token, Anchor anchor) {
		boolean edge = passage.is(token, "đầu", "giữa", "cuối")
				&& !passage.is(token - 1, "tháng", "ngày", "quý", "tuần");
		Hit<Step> hit = STEPS.at(passage, edge ? token + 1 : token);
		if (hit == null || edge && (hit.value().unit() == 'd' || hit.value().unit() == 'n')) {
			return null;
		}
		boolean more = passage.is(token, "sang") && (passage.isDigits(hit.to()) || passage.is(hit.to(), "học"));
		if (more || passage.is(hit.to(), "đó", "nữa") || isCompared(passage, hit.to())
				|| passage.is(hit.to() - 1, "tới", "sau") && passage.is(hit.to(), "nay", "khi")
				|| passage.is(hit.to() - 1, "trước") && passage.is(hit.to(), "khi", "ngày", "thời")) {
			return null;
		}
		if (edge && passage.is(token, "cuối") && hit.value().unit() == 'w') {
			return new Mention(token, hit.to(), weekend(hit.value(), anchor));
		}
		return new Mention(token, hit.to(), parts(hit.value(), anchor));
	}

	/// `năm sau cao hơn năm trước`: years in general.
	private static boolean isCompared(Passage passage, int token) {
		boolean later = passage.reads(token - 2, "năm", "sau");
		for (int at = token; later && at < token + 5; at++) {
			if (passage.reads(at, "năm", "trước")) {
				return true;
			}
		}
		return passage.reads(token - 2, "năm", "trước") && passage.is(token - 3, "hơn", "như");
	}

	/// The days that follow a part of the day: `nay`, `qua`, `mai`.
	static @Nullable Mention afterPartOfDay(Passage passage, int token, Anchor anchor) {
		Hit<Step> hit = AFTER_PART_OF_DAY.at(passage, token);
		boolean name = passage.isCapital(token) || passage.is(token, "qua") && passage.is(token + 1, "đến", "các");
		return hit == null || name ? null : new Mention(token, hit.to(), parts(hit.value(), anchor));
	}

	/// The year that a date's tail names: `5/9 năm nay`, `tháng 9 năm ngoái`.
	static @Nullable Mention year(Passage passage, int token, Anchor anchor) {
		Mention mention = passage.is(token, "năm") ? uncounted(passage, token, anchor) : null;
		return mention == null || passage.is(mention.to() - 1, "qua") ? null : mention;
	}

	/// The month that a day's tail names: `ngày 5 tháng sau`.
	static @Nullable Mention month(Passage passage, int token, Anchor anchor) {
		Mention mention = passage.is(token, "tháng") ? uncounted(passage, token, anchor) : null;
		return mention == null || passage.is(mention.to() - 1, "qua") ? null : mention;
	}

	/// `mai` at the head of a message: `mai gặp nhé`.
	static @Nullable Mention tomorrow(Passage passage, int token, Anchor anchor) {
		boolean head = passage.is(token, "mai", "mốt") && passage.opensSentence(token) && passage.size() <= 20;
		boolean name = passage.isCapital(token + 1) || passage.is(token + 1, "vàng", "một", "mối", "táng", "này", "kia",
				"sau", "đào", "tứ", "trắng", "là", "nở", "mốt", "của");
		return head && !name
				? new Mention(token, token + 1, parts(new Step('d', passage.is(token, "mai") ? 1 : 2), anchor)) : null;
	}

	private static boolean isCounted(Passage passage, int token) {
		return passage.isDigits(token - 1)
				|| passage.is(token - 1, "những", "các", "nhiều", "mấy", "vài", "hằng", "hàng", "mỗi", "từng", "suốt",
						"ít", "thế", "mười", "chục", "trăm", "mươi", "rưỡi", "nửa")
				|| !passage.is(token - 1, "năm", "tư") && Numeral.between(passage, token - 1, 1, 99) != null;
	}

	private static Parts weekend(Step step, Anchor anchor) {
		LocalDate published = anchor.published();
		if (published == null) {
			return Parts.LOST;
		}
		int weeks = step.last() ? published.getDayOfWeek().getValue() < 7 ? -1 : 0 : step.count();
		LocalDate monday = anchor.monday(weeks);
		return monday == null ? Parts.LOST : Parts.ofValue(monday.plusDays(5) + "/" + monday.plusDays(6));
	}

	/// The unit that is so many steps from that of publication.
	static Parts parts(Step step, Anchor anchor) {
		LocalDate day = anchor.published();
		if (day == null) {
			return Parts.LOST;
		}
		return switch (step.unit()) {
			case 'x' -> Parts.LOST;
			case 'n' -> anchor.now() == null ? Parts.LOST : Parts.ofMinute(anchor.now());
			case 'h' -> anchor.now() == null ? Parts.LOST : Parts.ofMinute(anchor.now().plusMinutes(step.count()));
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
