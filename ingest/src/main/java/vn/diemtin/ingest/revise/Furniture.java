package vn.diemtin.ingest.revise;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/// Tells lines that portals put beside an article's text from the text: counters, the age of the article, buttons. They
/// differ from one visit to the next without an edit.
///
/// A line is furniture only when all of its words are: "1.203 lượt xem" is, "Chương trình có 1.203 lượt xem" is not.
final class Furniture {

	/// Longer lines say something.
	private static final int LONGEST = 80;

	/// Without one of these a line of the words below may be a sentence.
	private static final Set<String> SIGNS = Set.of("lượt xem", "lượt đọc", "lượt truy cập", "lượt thích", "lượt tải",
			"số lần đọc", "số lần xem", "đã xem", "người đọc", "người xem", "view", "views", "view count", "hits",
			"đang online", "đang truy cập", "trực tuyến", "bình luận", "chia sẻ", "phút trước", "giờ trước",
			"giây trước", "ngày trước", "tuần trước", "tháng trước", "vừa xong", "in bài viết", "in trang", "gửi email",
			"gửi bài viết", "cỡ chữ", "thích", "share", "comments", "comment", "minutes ago", "hours ago", "days ago",
			"print", "đọc bài viết", "nghe bài viết", "quay lại", "về đầu trang");

	private static final Set<String> WORDS = Set.of("lượt", "xem", "đọc", "truy", "cập", "thích", "tải", "số", "lần",
			"đã", "có", "tổng", "người", "view", "views", "count", "hits", "đang", "online", "trực", "tuyến", "bình",
			"luận", "chia", "sẻ", "phút", "giờ", "giây", "ngày", "tuần", "tháng", "trước", "vừa", "xong", "cách", "đây",
			"in", "bài", "viết", "trang", "gửi", "email", "cỡ", "chữ", "share", "comments", "comment", "minutes",
			"minute", "hours", "hour", "days", "day", "ago", "print", "nghe", "quay", "lại", "về", "đầu", "facebook",
			"zalo", "twitter", "này", "cho", "tin", "tức", "hôm", "nay", "năm", "nhật", "lúc", "đăng", "khách", "thành",
			"viên", "tất", "cả", "hiện", "tại");

	private Furniture() {
	}

	/// Whether a line is no part of what the article says.
	static boolean is(String line) {
		String words = words(line);
		if (words.isEmpty()) {
			return true;
		}
		if (line.length() > LONGEST) {
			return false;
		}
		for (String word : words.split(" ")) {
			if (!WORDS.contains(word)) {
				return false;
			}
		}
		String padded = " " + words + " ";
		return SIGNS.stream().anyMatch((sign) -> padded.contains(" " + sign + " "));
	}

	/// The words of a line in lower case, without numbers and marks.
	private static String words(String line) {
		StringBuilder words = new StringBuilder();
		String lower = Normalizer.normalize(line, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
		for (int i = 0; i < Math.min(lower.length(), LONGEST + 1); i++) {
			char c = lower.charAt(i);
			if (Character.isLetter(c)) {
				words.append(c);
			}
			else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
				words.append(' ');
			}
		}
		return words.toString().strip();
	}

}
