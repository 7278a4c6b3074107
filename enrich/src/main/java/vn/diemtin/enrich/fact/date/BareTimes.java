package vn.diemtin.enrich.fact.date;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.date.Clock.Form;
import vn.diemtin.enrich.fact.text.Passage;

/// Reads times of day that stand without a day. They belong to the day named last in the sentence or the one before it; in a short
/// text that names none, to the day of publication. Else they have no value, and what is told of every day has none either.
final class BareTimes {

	/// The most tokens of a text that is a message rather than an article.
	private static final int SHORT = 60;

	private BareTimes() {
	}

	static @Nullable Mention at(Passage passage, int token) {
		Clock clock = ClockReader.at(passage, token);
		if (clock == null || passage.is(clock.to(), "/", "%") && passage.isGlued(clock.to())) {
			return null;
		}
		boolean led = passage.is(token - 1, "lúc", "hồi", "tầm", "@")
				|| passage.is(token - 1, "khoảng", "đúng", "gần", "hơn", "tới")
						&& passage.is(token - 2, "lúc", "hồi", "vào", "từ");
		boolean lasts = passage.is(token - 1, "trong", "mất", "hết", "sau", "suốt", "kéo", "dài", "mỗi", "thêm", "hơn",
				"gần", "lệ", "số", "làm") || passage.is(clock.to(), "đồng", "liền", "liên", "mỗi", "nữa", "trước");
		boolean clear = switch (clock.form()) {
			case PART_OF_DAY -> !passage.is(token - 1, "trong");
			case MINUTES -> !lasts && isShort(passage, clock);
			case COLON -> passage.is(token - 1, "từ", "đến", "trước", "vào", "khoảng") || token == 0;
			case HOURS ->
				!lasts && passage.is(clock.to() - 1, "h") && passage.is(token - 1, "từ", "đến", "trước", "vào");
		};
		boolean alone = token == 0 && clock.to() == passage.size();
		int from = passage.is(token - 1, "từ") && clock.until() >= 0 ? token - 1 : token;
		return led && !lasts || clear || alone
				? new Mention(from, clock.to(), Parts.ofTime(clock.time(), clock.until())) : null;
	}

	/// `14h30`, not `4 giờ 30 phút`, which may be how long something took.
	private static boolean isShort(Passage passage, Clock clock) {
		for (int at = clock.from(); at < clock.to(); at++) {
			if (passage.is(at, "giờ")) {
				return false;
			}
		}
		return true;
	}

	/// The time on its day.
	///
	/// @param near the day named last in the sentence or the one before it
	/// @param dated whether the text has named any day yet
	static Parts onDay(Passage passage, Mention time, @Nullable LocalDate near, boolean dated, Anchor anchor) {
		if (isOfEveryDay(passage, time)) {
			return Parts.LOST;
		}
		LocalDate day = near != null ? near : !dated && passage.size() <= SHORT ? anchor.published() : null;
		return day == null ? Parts.LOST : Parts.ofDay(day).withTime(time.parts().time(), time.parts().until());
	}

	private static boolean isOfEveryDay(Passage passage, Mention time) {
		int start = Math.max(passage.sentenceStart(time.from()), time.from() - 20);
		int end = Math.min(passage.sentenceEnd(time.from()), time.to() + 20);
		for (int at = start; at < end; at++) {
			boolean every = passage.is(at, "hàng", "hằng", "mỗi", "mọi", "các")
					&& passage.is(at + 1, "ngày", "tuần", "sáng", "tối", "chiều", "đêm", "buổi", "thứ");
			if (every || passage.reads(at, "thứ", "2", "đến") || passage.reads(at, "thứ", "hai", "đến")
					|| passage.reads(at, "giờ", "hành", "chính") || passage.reads(at, "giờ", "làm", "việc")
					|| passage.reads(at, "gian", "làm", "việc") || passage.reads(at, "mở", "cửa", "từ")) {
				return true;
			}
		}
		return false;
	}

}
