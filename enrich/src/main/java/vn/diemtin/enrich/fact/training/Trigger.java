package vn.diemtin.enrich.fact.training;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Lexicon;
import vn.diemtin.enrich.fact.text.Lexicon.Hit;
import vn.diemtin.enrich.fact.text.Passage;

/// The words of a sentence that tell of a training being held: what it is called and the verb for holding it.
///
/// @param from the first token of the sentence
/// @param noun the first token of the event's name
/// @param nounEnd after the last
/// @param verb the first token of the verb
/// @param to after the sentence's last token
/// @param opening whether the verb tells of one event's beginning or end
record Trigger(int from, int noun, int nounEnd, int verb, int to, boolean opening) {

	private static final Lexicon<String> NOUNS = Lexicon.of(List.of("lớp tập huấn", "hội nghị tập huấn",
			"khóa tập huấn", "khoá tập huấn", "đợt tập huấn", "chương trình tập huấn", "hội thảo tập huấn",
			"buổi tập huấn", "tập huấn", "tập huấn, bồi dưỡng", "lớp bồi dưỡng", "khóa bồi dưỡng", "hội nghị bồi dưỡng",
			"chương trình bồi dưỡng", "bồi dưỡng", "lớp đào tạo", "khóa đào tạo", "lớp học", "khóa học", "lớp nâng cao",
			"khóa huấn luyện", "lớp huấn luyện", "huấn luyện", "lớp truyền thông", "hội nghị truyền thông",
			"buổi truyền thông", "truyền thông", "tọa đàm", "buổi tọa đàm", "hội nghị tọa đàm", "hội nghị phổ biến",
			"hội nghị tuyên truyền", "lớp dạy nghề", "lớp kỹ năng", "khóa kỹ năng", "hội nghị nâng cao năng lực",
			"hội nghị quán triệt", "lớp phổ biến", "đào tạo, bồi dưỡng", "đào tạo, tập huấn", "hội nghị đào tạo",
			"hội nghị, tập huấn", "hội thảo, tập huấn", "lớp học nghề", "lớp nghề", "lớp trung cấp", "lớp cao cấp",
			"lớp sơ cấp", "lớp nghiệp vụ", "khóa nghiệp vụ", "lớp đào tạo nghề", "lớp bình dân học vụ số",
			"lớp nâng cao năng lực", "khóa nâng cao năng lực", "lớp truyền nghề", "lớp chuyển giao", "lớp xóa mù chữ",
			"hội nghị hướng dẫn", "tập huấn nghiệp vụ", "hội nghị tập huấn nghiệp vụ", "chương trình truyền thông",
			"chương trình tọa đàm", "chương trình đào tạo", "khóa đào tạo nghề", "lớp bồi dưỡng nghiệp vụ",
			"tập huấn, hướng dẫn", "lớp huấn luyện an toàn"));

	/// Of these many are held on one day and some are no courses at all.
	private static final Lexicon<String> GENERAL = Lexicon.of(List.of("huấn luyện", "truyền thông", "lớp học"));

	private static final Lexicon<Boolean> VERBS = Lexicon.of(Map.ofEntries(Map.entry("tổ chức", false),
			Map.entry("mở", false), Map.entry("khai mạc", true), Map.entry("khai giảng", true),
			Map.entry("diễn ra", true), Map.entry("bế mạc", true), Map.entry("bế giảng", true),
			Map.entry("phối hợp mở", false), Map.entry("triệu tập", false), Map.entry("tiến hành", false),
			Map.entry("triển khai", false), Map.entry("chủ trì", false), Map.entry("hoãn", false),
			Map.entry("tạm hoãn", false), Map.entry("hủy", false), Map.entry("lùi thời gian", false),
			Map.entry("lùi lịch", false), Map.entry("dời lịch", false), Map.entry("dời ngày", false),
			Map.entry("dời thời gian", false), Map.entry("lùi ngày", false), Map.entry("điều chỉnh thời gian", false),
			Map.entry("điều chỉnh lịch", false), Map.entry("thay đổi thời gian", false), Map.entry("đổi lịch", false),
			Map.entry("chuyển lịch", false), Map.entry("đồng tổ chức", false), Map.entry("đăng cai", false),
			Map.entry("kết thúc", false), Map.entry("chiêu sinh", false), Map.entry("phối hợp tổ chức", false)));

	/// More than one event is spoken of, or none in particular.
	private static final Set<String> MANY = Set.of("nhiều", "các", "những", "hàng", "chuyến", "công", "tác", "chục",
			"trăm", "và", "sau", "qua", "được", "về", "kế hoạch");

	private static final int BEFORE = 12;

	private static final int BEHIND = 60;

	/// The first trigger of a sentence; null when it tells of no training.
	///
	/// @param titled whether the headline speaks of training, so that a few courses told
	/// at once are an event too
	static @Nullable Trigger in(Material material, int from, int to, boolean titled) {
		Passage passage = material.passage();
		for (int at = from; at < to; at++) {
			Hit<String> noun = NOUNS.at(passage, at);
			boolean bare = noun == null && passage.is(at, "lớp", "khóa") && passage.isWord(at + 1)
					&& passage.is(at - 1, "giảng", "mạc");
			noun = bare ? new Hit<>(at, at + 1, "lớp") : noun;
			if (noun == null) {
				continue;
			}
			if (Mentions.isOther(passage, from, to)) {
				return null;
			}
			Trigger trigger = isMany(passage, at, titled) ? null : at(material, from, noun, to);
			if (trigger != null && !Mentions.isMention(material, trigger)) {
				return trigger;
			}
			at = noun.to() - 1;
		}
		return null;
	}

	private static @Nullable Trigger at(Material material, int from, Hit<String> noun, int to) {
		Passage passage = material.passage();
		for (int at = noun.from() - 1; at >= Math.max(from, noun.from() - BEFORE); at--) {
			Hit<Boolean> verb = VERBS.at(passage, at);
			if (verb != null && !passage.is(at - 1, "các", "ban", "cơ", "tổ")
					&& !passage.is(verb.to(), "chính", "xã", "quốc", "đoàn", "đảng", "bộ", "tín", "sự", "kỷ")) {
				return new Trigger(from, noun.from(), noun.to(), at, to, verb.value());
			}
		}
		for (int at = noun.to(); at < Math.min(to, noun.to() + BEHIND); at++) {
			Hit<Boolean> verb = VERBS.at(passage, at);
			boolean told = verb != null && (verb.value() || passage.is(at - 1, "được", "sẽ", "đã", "vừa")
					|| isOnDay(passage, at) || isByPassive(material, noun.to(), at) || isBy(passage, noun.to(), at));
			if (told && verb != null) {
				return new Trigger(from, noun.from(), noun.to(), at, to, verb.value());
			}
		}
		boolean verbal = passage.is(noun.from(), "tập", "bồi")
				&& (passage.is(noun.from() - 1, "đã", "vừa", "sẽ", "hợp") || material.isAgencyBefore(noun.from()));
		return verbal ? new Trigger(from, noun.from(), noun.to(), noun.from(), to, false) : null;
	}

	/// `lớp tập huấn … tổ chức ngày 22/9`.
	private static boolean isOnDay(Passage passage, int verb) {
		int at = passage.is(verb + 2, "vào", "trong", "từ") ? verb + 3 : verb + 2;
		return passage.reads(verb, "tổ", "chức") && passage.is(at, "ngày") && passage.isDigits(at + 1)
				&& !passage.is(verb - 1, "ban", "các", "cơ");
	}

	/// `được Sở Nội vụ tổ chức`.
	private static boolean isByPassive(Material material, int from, int verb) {
		return material.isAgencyBefore(verb) && material.agenciesIn(from, verb)
			.stream()
			.anyMatch((agency) -> material.passage().is(material.tokenOf(agency) - 1, "được"));
	}

	/// `do Sở Nội vụ tổ chức`.
	private static boolean isBy(Passage passage, int from, int verb) {
		for (int at = verb - 1; at >= Math.max(from, verb - 30); at--) {
			if (passage.is(at, "do")) {
				return passage.is(verb, "tổ", "mở", "chủ", "triển");
			}
		}
		return false;
	}

	/// Whether a text speaks of training.
	static boolean isNamed(Passage passage) {
		for (int at = 0; at < passage.size(); at++) {
			Hit<String> noun = NOUNS.at(passage, at);
			if (noun != null && !GENERAL.isAt(passage, at)) {
				return true;
			}
		}
		return false;
	}

	private static boolean isMany(Passage passage, int noun, boolean titled) {
		if (passage.isDigits(noun - 1)) {
			return passage.number(noun - 1) != 1 && !(titled && passage.number(noun - 1) <= 5);
		}
		return MANY.contains(passage.key(noun - 1));
	}

}
