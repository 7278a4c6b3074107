package vn.diemtin.enrich.fact.training;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Lexicon;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.TrainingFact.Dates;
import vn.diemtin.events.fact.TrainingFact.Status;

/// Where an event is in its life, told from the form of the verb, the headline and the dates.
final class StatusReader {

	private static final Lexicon<String> PLANS = Lexicon
		.of(List.of("dự kiến", "có kế hoạch", "lên kế hoạch", "kế hoạch tổ chức", "xây dựng kế hoạch",
				"đề xuất tổ chức", "phê duyệt kế hoạch", "kế hoạch mở", "ban hành kế hoạch"));

	private static final Lexicon<String> NOTICES = Lexicon.of(List.of("thông báo", "chiêu sinh", "giấy mời", "thư mời",
			"kính mời", "tuyển sinh", "sắp tổ chức", "sắp diễn ra", "chuẩn bị tổ chức", "sắp mở"));

	private static final Lexicon<String> MOVED = Lexicon.of(List.of("lùi thời gian", "lùi lịch", "lùi ngày", "dời lịch",
			"dời ngày", "dời thời gian", "lùi sang", "thay đổi thời gian", "chuyển sang ngày", "đổi lịch", "đổi ngày",
			"đổi thời gian", "điều chỉnh thời gian", "điều chỉnh lịch", "chuyển lịch", "dời sang", "dời đến"));

	private static final Lexicon<String> DONE = Lexicon
		.of(List.of("đã tổ chức", "vừa tổ chức", "đã khai mạc", "vừa khai mạc", "đã diễn ra", "vừa diễn ra",
				"đã phối hợp", "vừa phối hợp", "bế mạc", "bế giảng", "đã mở", "đã bế", "đã khai giảng"));

	private StatusReader() {
	}

	static Status read(Passage passage, Trigger trigger, @Nullable Passage title, @Nullable Dates dates,
			@Nullable LocalDate published) {
		int from = Math.max(trigger.from(), Math.min(trigger.verb(), trigger.noun()) - 30);
		int to = Math.min(trigger.to(), Math.max(trigger.verb(), trigger.nounEnd()) + 10);
		if (has(MOVED, passage, from, to) || hasWord(passage, from, to, "hoãn")
				|| title != null && hasWord(title, 0, title.size(), "hoãn")) {
			return Status.POSTPONED;
		}
		if (hasWord(passage, from, to, "hủy") || title != null && hasWord(title, 0, Math.min(3, title.size()), "hủy")) {
			return Status.CANCELLED;
		}
		if (has(DONE, passage, from, to)) {
			return Status.HELD;
		}
		boolean planned = has(PLANS, passage, from, to)
				|| title != null && (title.reads(0, "kế", "hoạch") || has(PLANS, title, 0, title.size()));
		boolean announced = has(NOTICES, passage, from, to) || hasWord(passage, from, to, "sẽ")
				|| title != null && has(NOTICES, title, 0, Math.min(12, title.size()));
		LocalDate day = day(dates);
		boolean coming = day != null && published != null && day.isAfter(published);
		if (planned && !isOver(day, published)) {
			return Status.PLANNED;
		}
		return announced && !isOver(day, published) || coming ? Status.ANNOUNCED : Status.HELD;
	}

	/// Whether a sentence tells of one course that is planned.
	static boolean isPlan(Passage passage, Trigger trigger) {
		return has(PLANS, passage, trigger.from(), Math.max(trigger.verb(), trigger.nounEnd()));
	}

	private static boolean isOver(@Nullable LocalDate day, @Nullable LocalDate published) {
		return day != null && published != null && day.isBefore(published);
	}

	private static @Nullable LocalDate day(@Nullable Dates dates) {
		if (dates == null) {
			return null;
		}
		int slash = dates.value().indexOf('/');
		return TrainingDates.day(slash < 0 ? dates.value() : dates.value().substring(0, slash));
	}

	private static boolean has(Lexicon<String> words, Passage passage, int from, int to) {
		for (int at = from; at < to; at++) {
			if (words.isAt(passage, at)) {
				return true;
			}
		}
		return false;
	}

	private static boolean hasWord(Passage passage, int from, int to, String word) {
		for (int at = from; at < to; at++) {
			if (passage.is(at, word)) {
				return true;
			}
		}
		return false;
	}

}
