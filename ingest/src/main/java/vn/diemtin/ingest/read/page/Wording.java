package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.diemtin.ingest.read.text.CleanText;
import vn.diemtin.ingest.read.text.Letters;

/// The fixed words with which lines around a text begin or which they hold, in Vietnamese and
/// in English, by what such lines are for. A line may be of several sorts.
final class Wording {

	private static final List<List<String>> STARTS = List.of(
			// other articles
			List.of("xem thêm", "đọc thêm", "tin liên quan", "bài liên quan", "xem:", ">>", "mời bạn đọc", "có thể bạn",
					"tin cùng", "tin khác", "các tin", "tin mới", "đọc tiếp", "read more", "read also", "also read",
					"see also", "related", "more from", "more on", "read next", "up next", "you may", "you might",
					"recommended", "don't miss", "must read", "continue reading", "next:", "previous:", "watch:",
					"read:", "more:", "latest", "most read", "trending", "popular", "in case you missed"),
			// sources and credits
			List.of("nguồn", "theo ", "(theo", "(nguồn", "source", "via ", "credit", "courtesy", "with files from",
					"originally published", "this article", "this story", "this post", "reporting by", "edited by",
					"additional reporting"),
			// keywords
			List.of("từ khóa", "từ khoá", "tags", "tag:", "thẻ", "chủ đề", "chuyên mục", "filed under", "topics",
					"categories", "category", "keywords", "labels", "tagged", "posted in"),
			// sharing
			List.of("chia sẻ", "theo dõi", "share", "follow", "tweet", "like us", "join us", "find us", "connect with",
					"gửi bài", "in bài", "copy link"),
			// asking for something
			List.of("đăng ký", "mời đăng ký", "subscribe", "sign up", "get the", "join our", "newsletter", "support",
					"donate", "become a", "click here", "download", "contact us", "learn more", "get our", "register",
					"to learn more", "for more information", "want more", "buy", "shop"),
			// comments
			List.of("bình luận", "ý kiến", "gửi bình luận", "leave a", "comment", "post a comment", "join the conv",
					"what do you think", "let us know", "add a comment", "no comments"),
			// authors
			List.of("tác giả", "bài:", "bài và", "tin, ", "tin:", "tin và", "by ", "by:", "written by", "author",
					"about the author", "about ", "words by", "story by", "người viết", "pv", "nhóm pv", "posted by"),
			// rights
			List.of("©", "copyright", "bản quyền", "all rights", "ghi rõ nguồn", "disclaimer", "giấy phép", "terms",
					"privacy", "the views", "the opinions"),
			// dates
			List.of("đăng ngày", "ngày đăng", "cập nhật", "ngày cập nhật", "thứ ", "chủ nhật", "published", "posted",
					"updated", "last updated", "last modified", "publish date", "date:", "lượt xem", "đăng lúc",
					"first published"),
			// pictures
			List.of("ảnh", "(ảnh", "hình ảnh", "chụp ảnh", "quang cảnh", "toàn cảnh", "minh họa", "photo", "image",
					"picture", "(photo", "(image", "pictured", "file photo", "video", "screenshot", "illustration",
					"infographic", "map:", "chart:", "getty"),
			// advertising
			List.of("quảng cáo", "advertisement", "advert", "ad ", "sponsored", "story continues", "article continues",
					"scroll to continue", "skip ad", "affiliate", "as an amazon"),
			// opening lines of boxes
			List.of("table of contents", "mục lục", "contents", "in this article", "jump to", "key takeaways",
					"tóm tắt", "nội dung chính", "at a glance", "skip to", "back to", "quay lại", "trang chủ", "home"));

	private static final List<String> PARTS = List.of("newsletter", "subscribe", "all rights reserved", "cookie",
			"privacy policy", "click here", "sign up", "follow us", "đăng ký nhận", "bản quyền", "@", "http",
			"min read", "getty images", "ảnh:", "photo:", "photo by", "read more", "xem thêm", "comments", "affiliate",
			"is a ", "email", "contact", "liên hệ", "điện thoại");

	/// Sorts whose words begin long paragraphs of texts too: sources, authors, dates and
	/// pictures.
	private static final int SHORT_ONLY = 1 << 1 | 1 << 6 | 1 << 8 | 1 << 9;

	private static final int SHORT = 160;

	private static final int SEARCHED = 300;

	/// The words of all sorts by their first characters.
	private static final Map<Character, List<Start>> BY_FIRST = byFirst();

	static final int COUNT = STARTS.size() + 3;

	private Wording() {
	}

	/// A word with which lines of a sort begin.
	private record Start(String word, int sort) {
	}

	private static Map<Character, List<Start>> byFirst() {
		Map<Character, List<Start>> starts = new HashMap<>();
		for (int sort = 0; sort < STARTS.size(); sort++) {
			for (String word : STARTS.get(sort)) {
				starts.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(new Start(word, sort));
			}
		}
		return Map.copyOf(starts);
	}

	private static int starting(String text, int at) {
		int sorts = 0;
		if (at < text.length()) {
			for (Start start : BY_FIRST.getOrDefault(text.charAt(at), List.of())) {
				sorts |= text.startsWith(start.word, at) ? 1 << start.sort : 0;
			}
		}
		return sorts;
	}

	/// The sorts of a line, a bit each; the last three count words that it holds.
	static int of(String text) {
		String start = lower(text, 24);
		int sorts = 0;
		int from = 0;
		while (from < start.length() && isLead(start.charAt(from))) {
			from++;
		}
		sorts |= starting(start, 0);
		sorts |= from > 0 ? starting(start, from) : 0;
		sorts &= text.length() > SHORT ? ~SHORT_ONLY : -1;
		if (text.length() < SEARCHED) {
			String lower = lower(text, SEARCHED);
			int hits = 0;
			for (int i = 0; i < PARTS.size(); i++) {
				hits += lower.contains(PARTS.get(i)) ? 1 : 0;
			}
			sorts |= Math.min(hits, 7) << STARTS.size();
		}
		return sorts;
	}

	private static boolean isLead(char c) {
		return !Character.isLetterOrDigit(c) && c != '©' && c != '(' && c != '>';
	}

	private static String lower(String text, int length) {
		return CleanText.nfc(Letters.lower(text.substring(0, Math.min(text.length(), length))));
	}

}
