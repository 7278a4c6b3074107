package vn.diemtin.enrich.fact.figure;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Clause;
import vn.diemtin.enrich.fact.text.Lexicon;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.StatisticFact.Comparison;
import vn.diemtin.events.fact.StatisticFact.Role;
import vn.diemtin.events.fact.StatisticFact.Trend;

/// Where a number went and what it is compared with, told from the words around it.
record Movement(Role role, Trend trend, @Nullable Comparison comparison) {

	private static final int REACH = 6;

	private static final Lexicon<Trend> TRENDS = Lexicon
		.of(Map.ofEntries(Map.entry("tăng", Trend.UP), Map.entry("cao hơn", Trend.UP), Map.entry("nhiều hơn", Trend.UP),
				Map.entry("lớn hơn", Trend.UP), Map.entry("nâng", Trend.UP), Map.entry("gấp", Trend.UP),
				Map.entry("giảm", Trend.DOWN), Map.entry("sụt", Trend.DOWN), Map.entry("hụt", Trend.DOWN),
				Map.entry("thấp hơn", Trend.DOWN), Map.entry("ít hơn", Trend.DOWN), Map.entry("kém", Trend.DOWN),
				Map.entry("mất giá", Trend.DOWN), Map.entry("vượt", Trend.UP)));

	/// With one of these between, the number is where it went to, not how far.
	private static final Set<String> REACHED = Set.of("lên", "xuống", "còn", "đạt", "mức", "tới", "đến", "từ", "thành",
			"là", "gấp", "ở", "với", "có", "cho");

	private static final Lexicon<String> TARGETS = Lexicon.of(List.of("phấn đấu", "mục tiêu", "chỉ tiêu", "dự kiến đạt",
			"đề ra", "đặt ra", "hướng tới", "phải đạt", "sẽ đạt", "kỳ vọng"));

	static Movement of(Passage passage, Counted counted, int boundFrom, Clause clause) {
		Trend trend = Trend.NONE;
		Role role = Role.LEVEL;
		int start = Math.max(clause.from(), boundFrom - REACH);
		for (int at = boundFrom - 1; at >= start && trend == Trend.NONE && !passage.is(at, ",", ":")
				&& !passage.isDigits(at); at--) {
			Lexicon.Hit<Trend> hit = TRENDS.at(passage, at);
			if (hit == null || passage.is(at + 1, "trưởng", "cường") && passage.is(at + 2, "kinh")) {
				continue;
			}
			trend = hit.value();
			role = isReached(passage, hit.to(), boundFrom) || passage.is(at, "gấp", "vượt") ? Role.LEVEL
					: change(counted);
		}
		if (role == Role.LEVEL && isTarget(passage, clause, boundFrom)) {
			role = Role.TARGET;
		}
		return new Movement(role, trend, comparison(passage, counted.to(), clause));
	}

	private static boolean isReached(Passage passage, int from, int to) {
		for (int at = from; at < to; at++) {
			if (REACHED.contains(passage.key(at))) {
				return true;
			}
		}
		return false;
	}

	private static Role change(Counted counted) {
		return switch (counted.unit().id()) {
			case "percent" -> Role.CHANGE_PCT;
			case "percentage-point" -> Role.CHANGE_PP;
			case "times" -> Role.LEVEL;
			default -> Role.CHANGE_ABS;
		};
	}

	private static boolean isTarget(Passage passage, Clause clause, int number) {
		for (int at = Math.max(clause.from(), number - 20); at < number; at++) {
			if (TARGETS.isAt(passage, at)) {
				return true;
			}
		}
		return false;
	}

	/// The other figure is only named, so it has no id.
	private static @Nullable Comparison comparison(Passage passage, int to, Clause clause) {
		if (passage.is(to, "kế", "dự") && passage.is(to + 1, "hoạch", "toán")) {
			return new Comparison(null, "plan");
		}
		if (passage.reads(to, "chỉ", "tiêu") || passage.reads(to, "mục", "tiêu")) {
			return new Comparison(null, "target");
		}
		for (int at = to; at < Math.min(clause.to(), to + 8) && !passage.isDigits(at); at++) {
			if (passage.reads(at, "cùng", "kỳ") || passage.reads(at, "cùng", "kì")) {
				return new Comparison(null, "same_period_last_year");
			}
			if (passage.reads(at, "so", "với") || passage.is(at, "so")) {
				return behind(passage, at + 1, Math.min(clause.to(), at + 8));
			}
		}
		return null;
	}

	private static @Nullable Comparison behind(Passage passage, int from, int to) {
		for (int at = from; at < to; at++) {
			if (passage.reads(at, "cùng", "kỳ") || passage.reads(at, "cùng", "kì")) {
				return new Comparison(null, "same_period_last_year");
			}
			if (passage.reads(at, "kế", "hoạch") || passage.reads(at, "dự", "toán")) {
				return new Comparison(null, "plan");
			}
			if (passage.reads(at, "chỉ", "tiêu") || passage.reads(at, "mục", "tiêu")) {
				return new Comparison(null, "target");
			}
			if (passage.is(at, "năm", "tháng", "quý", "tuần", "trước", "ngày", "phiên", "hôm")) {
				return new Comparison(null, "previous_period");
			}
		}
		return null;
	}

}
