package vn.diemtin.enrich.fact.figure;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.FactOrder;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.enrich.fact.text.Words;
import vn.diemtin.events.fact.Fact;

/// What stands before the verb whose object a number is: `Lao động nữ` of `Lao động nữ chiếm hơn 60%`.
///
/// @param from its first token
/// @param to after its last
/// @param verb the first token of the verb
record Subject(int from, int to, int verb) {

	private static final int LONGEST = 14;

	private static final Words VERBS = Words.of("đạt", "là", "chiếm", "tăng", "giảm", "còn", "ước", "bằng", "vượt",
			"lên", "xuống", "gấp", "trị", "kéo", "dài", "rộng", "sụt", "duy", "rút", "khoảng", "dao", "phổ", "cao",
			"thấp", "xếp", "đứng", "chỉ", "nặng", "mở", "không", "nâng", "gần", "hơn", "trên", "dưới", "hạ", "hết",
			"tương");

	/// Words that lead a thought in and name nothing.
	private static final Words LEADS = Words.of("trong", "đó", "theo", "hiện", "nay", "đến", "còn", "và", "riêng",
			"với", "cụ", "thể", "tính", "chung", "nhờ", "khi", "thì", "nhưng", "mà", "do", "song", "tuy", "nên", "bên",
			"cạnh", "cũng", "tại", "ở", "từ", "này", "như", "vậy", "qua", "sau", "trước", "gồm", "có");

	private static final Words TAILS = Words.of("đã", "được", "sẽ", "vẫn", "cũng", "đều", "mới", "đang", "ước", "bị",
			"liên", "và", "cả");

	private static final Words PRONOUNS = Words.of("đây", "đó", "này", "nó", "họ", "tôi", "chúng", "con", "mức", "giá",
			"toàn", "cả", "số", "tổng", "ông", "bà", "anh", "em", "có", "sẽ", "đã", "không", "để", "hầu", "nhiều");

	/// The subject of a number whose bound begins at a token; null when its verb or its
	/// words are not plain.
	static @Nullable Subject of(Passage passage, Setting setting, int number, int clauseFrom) {
		int start = number;
		while (start > clauseFrom && start > number - 30 && !passage.is(start - 1, ",", ":", "\"", "”", "“")) {
			start--;
		}
		start = behindLeads(passage, setting, start, number);
		int verb = start;
		while (verb < number && (!VERBS.holds(passage, verb) || isNoun(passage, verb))) {
			verb++;
		}
		if (verb >= number || verb == start) {
			return null;
		}
		int to = cut(passage, setting, start, verb);
		while (to > start && (TAILS.holds(passage, to - 1) || !passage.isWord(to - 1)
				|| passage.reads(to - 2, "tiếp", "tục") || passage.reads(to - 1, "tiếp"))) {
			to--;
		}
		boolean plain = to > start && to - start <= LONGEST && passage.isWord(start)
				&& isThing(passage, setting, start, to);
		return plain ? new Subject(start, to, verb) : null;
	}

	/// Whether the words from a comma on to a number begin with the verb, so that the
	/// subject is the one before.
	static boolean isVerbAfterComma(Passage passage, int number, int clauseFrom) {
		int start = number;
		while (start > clauseFrom && start > number - 8 && !passage.is(start - 1, ",", "và", ";")) {
			start--;
		}
		return passage.is(start - 1, ",", "và") && passage.is(start, "tăng", "giảm", "bằng", "đạt", "vượt", "tương",
				"trị", "cao", "thấp", "gấp", "xếp", "đứng");
	}

	/// `tốc độ tăng trưởng`, `giá trị`, `không gian`: no verb.
	private static boolean isNoun(Passage passage, int token) {
		return passage.is(token, "tăng") && passage.is(token + 1, "trưởng") && passage.is(token - 1, "độ", "mức")
				|| passage.is(token, "tăng", "giảm") && passage.is(token - 1, "độ", "mức", "tự")
				|| passage.is(token, "trị") && !passage.is(token + 1, "giá")
				|| passage.is(token, "cao", "thấp") && !passage.is(token + 1, "hơn", "gấp", "nhất")
				|| passage.is(token, "mở", "rút") && !passage.is(token + 1, "rộng", "ngắn")
				|| passage.is(token, "không") && !passage.is(token + 1, "quá", "vượt", "dưới", "thấp")
				|| passage.is(token, "dưới", "trên", "gần", "hơn", "khoảng") && passage.isWord(token + 1)
				|| passage.is(token, "chỉ") && passage.is(token + 1, "số", "tiêu", "huy", "đạo")
				|| passage.is(token, "duy") && !passage.is(token + 1, "trì")
				|| passage.is(token, "lên", "xuống", "hết") && passage.isWord(token + 1)
				|| passage.is(token, "tương") && !passage.is(token + 1, "đương", "ứng")
				|| passage.is(token, "dài", "rộng", "nặng", "kéo", "phổ", "dao", "nâng")
						&& passage.is(token - 1, "chiều");
	}

	private static int behindLeads(Passage passage, Setting setting, int from, int to) {
		int at = from;
		boolean moved = true;
		while (moved && at < to) {
			moved = false;
			while (at < to && (LEADS.holds(passage, at) || !passage.isWord(at) && !passage.isDigits(at))) {
				at++;
				moved = true;
			}
			int behind = behindFactAt(passage, setting.dates(), at);
			if (behind > at) {
				at = behind;
				moved = true;
			}
		}
		return at;
	}

	private static int behindFactAt(Passage passage, List<? extends Fact> facts, int token) {
		int index = FactOrder.firstFrom(facts, passage.start(token));
		boolean here = index < facts.size() && facts.get(index).evidence().start() == passage.start(token);
		return here ? passage.tokenAt(facts.get(index).evidence().end() - 1) + 1 : token;
	}

	/// Before a date or a preposition.
	private static int cut(Passage passage, Setting setting, int from, int to) {
		for (int at = from + 1; at < to; at++) {
			if (behindFactAt(passage, setting.dates(), at) > at || passage.is(at, "(", "năm", "tại", "của")) {
				return at;
			}
		}
		return to;
	}

	private static final Set<String> OTHER_CLAUSE = Set.of("so", "để", "mà", "nó", "đây", "đối", "mặc", "nếu", "rằng",
			"khiến", "thấy", "cung", "vợ", "chồng", "tôi", "họ", "chúng", "ai", "gì", "này", "đó", "khi");

	private static final Words NO_THINGS = Words.of("được", "bị", "tức", "nghĩa", "bản", "hành", "đặc", "phải", "hãy",
			"nhằm");

	/// `khai thác`, `sử dụng`: what is done and not what is measured.
	private static boolean isVerb(Passage passage, int token) {
		return passage.reads(token, "khai", "thác") || passage.reads(token, "sử", "dụng")
				|| passage.reads(token, "bảo", "trì") || passage.reads(token, "vận", "hành")
				|| passage.reads(token, "hậu", "quả") || passage.reads(token, "kết", "quả")
				|| passage.reads(token, "lần", "lượt") || passage.reads(token, "tương", "đương")
				|| passage.reads(token, "quản", "lý") || passage.reads(token, "tham", "gia");
	}

	/// Places, bodies, persons and pronouns are measured by nothing.
	private static boolean isThing(Passage passage, Setting setting, int from, int to) {
		if (PRONOUNS.holds(passage, from) && to - from < 3 || passage.is(from, "ông", "bà", "toàn", "cả")) {
			return false;
		}
		if (to - from == 1 && !passage.isCapital(from) && Units.at(passage, from) == null
				|| NO_THINGS.holds(passage, from) || isVerb(passage, from)) {
			return false;
		}
		boolean name = true;
		for (int at = from; at < to; at++) {
			if (OTHER_CLAUSE.contains(passage.key(at)) || passage.reads(at, "cho", "biết")
					|| passage.reads(at, "thực", "hiện") || passage.reads(at, "sở", "hữu") || passage.is(at, "đang")
					|| passage.isCapital(at) && passage.is(at - 1, "-")) {
				return false;
			}
			name &= passage.isCapital(at) && (at > from || to - from == 1);
		}
		boolean one = to - from > 1 && passage.isCapital(from) && passage.isCapital(from + 1);
		if (name && !passage.is(from, "nữ", "nam", "grdp", "gdp", "cpi") || one) {
			return false;
		}
		if (passage.is(from, "mục", "chỉ", "kế") && passage.is(from + 1, "tiêu", "hoạch")
				|| passage.is(from, "của", "về")) {
			return false;
		}
		int place = behindFactAt(passage, setting.places(), from);
		int agency = behindFactAt(passage, setting.agencies(), from);
		return Math.max(place, agency) < to;
	}

}
