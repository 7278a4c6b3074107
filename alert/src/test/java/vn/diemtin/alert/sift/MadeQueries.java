package vn.diemtin.alert.sift;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Queries put together at random by the grammar of the language, the same for the same seed.
final class MadeQueries {

	private static final List<String> STATUSES = List.of("planned", "announced", "held", "postponed", "cancelled",
			"reported", "dự kiến", "đã hủy");

	private static final List<String> RELATIONS = List.of("<", "<=", ">", ">=", "=");

	private static final List<String> ROLES = List.of("level", "change_abs", "change_pct", "change_pp", "rank",
			"target");

	private static final List<String> FUNCTIONS = List.of("gender-equality", "women-union", "women-advancement",
			"\"bình đẳng giới\"");

	private static final List<String> NAMES = List.of("Bộ Nội vụ", "bo noi vu", "Sở Nội vụ", "Bộ LĐTBXH",
			"Sở Lao động – Thương binh và Xã hội", "Nội vụ", "thanh hoa", "Hội LHPN Việt Nam", "Bộ Nội vù");

	private final Random random;

	private MadeQueries(Random random) {
		this.random = random;
	}

	/// So many queries.
	static List<String> of(int count, long seed) {
		MadeQueries made = new MadeQueries(new Random(seed));
		List<String> queries = new ArrayList<>();
		while (queries.size() < count) {
			queries.add(made.query(2));
		}
		return queries;
	}

	private <T> T one(List<T> list) {
		return list.get(this.random.nextInt(list.size()));
	}

	private String words(int most) {
		StringBuilder words = new StringBuilder(one(MadeArticles.WORDS));
		for (int i = this.random.nextInt(most); i > 0; i--) {
			words.append(' ').append(one(MadeArticles.WORDS));
		}
		return words.toString();
	}

	private String query(int depth) {
		return switch (this.random.nextInt((depth == 0) ? 8 : 12)) {
			case 0 -> words(8);
			case 1, 2 -> "\"" + words(3) + "\"";
			case 3 -> field();
			case 4 -> training();
			case 5 -> statistic();
			case 6 -> field() + " " + words(2);
			case 7 -> "-" + (this.random.nextBoolean() ? training() : statistic());
			case 8 -> "NOT (" + query(depth - 1) + ")";
			case 9 -> "(" + query(depth - 1) + ") OR (" + query(depth - 1) + ")";
			case 10 -> "(" + query(depth - 1) + ") (" + query(depth - 1) + ") -\"" + words(1) + "\"";
			default -> "(" + query(depth - 1) + " HOẶC " + query(depth - 1) + ") VÀ " + query(depth - 1);
		};
	}

	private String quoted(String value) {
		return "\"" + value + "\"";
	}

	private String field() {
		return switch (this.random.nextInt(8)) {
			case 0 -> "agency:" + quoted(one(NAMES));
			case 1 -> "function:" + one(FUNCTIONS);
			case 2 -> "tỉnh:" + quoted(one(MadeArticles.PROVINCES));
			case 3 -> "source:" + one(List.of("bao-mau", "\"Cổng Sở Nội vụ\"", "\"so noi vu\"", "xa-mau"));
			case 4 -> "topic:" + one(List.of("gender-equality", "health", "Health"));
			case 5 -> "kind:" + one(List.of("training", "statistic", "place", "\"cơ quan\""));
			case 6 -> "from:" + MadeArticles.TODAY.minusDays(this.random.nextInt(1_000));
			default -> "đến:" + MadeArticles.TODAY.minusDays(this.random.nextInt(1_000));
		};
	}

	private String training() {
		StringBuilder conditions = new StringBuilder();
		for (int i = this.random.nextInt(4); i > 0; i--) {
			conditions.append(switch (this.random.nextInt(9)) {
				case 0 -> "status:" + quoted(one(STATUSES));
				case 1 -> "within:" + this.random.nextInt(60) + "d";
				case 2 -> "province:" + one(List.of("\"Thanh Hóa\"", "Huế", "\"nghe an\""));
				case 3 -> "agency:" + quoted(one(NAMES));
				case 4 -> "function:" + one(FUNCTIONS);
				case 5 -> "topic:gender-equality";
				case 6 -> "from:" + MadeArticles.TODAY.minusDays(this.random.nextInt(60));
				case 7 -> "to:" + MadeArticles.TODAY.plusDays(this.random.nextInt(60) - 30);
				default -> "people" + one(RELATIONS) + this.random.nextInt(200);
			}).append(' ');
		}
		return "training(" + conditions + ")";
	}

	private String statistic() {
		StringBuilder conditions = new StringBuilder();
		for (int i = this.random.nextInt(4); i > 0; i--) {
			conditions.append(switch (this.random.nextInt(7)) {
				case 0 -> "sex:" + one(List.of("female", "nam"));
				case 1 -> "unit:" + one(MadeArticles.UNITS);
				case 2 -> "value" + one(RELATIONS) + this.random.nextInt(400) / 10.0;
				case 3 -> "measure:" + quoted(words(2));
				case 4 -> "role:" + one(ROLES);
				case 5 -> "province:\"Thanh Hóa\"";
				default -> "agency:\"Bộ Nội vụ\"";
			}).append(' ');
		}
		return "statistic(" + conditions + ")";
	}

}
