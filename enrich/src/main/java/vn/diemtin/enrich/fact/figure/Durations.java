package vn.diemtin.enrich.fact.figure;

import java.util.List;
import java.util.Set;

import vn.diemtin.enrich.fact.text.Lexicon;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.StatisticFact.Bound;

/// Tells a measured time from one that only says when: `kéo dài 5 ngày` is a figure, `5 ngày trước` is none.
final class Durations {

	private static final int REACH = 6;

	private static final Lexicon<String> MEASURED = Lexicon
		.of(List.of("kéo dài", "thời gian", "thời hạn", "thời lượng", "trong vòng", "mất", "rút ngắn", "gia hạn",
				"kỳ hạn", "phạt tù", "tuyên phạt", "xử phạt", "mức án", "lĩnh án", "bị phạt", "không quá", "tối đa",
				"tối thiểu", "ít nhất", "bảo hành", "nghỉ", "chậm", "trễ", "tuổi thọ", "dài", "vận hành", "tiết kiệm",
				"thời hiệu", "tăng thêm", "thử việc", "không vượt quá", "hết", "trung bình", "bình quân"));

	/// Behind a number that only says when.
	private static final Set<String> WHEN = Set.of("qua", "trước", "sau", "tới", "nay", "nữa", "liên", "gần", "đầu",
			"cuối", "tuổi", "kể");

	private static final Set<String> WHEN_BEFORE = Set.of("sau", "cách", "trước", "mỗi", "hằng", "hàng", "cứ", "niệm",
			"suốt", "lúc", "hồi");

	private Durations() {
	}

	static boolean isDuration(String unit) {
		return switch (unit) {
			case "year", "month", "week", "day", "hour", "minute", "second", "age" -> true;
			default -> false;
		};
	}

	/// Whether the time in these tokens is told as a quantity.
	static boolean isMeasured(Passage passage, Counted counted) {
		String unit = counted.unit().id();
		if (unit.equals("age")) {
			return hasLifeBefore(passage, counted.from());
		}
		if (passage.is(counted.to(), "tù", "giam", "lao", "làm") || passage.reads(counted.to(), "cải", "tạo")) {
			return true;
		}
		Bounds bounds = Bounds.of(passage, counted);
		int from = bounds.from();
		if (WHEN.contains(passage.key(counted.to())) || WHEN_BEFORE.contains(passage.key(from - 1))) {
			return false;
		}
		if (bounds.bound() == Bound.AT_LEAST || bounds.bound() == Bound.AT_MOST) {
			return true;
		}
		for (int at = counted.from() - 1; at >= counted.from() - REACH && !passage.is(at, ".", ";", "\n"); at--) {
			if (MEASURED.isAt(passage, at) && !passage.reads(at, "dài", "hạn")) {
				return true;
			}
		}
		boolean small = unit.equals("hour") || unit.equals("minute") || unit.equals("second");
		return small && !passage.is(counted.from() - 1, "vào", "từ", "đến", "khoảng");
	}

	private static boolean hasLifeBefore(Passage passage, int token) {
		for (int at = token - 1; at >= token - 12 && !passage.is(at, ".", ";", "\n"); at--) {
			if (passage.reads(at, "tuổi", "thọ") || passage.reads(at, "tuổi", "trung", "bình")
					|| passage.reads(at, "tuổi", "bình", "quân")) {
				return true;
			}
		}
		return false;
	}

}
