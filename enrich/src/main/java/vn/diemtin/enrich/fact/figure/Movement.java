package vn.diemtin.enrich.fact.figure;

import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.diemtin.enrich.fact.text.Clause;
import vn.diemtin.enrich.fact.text.Lexicon;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.StatisticFact.Role;
import vn.diemtin.events.fact.StatisticFact.Trend;

/// Where a number went, told from the words before it.
record Movement(Role role, Trend trend) {

	private static final int REACH = 9;

	private static final Lexicon<Trend> TRENDS = Lexicon
		.of(Map.ofEntries(Map.entry("tăng", Trend.UP), Map.entry("cao hơn", Trend.UP), Map.entry("nhiều hơn", Trend.UP),
				Map.entry("lớn hơn", Trend.UP), Map.entry("nâng", Trend.UP), Map.entry("gấp", Trend.UP),
				Map.entry("mở rộng thêm", Trend.UP), Map.entry("vượt", Trend.UP), Map.entry("giảm", Trend.DOWN),
				Map.entry("sụt", Trend.DOWN), Map.entry("hụt", Trend.DOWN), Map.entry("thấp hơn", Trend.DOWN),
				Map.entry("ít hơn", Trend.DOWN), Map.entry("kém", Trend.DOWN), Map.entry("mất giá", Trend.DOWN),
				Map.entry("rút ngắn", Trend.DOWN), Map.entry("hạ", Trend.DOWN), Map.entry("tăng trưởng", Trend.UP)));

	/// With one of these before it, the number is where it went to, not how far.
	private static final Set<String> REACHED = Set.of("lên", "xuống", "còn", "đạt", "mức", "thành", "gấp", "từ", "ở",
			"lần");

	/// Between the verb and the number these say only how.
	private static final Set<String> ADVERBS = Set.of("nhẹ", "mạnh", "thêm", "tới", "đến", "bình", "quân", "trung",
			"tương", "ứng", "đột", "biến", "đều", "ròng", "khá", "gần", "hơn", "khoảng", "trên", "dưới", "tổng", "cộng",
			"trưởng", "sút", "sâu", "lần", "lượt", "thấp", "nhất", "cao", "chỉ", "ước", "tiếp", "là", "giá", "vọt",
			"nhanh", "chậm", "rất", "được", "dần", "kỷ", "lục", "chung", "ngay", "ít", "nhiều", "cả");

	private static final Lexicon<String> NO_TRENDS = Lexicon
		.of(List.of("tăng cường", "tăng trưởng kinh tế", "tăng trưởng xanh", "giảm nghèo", "giảm thiểu", "giảm tải",
				"giảm trừ", "nâng cao", "nâng cấp", "vượt khó", "vượt trội", "vượt bậc", "vượt qua", "giảm dần",
				"gấp rút", "tăng gia", "hạ tầng", "hạ tuổi", "tăng giá trị", "giảm cân", "giảm đau", "kém chất lượng",
				"tăng tốc", "vượt quá", "giảm án", "giảm nhẹ thiên tai"));

	static Movement of(Passage passage, Counted counted, int boundFrom, Clause clause) {
		if (counted.unit().id().equals(RankReader.RANK) && counted.unit().surface().length() <= 4
				&& !passage.is(counted.unitFrom(), "bậc")) {
			return new Movement(Role.RANK, Trend.NONE);
		}
		if (Steps.isStart(passage, counted)) {
			return new Movement(Role.LEVEL, Trend.NONE);
		}
		Movement movement = told(passage, counted, boundFrom, clause);
		if (movement.role == Role.LEVEL && Targets.isTarget(passage, counted, clause, boundFrom)) {
			return new Movement(Role.TARGET, movement.trend);
		}
		return movement;
	}

	private static Movement told(Passage passage, Counted counted, int boundFrom, Clause clause) {
		int start = Math.max(clause.from(), boundFrom - REACH);
		for (int at = boundFrom - 1; at >= start && !passage.is(at, ",", ":"); at--) {
			Lexicon.Hit<Trend> hit = TRENDS.at(passage, at);
			boolean named = hit == null || NO_TRENDS.isAt(passage, at)
					|| passage.is(at - 1, "độ", "đà", "thế", "gia", "giới");
			if (named || hit == null) {
				continue;
			}
			return of(passage, counted, boundFrom, hit);
		}
		boolean left = counted.isRatio() && passage.is(boundFrom - 1, "còn") && !passage.is(boundFrom - 2, "trong");
		return new Movement(Role.LEVEL, left ? Trend.DOWN : Trend.NONE);
	}

	private static Movement of(Passage passage, Counted counted, int boundFrom, Lexicon.Hit<Trend> verb) {
		if (passage.is(verb.from(), "gấp")) {
			boolean near = boundFrom - verb.to() <= 1;
			return new Movement(Role.LEVEL, near ? verb.value() : Trend.NONE);
		}
		boolean bound = passage.is(verb.from(), "lớn") && !passage.is(counted.to(), "so");
		if (bound) {
			return new Movement(Role.LEVEL, Trend.NONE);
		}
		boolean exceeds = passage.is(verb.from(), "vượt");
		if (exceeds) {
			boolean change = Bounds.isExcess(passage, counted);
			return new Movement(change ? change(counted) : Role.LEVEL, change ? Trend.UP : Trend.NONE);
		}
		if (isReached(passage, verb.to(), boundFrom)) {
			return new Movement(Role.LEVEL, verb.value());
		}
		boolean of = counted.isRatio() && passage.is(verb.to(), "tỷ", "tỉ", "số", "giá");
		boolean direct = onlyAdverbs(passage, verb.to(), boundFrom) || of;
		return direct ? new Movement(change(counted), verb.value()) : new Movement(Role.LEVEL, Trend.NONE);
	}

	/// A goal word stands right before the number or the words of its bound.
	private static boolean isReached(Passage passage, int from, int to) {
		for (int at = to - 1; at >= from && at >= to - 3; at--) {
			if (REACHED.contains(passage.key(at))) {
				return !passage.is(at, "từ") || !onlyAdverbs(passage, from, at);
			}
			if (!ADVERBS.contains(passage.key(at)) && !passage.is(at, "con", "số")) {
				return false;
			}
		}
		return false;
	}

	private static boolean onlyAdverbs(Passage passage, int from, int to) {
		for (int at = from; at < to; at++) {
			boolean rate = passage.is(at, "từ", "mỗi", "năm", "hằng", "hàng");
			if (!ADVERBS.contains(passage.key(at)) && !rate) {
				return false;
			}
		}
		return true;
	}

	private static Role change(Counted counted) {
		String id = counted.unit().id();
		if (id.equals("percent") || id.startsWith("percent/") || id.equals("permille")) {
			return Role.CHANGE_PCT;
		}
		return switch (id) {
			case "percentage-point" -> Role.CHANGE_PP;
			case "times" -> Role.LEVEL;
			default -> Role.CHANGE_ABS;
		};
	}

}
