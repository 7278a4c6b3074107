package vn.diemtin.benchmarks.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// What readers ask for: words and phrases of titles, with and without marks, a facet, some days, an order, and nothing at
/// all. No two are alike, so that no cache answers.
final class Questions {

	private static final List<String> COMMON = List.of("bình đẳng giới", "tập huấn", "phụ nữ", "đào tạo nghề",
			"ủy ban nhân dân", "hội nghị", "cán bộ", "trẻ em");

	private final Random random = new Random(11);

	private final List<String> titles;

	/// @param titles of articles that are there
	Questions(List<String> titles) {
		this.titles = List.copyOf(titles);
	}

	/// The next one as an address of the desk.
	String next() {
		List<String> parts = new ArrayList<>();
		parts.add("q=" + URLEncoder.encode(words(), StandardCharsets.UTF_8));
		if (chance(4)) {
			parts.add("province="
					+ URLEncoder.encode(pick(List.of("Thanh Hóa", "Lào Cai", "Hà Nội")), StandardCharsets.UTF_8));
		}
		if (chance(4)) {
			int year = 2015 + this.random.nextInt(11);
			parts.add("from=%d-%02d-01".formatted(year, 1 + this.random.nextInt(12)));
		}
		if (chance(5)) {
			parts.add("sort=newest");
		}
		return "/search?" + String.join("&", parts);
	}

	private String words() {
		String[] title = pick(this.titles).split(" ");
		int from = this.random.nextInt(Math.max(1, title.length - 3));
		String some = String.join(" ", List.of(title).subList(from, Math.min(title.length, from + 2)));
		return switch (this.random.nextInt(8)) {
			case 0 -> "";
			case 1 -> '"' + pick(COMMON) + '"';
			case 2 -> pick(COMMON) + " " + plain(some);
			case 3 -> '"' + pick(COMMON) + "\" OR \"" + pick(COMMON) + "\" -" + plain(title[from]);
			case 4 -> "binh dang gioi " + plain(title[from]);
			case 5 -> pick(COMMON) + " " + (2_000 + this.random.nextInt(1_000));
			default -> plain(some);
		};
	}

	/// The words alone: a title's signs mean something in a query.
	private static String plain(String text) {
		return text.replaceAll("[^\\p{L}\\p{N} ]", " ").strip().toLowerCase(Locale.ROOT);
	}

	private String pick(List<String> of) {
		return of.get(this.random.nextInt(of.size()));
	}

	private boolean chance(int ofSo) {
		return this.random.nextInt(ofSo) == 0;
	}

}
