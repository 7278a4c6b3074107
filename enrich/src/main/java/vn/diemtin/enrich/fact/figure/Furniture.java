package vn.diemtin.enrich.fact.figure;

import java.util.List;

import vn.diemtin.enrich.fact.text.Lexicon;
import vn.diemtin.enrich.fact.text.Passage;

/// The page's own numbers, which tell nothing: votes, visitors, views, a text size.
final class Furniture {

	private static final Lexicon<String> BEHIND = Lexicon
		.of(List.of("đã bình chọn", "bình chọn", "đang online", "online", "đang truy cập", "truy cập", "trực tuyến",
				"đang trực tuyến", "đang xem", "xem", "đang đọc", "đánh giá"));

	private static final Lexicon<String> UNITS = Lexicon.of(List.of("lượt xem", "lượt truy cập", "bình luận",
			"lượt thích", "lượt bình chọn", "lượt đọc", "views", "view", "lượt tải", "likes", "like", "comments"));

	private static final Lexicon<String> BEFORE = Lexicon.of(List.of("lượt xem", "lượt truy cập", "đang truy cập",
			"đã truy cập", "bình luận", "lượt đọc", "lượt thích", "đã xem", "số lượt xem", "số lượt truy cập",
			"tổng truy cập", "tổng lượt truy cập", "đang online", "trực tuyến", "cỡ chữ", "thu phóng", "phóng to",
			"zoom", "lượt tải", "lượt bình chọn", "khách trực tuyến", "thành viên trực tuyến", "hôm nay", "hôm qua",
			"tháng này", "tuần này", "tất cả", "xem"));

	private Furniture() {
	}

	static boolean is(Passage passage, Counted counted) {
		boolean aloneOnLine = counted.unit().id().equals("percent") && isLineEnd(passage, counted.from() - 1)
				&& isLineEnd(passage, counted.to());
		return aloneOnLine || BEHIND.isAt(passage, counted.to()) || UNITS.isAt(passage, counted.amount().to())
				|| isLabelled(passage, counted.from());
	}

	private static boolean isLabelled(Passage passage, int number) {
		int end = passage.is(number - 1, ":") ? number - 1 : number;
		Lexicon.Hit<String> label = BEFORE.before(passage, end);
		boolean colon = end < number;
		return label != null && (colon
				? passage.opensSentence(label.from()) || passage.key(label.from() - 1).equals("\n")
						|| label.to() - label.from() > 1
				: label.value().equals("cỡ chữ") || label.value().equals("zoom"));
	}

	private static boolean isLineEnd(Passage passage, int token) {
		return passage.key(token).isEmpty() || passage.is(token, "\n");
	}

}
