package vn.diemtin.ingest.read.page;

import java.util.List;

/// The words and names that tell what a date on a page is the date of.
final class DateCues {

	private static final List<String> PUBLISHED = List.of("xuất bản", "đăng", "ngày tạo", "ngày viết", "ngày đưa",
			"đưa tin", "publish", "posted", "date:", "written on", "submitted", "created", "released", "veröffentlicht",
			"publié", "publicad", "pubblicat", "opublikowan", "gepubliceerd", "publicerad", "опубликован", "发布", "發佈",
			"掲載", "게시");

	private static final List<String> CHANGED = List.of("cập nhật", "sửa lần cuối", "chỉnh sửa", "sửa đổi", "updated",
			"update:", "modified", "reviewed", "revised", "edited", "aktualisiert", "mis à jour", "actualizad",
			"aggiornat", "atualizad", "обновлен", "更新");

	private static final List<String> FOREIGN = List.of("giấy phép", "licen", "copyright", "©", "hôm nay", "bây giờ",
			"cấp ngày", "sinh ngày", "hạn nộp", "hiệu lực", "ban hành", "today is", "event date", "expires", "expiry",
			"deadline", "valid until", "due date");

	private DateCues() {
	}

	/// Whether the last word of these about a date is one of publishing.
	static boolean isPublished(String lower) {
		return last(lower, PUBLISHED) > last(lower, CHANGED);
	}

	/// Whether the last word of these about a date is one of a change.
	static boolean isChanged(String lower) {
		return last(lower, CHANGED) > last(lower, PUBLISHED);
	}

	/// Whether a line's date is of something else: the present, a licence, a law.
	static boolean isForeign(String lower) {
		for (String word : FOREIGN) {
			if (lower.contains(word)) {
				return true;
			}
		}
		return false;
	}

	/// Whether an element is named for dates.
	static boolean isNamed(Tokens tokens) {
		return tokens.contains("date", "time", "publish", "posted", "ngay", "meta", "byline", "thoigian");
	}

	/// Whether an element is named for a change.
	static boolean isNamedChange(Tokens tokens) {
		return tokens.contains("updated", "modif", "capnhat") && !tokens.contains("publish");
	}

	/// Whether an element is named for publishing.
	static boolean isNamedPublished(Tokens tokens) {
		return tokens.contains("publicationtime", "publicationdate", "publishdate", "publish-date", "publishtime",
				"publish-time", "published-date", "publisheddate", "ngaydang", "ngay-dang");
	}

	private static int last(String lower, List<String> words) {
		int last = -1;
		for (String word : words) {
			last = Math.max(last, lower.lastIndexOf(word));
		}
		return last;
	}

}
