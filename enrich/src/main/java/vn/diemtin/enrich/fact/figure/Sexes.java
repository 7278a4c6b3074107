package vn.diemtin.enrich.fact.figure;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.Phrase;
import vn.diemtin.events.fact.StatisticFact.Sex;

/// Whose figure a number is: `160 nữ cán bộ`, `52 học viên là nữ`, `tỷ lệ nữ đại biểu`, `nữ chiếm 45%`.
final class Sexes {

	private static final int REACH = 14;

	private Sexes() {
	}

	static @Nullable Sex of(Passage passage, Counted counted, @Nullable Phrase measure, @Nullable Subject subject) {
		int to = counted.to();
		if (passage.is(to, "là", "(") || passage.reads(to, "đều", "là")) {
			to++;
		}
		boolean behind = passage.is(to, "nữ", "nam") && !passage.isCapital(to);
		Sex own = in(passage, counted.unitFrom(), behind ? to + 1 : counted.to());
		if (own != null || hasBoth(passage, counted)) {
			return own;
		}
		Sex named = counted.unit().id().equals("person") ? before(passage, counted) : null;
		if (named == null && measure != null) {
			named = in(passage, passage.tokenAt(measure.start()), passage.tokenAt(measure.end() - 1) + 1);
		}
		boolean whole = counted.isRatio() || counted.unit().classOf().equals("money");
		if (named == null && whole && subject != null) {
			named = in(passage, subject.from(), subject.verb());
		}
		return named == null && counted.isRatio() ? told(passage, counted.to()) : named;
	}

	private static boolean hasBoth(Passage passage, Counted counted) {
		return passage.is(counted.to(), "nam") && passage.is(counted.to() + 1, "nữ", ",", "và", "/");
	}

	/// `nữ 30 người`, `nữ có 12 đại biểu`.
	private static @Nullable Sex before(Passage passage, Counted counted) {
		int at = Bounds.of(passage, counted).from() - 1;
		at = passage.is(at, "có", "là", "chiếm", ":", "gồm") ? at - 1 : at;
		return passage.is(at, "nữ", "nam") && !passage.isCapital(at) && !passage.is(at - 1, "phụ", "miền", "phía")
				|| passage.is(at, "giới") ? in(passage, at - 1, at + 1) : null;
	}

	/// `35% cán bộ … là nữ`.
	private static @Nullable Sex told(Passage passage, int from) {
		for (int at = from; at < from + REACH && !passage.is(at, ",", ".", ";", ":", "\n", "("); at++) {
			boolean is = passage.is(at, "là") && passage.is(at + 1, "nữ", "nam", "phụ") && !passage.isCapital(at + 1);
			if (is) {
				return in(passage, at + 1, at + 3);
			}
			if (passage.isDigits(at)) {
				return null;
			}
		}
		return null;
	}

	private static @Nullable Sex in(Passage passage, int from, int to) {
		boolean female = false;
		boolean male = false;
		for (int at = from; at < to; at++) {
			boolean club = passage.is(at - 1, "phụ") && passage.is(at - 2, "hiệp", "hội", "của", "với", "cho");
			female |= passage.is(at, "nữ") && !club || passage.is(at, "gái", "chị") || passage.reads(at, "bà", "mẹ");
			male |= passage.is(at, "trai") || passage.is(at, "nam") && !passage.isCapital(at)
					&& !passage.is(at - 1, "miền", "phía", "đông", "tây", "việt", "hướng");
		}
		return female == male ? null : female ? Sex.FEMALE : Sex.MALE;
	}

}
