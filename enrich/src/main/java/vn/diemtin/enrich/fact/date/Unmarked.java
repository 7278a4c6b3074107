package vn.diemtin.enrich.fact.date;

import java.util.Map;
import java.util.Set;

import vn.diemtin.enrich.fact.text.Passage;

/// Gives words of time that are typed without marks their marks: `thu 2 tuan sau` reads `thứ 2 tuần sau`. Only in sentences that have
/// no marked letter at all, and only where the neighbours leave one reading.
final class Unmarked {

	private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("hom", "hôm"), Map.entry("ngay", "ngày"),
			Map.entry("trua", "trưa"), Map.entry("chieu", "chiều"), Map.entry("dem", "đêm"), Map.entry("tuan", "tuần"),
			Map.entry("thang", "tháng"), Map.entry("truoc", "trước"), Map.entry("gio", "giờ"),
			Map.entry("phut", "phút"), Map.entry("ruoi", "rưỡi"), Map.entry("kem", "kém"), Map.entry("tieng", "tiếng"),
			Map.entry("cuoi", "cuối"), Map.entry("dau", "đầu"), Map.entry("giua", "giữa"), Map.entry("den", "đến"),
			Map.entry("luc", "lúc"), Map.entry("cach", "cách"), Map.entry("bon", "bốn"), Map.entry("tam", "tám"),
			Map.entry("chin", "chín"), Map.entry("roi", "rồi"), Map.entry("vua", "vừa"), Map.entry("bua", "bữa"),
			Map.entry("mung", "mùng"), Map.entry("tet", "tết"), Map.entry("ram", "rằm"), Map.entry("gieng", "giêng"),
			Map.entry("chap", "chạp"), Map.entry("rang", "rạng"));

	private static final Set<String> NEAR_DAYS = Set.of("nay", "qua", "mai", "mot", "kia", "thu", "chu", "cn", "hom",
			"ngay");

	private static final Set<String> WEEKDAYS = Set.of("2", "3", "4", "5", "6", "7", "hai", "ba", "tu", "nam", "sau",
			"bay");

	private static final Set<String> UNITS = Set.of("ngay", "tuan", "thang", "gio", "tieng", "phut", "nam", "hom");

	private final Passage passage;

	private Unmarked(Passage passage) {
		this.passage = passage;
	}

	/// The passage with the marks put in; the passage itself when there is nothing to do.
	static Passage respelled(Passage passage) {
		boolean[] marked = new boolean[passage.size() == 0 ? 0 : passage.sentence(passage.size() - 1) + 1];
		boolean any = false;
		for (int at = 0; at < passage.size(); at++) {
			if (passage.isWord(at) && isMarked(passage.key(at))) {
				marked[passage.sentence(at)] = true;
			}
		}
		for (boolean sentence : marked) {
			any |= !sentence;
		}
		if (!any) {
			return passage;
		}
		Unmarked reader = new Unmarked(passage);
		return passage.respelled((at) -> marked[passage.sentence(at)] || !passage.isWord(at) ? passage.key(at)
				: reader.word(at, passage.key(at)));
	}

	private static boolean isMarked(String word) {
		for (int at = 0; at < word.length(); at++) {
			if (word.charAt(at) > 0x7F) {
				return true;
			}
		}
		return false;
	}

	private String word(int at, String word) {
		String plain = WORDS.get(word);
		if (word.equals("ngay") && passage.is(at + 1, "bay")) {
			return word;
		}
		return plain != null ? plain : switch (word) {
			case "nay" -> passage.is(at - 1, "nhat", "tuan", "thang", "quy", "cn") || passage.is(at - 2, "thu", "t")
					? "này" : word;
			case "toi" -> evening(at);
			case "sang" -> isPartOfDay(at) || passage.is(at - 1, "rang") ? "sáng" : word;
			case "thu" -> WEEKDAYS.contains(passage.key(at + 1)) ? "thứ" : word;
			case "tu" -> passage.is(at - 1, "thu") ? "tư" : isTimed(at + 1) ? "từ" : word;
			case "nam" -> year(at);
			case "sau" -> passage.is(at - 1, "thu") && !passage.isDigits(at - 1) ? "sáu" : word;
			case "bay" -> passage.is(at + 1, "gio") && !passage.is(at + 2, "toi", "sang", "chieu") ? "bây" : "bảy";
			case "chu" -> passage.is(at + 1, "nhat") ? "chủ" : word;
			case "nhat" -> passage.is(at - 1, "chu") ? "nhật" : word;
			case "mot" -> passage.is(at - 1, "ngay", "sang", "trua", "chieu", "toi", "dem") ? "mốt" : "một";
			case "muoi" -> passage.is(at - 1, "hai", "ba", "bon", "nam") ? "mươi" : "mười";
			case "nua" -> UNITS.contains(passage.key(at + 1)) || passage.is(at + 1, "dem") ? "nửa" : "nữa";
			case "day" -> passage.is(at - 1, "cach") ? "đây" : word;
			case "quy" -> passage.isDigits(at + 1) || passage.is(at + 1, "nay", "truoc", "sau", "toi") ? "quý" : word;
			case "ngoai" -> passage.is(at - 1, "nam") ? "ngoái" : word;
			case "giang" -> passage.is(at + 1, "sinh") ? "giáng" : word;
			default -> word;
		};
	}

	private String evening(int at) {
		boolean coming = passage.is(at - 1, "tuan", "thang", "nam", "quy", "nhat", "cn")
				|| passage.is(at - 2, "thu", "t") || passage.is(at - 1, "ngay", "hom") && passage.isDigits(at - 2);
		return coming ? "tới" : isPartOfDay(at) ? "tối" : "toi";
	}

	private boolean isPartOfDay(int at) {
		return NEAR_DAYS.contains(passage.key(at + 1)) || passage.isDigits(at + 1)
				|| passage.is(at - 1, "gio", "ruoi", "phut", "h") || passage.isDigits(at - 1);
	}

	private boolean isTimed(int at) {
		return passage.isDigits(at)
				|| passage.is(at, "ngay", "thang", "nam", "thu", "chu", "nay", "hom", "sang", "dau");
	}

	private String year(int at) {
		boolean year = passage.length(at + 1) == 4 && passage.isDigits(at + 1)
				|| passage.is(at + 1, "nay", "ngoai", "sau", "toi", "truoc", "roi", "kia", "qua")
				|| passage.is(at - 1, "cuoi", "dau", "giua", "sang", "thu") || UNITS.contains(passage.key(at + 1))
				|| passage.isDigits(at - 1);
		return year ? "năm" : "nam";
	}

}
