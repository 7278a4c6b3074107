package vn.diemtin.enrich.fact.date;

import vn.diemtin.enrich.fact.Direction;
import vn.diemtin.enrich.fact.text.Passage;

/// Which way the words around a date look.
final class Leaning {

	private static final int REACH = 12;

	private static final int NEAR = 6;

	private Leaning() {
	}

	/// A date with the word behind it that gives it a direction, `tới` or `vừa qua`, and
	/// the anchor looking that way.
	static Anchor of(Passage passage, Mention mention, Anchor anchor) {
		int at = mention.to();
		if (passage.is(at, "qua", "vừa") || passage.reads(at, "mới", "đây") || passage.reads(at, "rồi")) {
			return anchor.towards(Direction.PAST);
		}
		if (passage.is(at, "tới", "sắp") && !passage.is(at + 1, "nay") || passage.reads(at, "sắp", "tới")) {
			return anchor.towards(Direction.FUTURE);
		}
		if (passage.is(mention.from(), "hôm") && mention.parts().day() > 0) {
			return anchor.towards(Direction.PAST);
		}
		boolean weekday = mention.parts().weekday() > 0;
		return isComing(passage, mention) ? weekday ? anchor.towards(Direction.FUTURE) : anchor.bothWays() : anchor;
	}

	/// Whether the sentence tells what will be: `sẽ`, `dự kiến`, `sắp`.
	private static boolean isComing(Passage passage, Mention mention) {
		if (passage.is(mention.from(), "hôm")) {
			return false;
		}
		int end = Math.min(mention.to() + NEAR, passage.sentenceEnd(mention.from()));
		for (int at = mention.to(); at < end && !passage.is(at, ";", ")", "biết", "nói", "đã"); at++) {
			if (passage.is(at, "sẽ")) {
				return mention.parts().weekday() == 0;
			}
		}
		int start = Math.max(mention.from() - REACH, passage.sentenceStart(mention.from()));
		for (int at = mention.from() - 1; at >= start && !passage.is(at, ";", "("); at--) {
			if (passage.is(at, "sẽ", "sắp") || passage.reads(at, "dự", "kiến")) {
				return true;
			}
		}
		return false;
	}

}
