package vn.diemtin.alert.deliver;

import vn.diemtin.events.alert.AlertBrief;
import vn.diemtin.events.alert.RuleNotice;

/// What a message says of itself.
///
/// @param subject in few words
/// @param vietnamese as a sentence
/// @param english the same
record Head(String subject, String vietnamese, String english) {

	static Head of(Message message) {
		int count = message.parts().size();
		String rule = Wording.line(message.rule().name());
		return switch (message.why()) {
			case SINGLE -> single(message.alerts().getFirst(), rule);
			case DIGEST -> new Head(count + " tin mới", count + " tin mới của các quy tắc đang theo dõi.",
					count + " alerts of the rules that send here.");
			case FLOOD -> new Head(rule + ": thêm " + count + " tin",
					"Quy tắc “" + rule + "” có nhiều tin hơn mức gửi từng tin trong ngày; đây là " + count
							+ " tin còn lại, gộp trong một thư.",
					"The rule “" + rule + "” found more than is sent one by one on a day; these are the other " + count
							+ " alerts, none is left out.");
		};
	}

	private static Head single(AlertBrief first, String rule) {
		if (first.turned() != null) {
			return new Head(first.title(), "Một nguồn tin ngừng hoặc trở lại.", "A source of news died or came back.");
		}
		RuleNotice notice = first.notice();
		if (notice != null) {
			return switch (notice.what()) {
				case BROKEN -> new Head(first.title(), "Một quy tắc không chạy được và không báo tin.",
						"A rule cannot be matched and tells nothing.");
				case SILENT -> new Head(first.title(), "Một quy tắc vẫn thường có tin, nay gần như im lặng.",
						"A rule that used to find something has fallen silent.");
			};
		}
		return first.tellsChange()
				? new Head("Thay đổi: " + first.title(), "Có thay đổi so với tin đã báo, quy tắc “" + rule + "”.",
						"What was told before has changed; rule “" + rule + "”.")
				: new Head(rule + ": " + Wording.title(first), "Tin mới của quy tắc “" + rule + "”.",
						"News of the rule “" + rule + "”.");
	}

}
