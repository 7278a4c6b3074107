package vn.diemtin.enrich.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import vn.diemtin.vietnam.Spelling;

/// Copies articles as portals do: shortened, reordered, signed, corrected, retyped.
final class Copyist {

	private static final List<String> TITLES = List.of("Tin đáng chú ý trong ngày", "Chuyện hôm nay",
			"Ghi nhận từ cơ sở", "Một việc làm cần nhân rộng");

	private static final List<List<String>> TAILS = List.of(
			List.of("Theo Cổng thông tin điện tử", "Chia sẻ", "In bài viết"),
			List.of("Nguyễn Hải", "Từ khóa: tin tức, thời sự", "Lượt xem: 1.204"),
			List.of("Nguồn: TTXVN", "Bản quyền thuộc về Trang thông tin điện tử. Ghi rõ nguồn khi phát lại thông tin.",
					"Xem thêm: Những tin mới nhất trong tuần"),
			List.of("(Tin, ảnh: Thu Thủy)", "Đánh giá: 5 sao trong 12 lượt"));

	private final Random random;

	Copyist(long seed) {
		this.random = new Random(seed);
	}

	/// Copies of every kind that the length of the text allows.
	List<Labelled> copiesOf(Labelled article) {
		List<Labelled> copies = new ArrayList<>();
		List<String> text = article.paragraphs();
		copies.add(copy(article, "verbatim", article.title(), text));
		copies.add(copy(article, "boilerplate", article.title(), withTail(text)));
		copies.add(copy(article, "figure corrected", article.title(), figureCorrected(text)));
		copies.add(copy(article, "typos", article.title(), text.stream().map((line) -> retyped(line, 40)).toList()));
		copies
			.add(copy(article, "without marks", unmarked(article.title()), text.stream().map(this::unmarked).toList()));
		copies.add(copy(article, "capital title", article.title().toUpperCase(Locale.ROOT), withTail(text)));
		int words = article.text().split(" ", -1).length;
		if (words > 100) {
			copies
				.add(copy(article, "headline changed", TITLES.get(this.random.nextInt(TITLES.size())), withTail(text)));
		}
		if (text.size() > 2) {
			copies.add(copy(article, "cut", article.title(), without(text)));
			copies.add(copy(article, "swapped", article.title(), swapped(text)));
			copies.add(copy(article, "cut, swapped, signed", TITLES.get(this.random.nextInt(TITLES.size())),
					withTail(swapped(without(text)))));
			copies.add(copy(article, "excerpt", article.title(), third(text)));
			copies.add(copy(article, "extended", article.title(), extended(text)));
		}
		return copies;
	}

	private Labelled copy(Labelled article, String how, String title, List<String> text) {
		return article.copy(how, "trang" + this.random.nextInt(1000), 1 + this.random.nextInt(60), title, text);
	}

	private List<String> withTail(List<String> text) {
		List<String> more = new ArrayList<>(text);
		more.addAll(TAILS.get(this.random.nextInt(TAILS.size())));
		return more;
	}

	private List<String> without(List<String> text) {
		List<String> fewer = new ArrayList<>(text);
		fewer.remove(1 + this.random.nextInt(text.size() - 1));
		return fewer;
	}

	private List<String> swapped(List<String> text) {
		List<String> other = new ArrayList<>(text);
		Collections.shuffle(other, this.random);
		return other;
	}

	/// The first paragraphs, up to a third of the text.
	private static List<String> third(List<String> text) {
		int all = text.stream().mapToInt(String::length).sum();
		int taken = 0;
		List<String> first = new ArrayList<>();
		for (String line : text) {
			if (taken >= all / 3) {
				break;
			}
			first.add(line);
			taken += line.length();
		}
		return first;
	}

	private static List<String> extended(List<String> text) {
		List<String> more = new ArrayList<>(text);
		more.add(
				"Liên quan đến nội dung này, bạn đọc gửi về tòa soạn nhiều ý kiến đồng tình; cũng có người băn khoăn về"
						+ " cách tổ chức thực hiện và mong cơ quan chức năng trả lời rõ hơn trong thời gian tới.");
		return more;
	}

	/// One number that is no date becomes another one.
	private List<String> figureCorrected(List<String> text) {
		List<String> other = new ArrayList<>(text);
		int begin = this.random.nextInt(text.size());
		for (int i = 0; i < text.size(); i++) {
			int at = (begin + i) % text.size();
			String[] words = text.get(at).split(" ", -1);
			for (int w = 2; w < words.length; w++) {
				boolean isPlain = words[w].matches("[1-9][0-9]{1,2}")
						&& !words[w - 1].matches("(?i)ngày|tháng|năm|số|thứ|đợt|quý|-|khóa|và|lần");
				if (isPlain && (w + 1 == words.length || !words[w + 1].matches("tháng|và|-|đến"))) {
					words[w] = String.valueOf(Integer.parseInt(words[w]) + 1 + this.random.nextInt(9));
					other.set(at, String.join(" ", words));
					return other;
				}
			}
		}
		return other;
	}

	private String unmarked(String line) {
		StringBuilder plain = new StringBuilder();
		for (int i = 0; i < line.length(); i++) {
			char c = line.charAt(i);
			String folded = Character.isLetter(c) ? Spelling.fold(String.valueOf(c)) : String.valueOf(c);
			plain.append(Character.isUpperCase(c) ? folded.toUpperCase(Locale.ROOT) : folded);
		}
		return plain.toString();
	}

	/// About one word in so many is misread, as optical readers do.
	private String retyped(String line, int oneIn) {
		String[] words = line.split(" ", -1);
		for (int i = 0; i < words.length; i++) {
			if (words[i].length() > 2 && Character.isLowerCase(words[i].charAt(0)) && this.random.nextInt(oneIn) == 0) {
				int at = this.random.nextInt(words[i].length());
				String other = switch (words[i].charAt(at)) {
					case 'n' -> "u";
					case 'o', 'ô', 'ơ' -> "c";
					case 'i', 'í', 'ì' -> "l";
					case 'h' -> "b";
					default -> "e";
				};
				words[i] = words[i].substring(0, at) + other + words[i].substring(at + 1);
			}
		}
		return String.join(" ", words);
	}

}
