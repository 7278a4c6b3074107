package vn.diemtin.enrich.fact.figure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Lexicon;
import vn.diemtin.enrich.fact.text.Lexicon.Hit;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.enrich.fact.text.Table;
import vn.diemtin.events.fact.Phrase;

/// The phrase that says what is measured: `tỷ lệ hộ nghèo`, `kim ngạch xuất khẩu`.
final class Measures {

	private static final Lexicon<String> HEADS = Lexicon
		.of(Table.beside(Measures.class, "measures.tsv").stream().map((row) -> row[0]).toList());

	/// A phrase goes no further than to the word that says how much.
	private static final Set<String> ENDS = Set.of("đạt", "là", "chiếm", "tăng", "giảm", "còn", "lên", "ước", "khoảng",
			"hơn", "gần", "đều", "thấp", "cao", "của", "được", "đã", "sẽ", "từ", "bằng", "vượt", "trên", "dưới", "chỉ",
			"vẫn", "cũng", "năm", "giai", "tới", "đến", "xuống", "tại", "trong", "ở", "theo", "khi", "mà", "thì",
			"không", "so", "trị", "bị", "mới", "tương", "dao", "với", "cho", "để", "rơi", "dừng", "phổ", "gấp", "sụt",
			"duy", "kéo", "mở", "rút", "nhẹ", "mạnh", "tháng", "quý", "cả", "nhưng", "song");

	/// Behind `85%` a phrase ends at these.
	private static final Set<String> VERBS = Set.of("có", "tham", "gặp", "sống", "hoàn", "biết", "sử", "ứng", "tiếp",
			"hài", "cho", "làm", "và", "tự", "đồng", "bố", "đăng", "gồm", "phải", "này", "đó", "trở", "nhận", "ký",
			"vào", "về", "đến", "như", "thuộc", "hay", "hoặc", "nên", "do", "vì", "nếu", "cùng", "qua", "ra", "so",
			"sẽ", "đang");

	private static final Set<String> BARE = Set.of("mức", "giá", "giá trị", "tỷ lệ", "tỉ lệ", "số lượng", "tổng số",
			"con số", "quy mô", "số tiền", "lượng", "thời gian", "vốn", "chỉ số");

	private static final int LONGEST = 14;

	private Measures() {
	}

	/// What the number is a figure of; null when nothing says it.
	///
	/// @param subject what stands before its verb
	/// @param earliest the first token that may belong to it: that behind the figure
	/// before
	static @Nullable Phrase of(Passage passage, Counted counted, @Nullable Subject subject, int earliest) {
		String classOf = counted.unit().classOf();
		int label = labelStart(passage, counted.from());
		if (label >= 0 && !classOf.equals("time")) {
			Phrase shared = sharedBy(passage, label, counted.from() - 1);
			return shared == null ? passage.phrase(label, counted.from() - 1) : shared;
		}
		Phrase head = head(passage, counted, earliest);
		if (head != null) {
			return head;
		}
		boolean counts = classOf.equals("count");
		boolean told = subject != null && (!counts || passage.is(subject.verb(), "là")) && subject.from() >= earliest;
		if (told && subject != null) {
			return passage.phrase(subject.from(), subject.to());
		}
		if (counts) {
			return counted(passage, counted);
		}
		return switch (classOf) {
			case "ratio" -> Matter.ofShare(passage, counted);
			case "area", "mass", "volume" -> Matter.of(passage, counted.to());
			default -> null;
		};
	}

	private static @Nullable Phrase head(Passage passage, Counted counted, int earliest) {
		Phrase before = bracketed(passage, counted, earliest);
		String classOf = counted.unit().classOf();
		for (int at = Math.max(earliest, counted.from() - 30); at < counted.from(); at++) {
			Hit<String> head = headAt(passage, at);
			if (head == null) {
				continue;
			}
			int end = phraseEnd(passage, head.to(), counted.from());
			boolean bare = end == head.to() && BARE.contains(head.value());
			boolean fits = !bare && isOf(passage, classOf, at);
			before = fits ? passage.phrase(at, end) : before;
			at = end - 1;
		}
		return before;
	}

	/// The measure before a bracket that parts it from its verb: `chỉ số sản xuất (IIP)
	/// của tỉnh tăng 5%`.
	private static @Nullable Phrase bracketed(Passage passage, Counted counted, int earliest) {
		int open = earliest - 1;
		if (!passage.is(open, ")") || counted.from() - earliest > 12 || counted.unit().classOf().equals("count")) {
			return null;
		}
		while (open > earliest - 10 && !passage.is(open, "(")) {
			open--;
		}
		Phrase phrase = null;
		for (int at = open - 1; passage.is(open, "(") && at > open - 14 && !passage.is(at, ",", ".", ";", "\n"); at--) {
			Hit<String> head = headAt(passage, at);
			int end = head == null ? at : phraseEnd(passage, head.to(), open);
			phrase = head != null && end == open ? passage.phrase(at, end) : phrase;
		}
		return phrase;
	}

	private static boolean isOf(Passage passage, String classOf, int head) {
		return switch (classOf) {
			case "count" -> passage.is(head, "số", "dân", "tổng", "lượng", "tỷ") || passage.is(head + 1, "số");
			case "time" -> passage.is(head, "thời", "tuổi", "số", "giờ");
			default -> true;
		};
	}

	/// The head of a measure's name that stands here.
	static @Nullable Hit<String> headOf(Passage passage, int token) {
		return HEADS.at(passage, token);
	}

	private static @Nullable Hit<String> headAt(Passage passage, int token) {
		Hit<String> head = HEADS.at(passage, token);
		boolean other = head == null
				|| passage.is(token - 1, "một", "vô", "đánh", "bán", "vé", "xổ", "chữ", "dãy", "trị", "thiểu", "đa",
						"trong", "mã", "kinh", "sang", "bình", "chuyển", "kỹ", "năng", "công", "hậu", "cho", "chất",
						"lực", "con") && !head.value().startsWith("tỷ")
						&& passage.is(token, "số", "giá", "vốn", "lương", "lượng")
				|| passage.is(token, "giá") && passage.is(token + 1, "cả", "như", "thể")
				|| passage.is(token - 1, "trị") && passage.is(token, "giá");
		boolean number = head != null && head.value().equals("số")
				&& (!passage.isWord(token + 1) || passage.isCapital(token + 1) || passage.is(token + 1, "liệu", "hóa",
						"nhà", "phận", "còn", "này", "đó", "đông", "ít", "nhiều", "đẹp", "mệnh", "một", "hai"));
		boolean name = passage.isCapital(token) && passage.isWord(token - 1) && !passage.opensSentence(token);
		return other || number || name ? null : head;
	}

	/// The counted noun itself: `hộ nghèo` of `1.203 hộ nghèo`.
	private static @Nullable Phrase counted(Passage passage, Counted counted) {
		int to = counted.to();
		boolean matter = switch (counted.unit().id()) {
			case "case", "class", "event", "document", "project" -> true;
			default -> false;
		};
		to = matter ? nounEnd(passage, nounEnd(passage, to)) : to;
		return to > counted.unitFrom() && passage.isWord(counted.unitFrom()) ? passage.phrase(counted.unitFrom(), to)
				: null;
	}

	/// The `HĐND tỉnh` of `HĐND tỉnh: 13,82%`; -1 when no label stands before the number.
	private static int labelStart(Passage passage, int number) {
		if (!passage.is(number - 1, ":")) {
			return -1;
		}
		int at = number - 1;
		while (at > number - 10 && passage.isWord(at - 1) && !passage.opensSentence(at)) {
			at--;
		}
		boolean name = at < number - 1;
		for (int word = at; word < number - 1; word++) {
			name &= passage.isCapital(word) && Character.isLowerCase(passage.text().charAt(passage.end(word) - 1));
		}
		boolean cut = at == number - 10 && passage.isWord(at - 1) && !passage.opensSentence(at);
		boolean code = cut || name || passage.isGlued(at) && passage.is(at - 1, "-", "/", "&");
		return at < number - 1 && !code ? at : -1;
	}

	/// The phrase earlier in the sentence that a label picks out, by the words they
	/// share.
	private static @Nullable Phrase sharedBy(Passage passage, int label, int labelEnd) {
		Set<String> words = words(passage, label, labelEnd);
		Phrase best = null;
		int most = -1;
		int from = Math.max(passage.sentenceStart(label), label - 120);
		for (int at = from; at < label; at++) {
			Hit<String> head = HEADS.at(passage, at);
			if (head == null || !head.value().startsWith("t")) {
				continue;
			}
			int to = phraseEnd(passage, head.to(), label);
			Set<String> shared = words(passage, at, to);
			shared.retainAll(words);
			if (shared.size() >= Math.max(most, 0)) {
				most = shared.size();
				best = passage.phrase(at, to);
			}
		}
		return best;
	}

	private static Set<String> words(Passage passage, int from, int to) {
		Set<String> words = new HashSet<>();
		for (int at = from; at < to; at++) {
			if (passage.is(at, "hđnd")) {
				words.addAll(List.of("hội", "đồng", "nhân", "dân"));
			}
			words.add(passage.key(at));
		}
		return words;
	}

	private static int phraseEnd(Passage passage, int from, int limit) {
		int at = from;
		while (at < limit && at < from + LONGEST && goesOn(passage, at)) {
			at++;
		}
		while (at > from && passage.is(at - 1, "-", "có", "này", "và")) {
			at--;
		}
		return at;
	}

	private static boolean goesOn(Passage passage, int at) {
		boolean noun = passage.is(at, "tăng", "giảm")
				&& (passage.is(at - 1, "độ", "mức") || passage.is(at + 1, "trưởng"))
				|| passage.is(at, "trị") && passage.is(at - 1, "chữa", "điều", "chính", "giá", "quản");
		boolean dash = passage.is(at, "-", "/") && passage.isGlued(at) == passage.isGlued(at + 1)
				&& passage.isWord(at + 1) && passage.isWord(at - 1);
		boolean verb = passage.is(at, "lớn", "nhỏ", "ít", "nhiều") && passage.is(at + 1, "hơn", "nhất")
				|| passage.is(at, "có") && passage.is(at + 1, "thể")
				|| passage.is(at, "tiếp") && passage.is(at + 1, "tục") || passage.reads(at, "nhiệm", "kỳ")
				|| passage.is(at, "phục") && passage.is(at + 1, "hồi") || passage.is(at, "rất", "khá", "đang")
				|| passage.is(at, "phải", "dự") && passage.is(at + 1, "nộp", "trả", "kiến")
				|| passage.is(at, "hiện") && passage.is(at + 1, "nay", "là");
		return dash || passage.isWord(at) && !verb && (noun || !ENDS.contains(passage.key(at)));
	}

	/// A noun goes on for two syllables that are no verb.
	static int nounEnd(Passage passage, int to) {
		int end = to;
		while (end < to + 2 && passage.isWord(end) && !passage.isCapital(end) && !ENDS.contains(passage.key(end))
				&& !VERBS.contains(passage.key(end))) {
			end++;
		}
		return end == to + 1 ? to : end;
	}

}
