package vn.diemtin.enrich.fact.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Lexicon;
import vn.diemtin.enrich.fact.text.Lexicon.Hit;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.enrich.fact.text.Table;

/// What is counted or measured, as it stands behind a number.
final class Units {

	/// A kind of unit: `percent` of class `ratio`.
	record Kind(String id, String classOf) {
	}

	static final Kind THING = new Kind("thing", "count");

	static final Kind PERSON = new Kind("person", "count");

	static final Kind SHARE = new Kind("share", "ratio");

	static final Kind MONEY = new Kind("vnd", "money");

	private static final Lexicon<Kind> KINDS = kinds();

	/// Words that go on with a sentence and name nothing that could be counted.
	private static final Lexicon<String> OTHER_WORDS = Lexicon.of(List.of("và", "của", "là", "đến", "tới", "trong",
			"tại", "ở", "với", "do", "được", "cho", "đã", "sẽ", "có", "theo", "về", "từ", "trên", "dưới", "khi", "thì",
			"mà", "nhưng", "để", "vì", "nên", "bị", "này", "đó", "kia", "ấy", "các", "những", "một", "hai", "ba", "còn",
			"cũng", "không", "chưa", "chỉ", "hay", "hoặc", "như", "ra", "vào", "lên", "xuống", "qua", "lại", "đi",
			"trở", "so", "tăng", "giảm", "đạt", "chiếm", "nhằm", "gồm", "quy", "tiếp", "vừa", "mới", "đang", "rất",
			"hơn", "gần", "khoảng", "nữa", "nhất", "mỗi", "tùy", "nói", "bao", "bằng", "cùng", "sau", "trước", "thuộc",
			"dành", "giúp", "gây", "hiện", "vẫn", "mang", "cho biết", "cả", "rồi", "phải", "nếu", "khiến", "thế",
			"thay", "trừ", "cộng", "gấp", "x", "h", "p", "g", "k", "s", "n", "th", "tại chỗ", "vượt", "ngay", "mọi",
			"nào", "gì", "ai", "đều", "nằm", "đứng", "lúc", "đây", "ngoài", "giữa", "bên", "kể", "tính", "trị", "chính",
			"thành", "kết", "bắt", "đối", "liên", "quyết", "ban", "diễn", "quá", "chia", "thứ", "số", "toàn", "sạch",
			"tốt", "phục", "sản", "giai", "tổ", "khác", "nói", "thời", "xuất", "gọi", "giảm"));

	private Units() {
	}

	static @Nullable Hit<Kind> at(Passage passage, int token) {
		Hit<Kind> hit = KINDS.at(passage, token);
		if (hit != null && passage.isWord(token) && passage.isGlued(hit.to()) && passage.isWord(hit.to())) {
			return null;
		}
		boolean name = hit != null && passage.length(token) == 1 && passage.isCapital(token);
		return name ? null : hit;
	}

	/// After a noun of one or two syllables that the table does not hold; the token
	/// itself when there is none.
	static int noun(Passage passage, int token) {
		if (!isNoun(passage, token)) {
			return token;
		}
		return isNoun(passage, token + 1) ? token + 2 : token + 1;
	}

	/// After the name of persons by what they do that ends here or with the next token:
	/// `quan trắc viên`; the number itself when it is none.
	static int persons(Passage passage, int token, int nounEnd) {
		int to = passage.is(nounEnd, "viên") && nounEnd > token ? nounEnd + 1 : nounEnd;
		boolean persons = to > token + 1 && passage.is(to - 1, "viên", "sĩ")
				&& !passage.is(to - 2, "công", "khuôn", "tăng", "thành") && !passage.isCapital(to - 1);
		return persons ? to : token;
	}

	private static boolean isNoun(Passage passage, int token) {
		return passage.isWord(token) && !passage.isCapital(token) && !passage.isGlued(token)
				&& !OTHER_WORDS.isAt(passage, token);
	}

	private static Lexicon<Kind> kinds() {
		Map<String, Kind> kinds = new HashMap<>();
		for (String[] row : Table.beside(Units.class, "units.tsv")) {
			for (String name : row[2].split("\\|")) {
				kinds.put(name, new Kind(row[0], row[1]));
			}
		}
		return Lexicon.of(kinds);
	}

}
