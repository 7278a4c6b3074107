package vn.diemtin.enrich.fact.figure;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Clause;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.StatisticFact.Comparison;

/// What a number is compared with, when the other figure is only named: `so với cùng kỳ`, `98% kế hoạch`.
final class Comparisons {

	private static final int REACH = 8;

	private Comparisons() {
	}

	/// @param moved whether the number tells of a change, which is compared with
	/// something even when that stands before it
	static @Nullable Comparison of(Passage passage, int to, Clause clause, boolean moved) {
		Comparison named = named(passage, to);
		if (named != null) {
			return named;
		}
		int end = Math.min(clause.to(), to + REACH);
		for (int at = to; at < end && !passage.isDigits(at); at++) {
			if (isSamePeriod(passage, at)) {
				return new Comparison(null, "same_period_last_year");
			}
			if (passage.is(at, "so")) {
				return within(passage, at + 1, end);
			}
			if (passage.is(at, ";") || passage.is(at, ",") && passage.is(at + 1, "trong", "đạt", "bằng")) {
				return null;
			}
		}
		return moved ? before(passage, to, clause) : null;
	}

	/// `98% kế hoạch`, `102% chỉ tiêu`, `58% dự toán`.
	private static @Nullable Comparison named(Passage passage, int to) {
		int at = passage.is(to, "so") ? passage.is(to + 1, "với") ? to + 2 : to + 1 : to;
		at = passage.is(at, "các", "tổng", "mức") ? at + 1 : at;
		if (passage.reads(at, "kế", "hoạch") || passage.reads(at, "dự", "toán")) {
			return new Comparison(null, "plan");
		}
		return passage.reads(at, "chỉ", "tiêu") || passage.reads(at, "mục", "tiêu") ? new Comparison(null, "target")
				: null;
	}

	/// `So với cùng kỳ năm trước, số vụ giảm 4 vụ`.
	private static @Nullable Comparison before(Passage passage, int number, Clause clause) {
		for (int at = clause.from(); at < number; at++) {
			if (passage.reads(at, "so", "với")) {
				return within(passage, at + 1, Math.min(number, at + REACH));
			}
		}
		return null;
	}

	private static @Nullable Comparison within(Passage passage, int from, int to) {
		for (int at = from; at < to && !passage.is(at, ",", ";"); at++) {
			if (isSamePeriod(passage, at)) {
				return new Comparison(null, "same_period_last_year");
			}
			Comparison named = named(passage, at);
			if (named != null) {
				return named;
			}
			if (passage.is(at, "năm", "tháng", "quý", "tuần", "trước", "ngày", "phiên", "hôm", "đầu", "kỳ", "nhiệm")) {
				return isSamePeriod(passage, at + 1) ? new Comparison(null, "same_period_last_year")
						: new Comparison(null, "previous_period");
			}
		}
		return null;
	}

	private static boolean isSamePeriod(Passage passage, int at) {
		return passage.is(at, "cùng") && passage.is(at + 1, "kỳ", "kì", "thời", "giai") && !passage.is(at + 1, "thời")
				|| passage.reads(at, "cùng", "thời", "điểm", "năm") || passage.reads(at, "cùng", "tháng");
	}

}
