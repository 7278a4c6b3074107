package vn.diemtin.enrich.fact.figure;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.Phrase;
import vn.diemtin.events.fact.StatisticFact.Sex;

/// Whose figure a number is: `160 nữ cán bộ`, `52 học viên là nữ`, `tỷ lệ nữ đại biểu`.
final class Sexes {

	private Sexes() {
	}

	static @Nullable Sex of(Passage passage, Counted counted, @Nullable Phrase measure) {
		int to = counted.to();
		if (passage.is(to, "là", "(") || passage.reads(to, "đều", "là")) {
			to++;
		}
		boolean behind = passage.is(to, "nữ", "nam") && !passage.isCapital(to);
		Sex own = in(passage, counted.unitFrom(), behind ? to + 1 : counted.to());
		if (own != null || measure == null) {
			return own;
		}
		return in(passage, passage.tokenAt(measure.start()), passage.tokenAt(measure.end() - 1) + 1);
	}

	private static @Nullable Sex in(Passage passage, int from, int to) {
		boolean female = false;
		boolean male = false;
		for (int at = from; at < to; at++) {
			female |= passage.is(at, "nữ", "gái") || passage.reads(at, "phụ", "nữ") || passage.reads(at, "bà", "mẹ");
			male |= passage.is(at, "trai") || passage.is(at, "nam") && !passage.isCapital(at)
					&& !passage.is(at - 1, "miền", "phía", "đông", "tây", "việt", "hướng");
		}
		return female == male ? null : female ? Sex.FEMALE : Sex.MALE;
	}

}
