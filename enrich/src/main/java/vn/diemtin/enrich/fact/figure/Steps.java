package vn.diemtin.enrich.fact.figure;

import vn.diemtin.enrich.fact.number.NumberReader;
import vn.diemtin.enrich.fact.text.Passage;

/// Two figures of one measure: `giảm từ 5,2% xuống còn 3,8%`.
final class Steps {

	private static final int REACH = 8;

	private Steps() {
	}

	/// Whether this number is the one that the measure came from.
	static boolean isStart(Passage passage, Counted counted) {
		int from = Bounds.of(passage, counted).from();
		return isFrom(passage, from) && goal(passage, counted.to()) >= 0;
	}

	static boolean isFrom(Passage passage, int number) {
		return passage.is(number - 1, "từ") || passage.is(number - 1, "mức") && passage.is(number - 2, "từ");
	}

	/// The token of the number that the words behind a number lead to; -1 when they lead
	/// to none.
	static int goal(Passage passage, int after) {
		for (int at = after; at < after + REACH && !passage.is(at, ".", ";", "\n", "(", ")"); at++) {
			if (passage.is(at, "lên", "xuống", "còn")) {
				int number = at + 1;
				while (number < at + 6 && passage.is(number, "còn", "tới", "đến", "mức", "hơn", "gần", "khoảng", "trên",
						"dưới", "chỉ", "đạt")) {
					number++;
				}
				return passage.isDigits(number) || NumberReader.mayBegin(passage, number) ? number : -1;
			}
		}
		return -1;
	}

}
