package vn.diemtin.enrich.fact.training;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.Phrase;
import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.events.fact.StatisticFact.Sex;
import vn.diemtin.events.fact.TrainingFact.Headcount;

/// For whom an event is held and how many take part: `cho 164 đại biểu là thành viên …`, `với sự tham gia của 52 học viên`.
record AudienceReader(@Nullable Phrase audience, @Nullable Headcount headcount) {

	private static final int LONGEST = 60;

	/// Fewer who open a sentence are speakers and guests.
	private static final int FEW = 10;

	private static final Set<String> ENDS = Set.of(".", ";", "(", ")", "\n", "nhằm", "do", "với", "diễn", "khi", "theo",
			"để", "sẽ", "đã", "vào", ":", "trên", "được", "tham", "dự");

	private static final Set<String> NOT_FOR = Set.of("biết", "rằng", "thấy", "phép", "đến", "hay", "tới", "ra", "nên",
			"dù");

	private static final Set<String> COMING = Set.of("tham", "dự", "có", "của", "gồm", "thu", "hút", "cho", "hơn",
			"gần", "khoảng", "trên", "với", "triệu", "cùng");

	static AudienceReader read(Material material, int from, int to) {
		Passage passage = material.passage();
		for (int at = from; at < to; at++) {
			if (passage.is(at, "cho") && (passage.isWord(at + 1) || passage.isDigits(at + 1))
					&& !NOT_FOR.contains(passage.key(at + 1))) {
				int first = at + 1;
				StatisticFact count = countNear(material, first);
				AudienceReader reader = of(material, first, count, to);
				if (reader.audience != null || reader.headcount != null) {
					return reader;
				}
			}
		}
		return comers(material, from, to);
	}

	/// Those who come, told without `cho`.
	static AudienceReader comers(Material material, int from, int to) {
		Passage passage = material.passage();
		for (StatisticFact count : material.statisticsIn(from, to)) {
			int token = material.tokenOf(count);
			boolean come = false;
			for (int at = token - 1; at >= Math.max(from, token - 6); at--) {
				come |= COMING.contains(passage.key(at));
			}
			boolean told = come && (isTold(passage, from, to) || isLearner(passage, token, count));
			if (isPersons(count) && told) {
				return of(material, token, count, to);
			}
		}
		return new AudienceReader(null, null);
	}

	/// Those of a sentence behind that of the event: `118 đại biểu là …`, `Lớp có 215 nữ
	/// cán bộ`.
	static AudienceReader later(Material material, int from, int to) {
		AudienceReader comers = comers(material, from, to);
		if (comers.headcount != null) {
			return comers;
		}
		Passage passage = material.passage();
		for (StatisticFact count : material.statisticsIn(from, to)) {
			int token = material.tokenOf(count);
			int before = behindBounds(passage, token);
			int first = passage.is(from, "-", "+", "*") ? from + 1 : from;
			boolean opens = before < from || before == first + 1 && passage.reads(first, "số", "lượng")
					|| before == first + 2 && passage.is(before, ":")
							&& (passage.reads(first, "thành", "phần") || passage.reads(first, "số", "lượng")
									|| passage.reads(first, "đối", "tượng") || passage.reads(first, "quy", "mô"));
			boolean held = before - from <= 3 && passage.is(from, "lớp", "khóa", "hội", "buổi", "khoá")
					&& passage.is(before, "có", "gồm", "cho", "hút");
			if (isPersons(count) && count.value().min() >= FEW && (opens || held)) {
				return of(material, token, count, to);
			}
		}
		return comers;
	}

	/// Those named before the event: `52 học viên đã tham gia lớp tập huấn`.
	static AudienceReader takers(Material material, int from, int noun) {
		Passage passage = material.passage();
		for (StatisticFact count : material.statisticsIn(from, noun)) {
			int after = material.after(count);
			for (int at = after; isPersons(count) && at < noun; at++) {
				if (passage.reads(at, "tham", "gia") || passage.reads(at, "tham", "dự")
						|| passage.reads(at, "được", "tham")
						|| passage.is(at, "dự") && !passage.is(at + 1, "án", "kiến")) {
					return of(material, material.tokenOf(count), count, at);
				}
			}
		}
		return new AudienceReader(null, null);
	}

	/// `với 90 đại biểu`, `lớp có 40 học viên`.
	private static boolean isLearner(Passage passage, int token, StatisticFact count) {
		String noun = count.unit().surface();
		int at = behindBounds(passage, token);
		return (noun.contains("học viên") || noun.contains("đại biểu"))
				&& (passage.is(at, "với", "có", "gồm", "cho", "của", "cùng") || passage.is(at + 1, "tổng"));
	}

	/// The token before the words that only say how sure a number is.
	private static int behindBounds(Passage passage, int token) {
		int at = token - 1;
		while (at >= token - 5 && passage.is(at, "hơn", "gần", "khoảng", "trên", "tới", "đến", "tổng", "cộng", "số",
				"quá", "không", "chừng")) {
			at--;
		}
		return at;
	}

	private static boolean isTold(Passage passage, int from, int to) {
		for (int at = from; at < to; at++) {
			if (passage.reads(at, "tham", "gia") || passage.reads(at, "tham", "dự")
					|| passage.is(at, "dự") && !passage.is(at + 1, "án", "kiến", "thảo", "báo", "phòng")
					|| passage.reads(at, "thu", "hút") || passage.reads(at, "có", "sự")) {
				return true;
			}
		}
		return false;
	}

	private static AudienceReader of(Material material, int first, @Nullable StatisticFact count, int to) {
		Passage passage = material.passage();
		int from = first;
		Headcount headcount = null;
		if (count != null) {
			int after = material.after(count);
			headcount = headcount(material, count, after, to);
			boolean explained = passage.is(after, "là") || passage.is(after, ",") && passage.is(after + 1, "là");
			from = explained ? passage.is(after, ",") ? after + 2 : after + 1 : unitStart(passage, count);
		}
		int end = from;
		while (end < to && end < from + LONGEST && !isEnd(material, end, from)) {
			end++;
		}
		while (end > from && passage.is(end - 1, ",", "và", "-", "\"", "…", "/", "trong", "vào")) {
			end--;
		}
		boolean bare = end - from <= 2 && passage.is(from, "đại", "học", "người")
				&& passage.is(end - 1, "biểu", "viên", "người");
		return new AudienceReader(end > from && !bare ? passage.phrase(from, end) : null, headcount);
	}

	private static boolean isEnd(Material material, int token, int from) {
		Passage passage = material.passage();
		if (ENDS.contains(passage.key(token)) && !passage.reads(token, "tham", "mưu")) {
			return true;
		}
		boolean dated = material.isDateAt(token) || passage.is(token, "năm") && passage.isDigits(token + 1);
		boolean placed = passage.is(token, "tại") || passage.is(token, "về") && token > from + 1;
		boolean within = passage.is(token, "trong") && passage.is(token + 1, "thời", "hai", "khuôn", "ba")
				|| passage.is(token, "trong", "từ") && passage.isDigits(token + 1);
		return dated || placed || within || passage.is(token, ",") && passage.is(token + 1, "với", "do", "tại", "nhằm",
				"ưu", "trong", "từ", "ngày", "theo", "thời", "kéo", "gồm");
	}

	private static int unitStart(Passage passage, StatisticFact count) {
		int start = passage.tokenAt(count.evidence().end() - count.unit().surface().length());
		return Math.max(start, passage.tokenAt(count.evidence().start()));
	}

	private static @Nullable StatisticFact countNear(Material material, int token) {
		for (int at = token; at < token + 4; at++) {
			StatisticFact count = material.statisticAt(at);
			if (count != null) {
				return isPersons(count) ? count : null;
			}
		}
		return null;
	}

	private static boolean isPersons(StatisticFact count) {
		return count.unit().id().equals("person") && count.value().min() >= 2
				&& count.role() == StatisticFact.Role.LEVEL
				|| count.unit().id().equals("person") && count.role() == StatisticFact.Role.TARGET;
	}

	private static Headcount headcount(Material material, StatisticFact count, int after, int to) {
		long value = (long) count.value().min();
		Long female = count.sex() == Sex.FEMALE ? Long.valueOf(value) : null;
		for (StatisticFact other : material.statisticsIn(after, to)) {
			if (female == null && other.sex() == Sex.FEMALE && other.unit().id().equals("person")
					&& other.value().max() <= value) {
				female = (long) other.value().min();
			}
		}
		return new Headcount(value, count.bound(), count.unit().surface(), female, count.evidence().field(),
				count.evidence().start(), count.evidence().end());
	}

}
