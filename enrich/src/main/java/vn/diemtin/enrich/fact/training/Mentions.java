package vn.diemtin.enrich.fact.training;

import java.util.List;

import vn.diemtin.enrich.fact.text.Lexicon;
import vn.diemtin.enrich.fact.text.Passage;

/// Tells sentences that only speak of training, or of the training of teams and soldiers, from those that tell of a course.
final class Mentions {

	/// Of sports and of armies.
	private static final Lexicon<String> OTHERS = Lexicon.of(List.of("đội tuyển", "cầu thủ", "huấn luyện viên", "hlv",
			"võ sĩ", "vận động viên", "đội bóng", "ban huấn luyện", "giao hữu", "v league", "sea games", "asiad",
			"chuyến tập huấn", "huấn luyện thể thao", "tuyển thủ", "vòng loại", "world cup", "chiến sĩ mới", "bắn súng",
			"tân binh", "diễn tập", "huấn luyện quân sự", "sẵn sàng chiến đấu", "đại đội", "tiểu đoàn", "bắn đạn thật",
			"huấn luyện chiến sĩ", "huấn luyện chiến đấu", "ra quân huấn luyện", "quân nhân dự bị", "dân quân tự vệ",
			"thao trường"));

	/// Before the verb these say that training is wished for, ruled or usual.
	private static final Lexicon<String> WISHES = Lexicon.of(List.of("cần", "nên", "phải", "đề nghị", "yêu cầu",
			"kiến nghị", "từng", "có trách nhiệm", "trách nhiệm", "chịu trách nhiệm", "được cử", "quy định", "hằng năm",
			"hàng năm", "định kỳ", "đẩy mạnh", "tăng cường", "chú trọng", "quan tâm", "thường xuyên", "nhờ được",
			"mong muốn", "chỉ đạo", "giao", "không mở", "không tổ chức", "hỗ trợ", "đi", "nhờ", "ưu tiên", "có thể"));

	/// These sum up a time in which many were held.
	private static final Lexicon<String> SUMS = Lexicon.of(List.of("từ đầu năm", "thời gian qua", "những năm qua",
			"năm qua", "đến nay", "các cấp", "hằng năm", "hàng năm", "trong năm", "trong nhiệm kỳ", "tháng đầu năm",
			"tháng qua", "quý", "lượt", "giai đoạn", "bình quân"));

	private static final int REACH = 8;

	private Mentions() {
	}

	static boolean isOther(Passage passage, int from, int to) {
		for (int at = from; at < to; at++) {
			if (OTHERS.isAt(passage, at)) {
				return true;
			}
		}
		return false;
	}

	static boolean isMention(Material material, Trigger trigger) {
		Passage passage = material.passage();
		boolean day = material.datesIn(trigger.from(), trigger.to()).stream().anyMatch(TrainingDates::isDay);
		int first = Math.min(trigger.verb(), trigger.noun());
		for (int at = Math.max(trigger.from(), first - REACH); at < first; at++) {
			Lexicon.Hit<String> wish = passage.isCapital(at) && !passage.opensSentence(at) ? null
					: WISHES.at(passage, at);
			boolean close = wish != null && wish.to() >= first - 4;
			if (close && (!day || passage.is(at, "cần", "nên", "phải", "từng", "đề", "yêu", "kiến", "đi", "không"))) {
				return true;
			}
		}
		return !day && isSum(passage, trigger) && !StatusReader.isPlan(passage, trigger);
	}

	private static boolean isSum(Passage passage, Trigger trigger) {
		for (int at = trigger.from(); at < trigger.to(); at++) {
			if (SUMS.isAt(passage, at)) {
				return true;
			}
		}
		return false;
	}

}
