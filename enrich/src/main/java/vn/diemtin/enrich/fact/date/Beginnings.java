package vn.diemtin.enrich.fact.date;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.enrich.fact.text.Words;

/// The words that a date may begin with, and what has to follow those that begin much else. Most words of a text are told apart by
/// one look here.
final class Beginnings {

	private static final Set<String> ANY = Set.of();

	private static final int REACH = 7;

	private static final Set<String> UNITS = Set.of("ngày", "tuần", "tháng", "năm", "giờ", "tiếng", "phút", "hôm",
			"bữa", "rưỡi", "tết", "h");

	private static final Set<String> NUMBERS = Set.of("một", "hai", "ba", "bốn", "tư", "sáu", "bảy", "bẩy", "tám",
			"chín", "mười", "hăm", "băm");

	private static final Map<String, Set<String>> WORDS = words();

	/// Most words of a text are none of these.
	private static final Words ALL = all();

	private Beginnings() {
	}

	private static Words all() {
		Set<String> all = new HashSet<>(WORDS.keySet());
		all.addAll(NUMBERS);
		all.addAll(Set.of("mai", "mốt"));
		return Words.of(all.toArray(String[]::new));
	}

	private static Map<String, Set<String>> words() {
		Map<String, Set<String>> words = new HashMap<>();
		for (String word : Set.of("từ", "ngày", "hôm", "mùng", "mồng", "sáng", "trưa", "chiều", "tối", "đêm", "khuya",
				"tháng", "quý", "năm", "tuần", "thứ", "hnay", "hqua", "rằm", "tết", "t", "cn", "valentine", "halloween",
				"noel", "buổi", "bữa", "khóa")) {
			words.put(word, ANY);
		}
		Set<String> parts = Set.of("năm", "tháng", "quý", "tuần", "thế", "thập", "những", "giờ", "buổi", "sáng", "trưa",
				"chiều", "tối", "đêm", "hè");
		for (String edge : Set.of("đầu", "giữa", "cuối", "nửa", "hè")) {
			words.put(edge, parts);
		}
		words.put("nửa", Set.of("đầu", "cuối", "đêm", "năm", "tháng", "tiếng", "giờ", "thế"));
		words.put("các", Set.of("ngày", "năm", "tháng"));
		words.put("những", Set.of("ngày", "năm", "tháng"));
		words.put("rạng", Set.of("sáng", "ngày", "đông"));
		words.put("cùng", Set.of("ngày"));
		words.put("chủ", Set.of("nhật"));
		words.put("chúa", Set.of("nhật"));
		words.put("cách", Set.of("đây"));
		words.put("nhiệm", Set.of("kỳ", "kì"));
		words.put("thời", Set.of("kỳ", "kì"));
		words.put("giai", Set.of("đoạn"));
		words.put("niên", Set.of("khóa", "độ"));
		words.put("mùa", Set.of("giải"));
		words.put("thập", Set.of("niên", "kỷ", "kỉ"));
		words.put("thế", Set.of("kỷ", "kỉ"));
		words.put("bây", Set.of("giờ"));
		words.put("bi", Set.of("giờ"));
		words.put("ngay", Set.of("bây", "lúc", "hôm"));
		words.put("sang", Set.of("năm", "tuần", "tháng", "quý"));
		words.put("giỗ", Set.of("tổ", "quốc"));
		words.put("quốc", Set.of("khánh", "giỗ", "lễ"));
		words.put("phật", Set.of("đản"));
		words.put("thất", Set.of("tịch"));
		words.put("vu", Set.of("lan"));
		words.put("trung", Set.of("thu"));
		words.put("giao", Set.of("thừa"));
		words.put("lễ", Set.of("tình"));
		words.put("giáng", Set.of("sinh"));
		return words;
	}

	/// Whether a date may begin with the word at a token.
	static boolean isAt(Passage passage, int token) {
		if (!ALL.holds(passage, token)) {
			return false;
		}
		String key = passage.key(token);
		Set<String> next = WORDS.get(key);
		if (next != null) {
			return next.isEmpty() || next.contains(passage.key(token + 1))
					|| next.contains("năm") && isYear(passage, token + 1);
		}
		if (NUMBERS.contains(key)) {
			return isCounting(passage, token);
		}
		return (key.equals("mai") || key.equals("mốt")) && passage.opensSentence(token);
	}

	private static boolean isYear(Passage passage, int token) {
		return passage.isDigits(token) && passage.length(token) == 4;
	}

	/// Whether a unit of time follows a number in words closely enough to be its own.
	private static boolean isCounting(Passage passage, int token) {
		for (int at = token + 1; at < token + REACH; at++) {
			if (UNITS.contains(passage.key(at))) {
				return true;
			}
			if (!passage.isWord(at)) {
				return false;
			}
		}
		return false;
	}

}
