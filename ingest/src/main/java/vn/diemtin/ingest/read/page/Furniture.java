package vn.diemtin.ingest.read.page;

import java.util.List;
import java.util.Set;

import vn.diemtin.ingest.read.text.CleanText;
import vn.diemtin.ingest.read.text.Letters;

/// The names of elements and the fixed lines that belong to a page and not to its article.
final class Furniture {

	/// Lines after which nothing belongs to the article, folded to lower case.
	private static final List<String> STOPS = List.of("tin mới nhất", "tin liên quan", "tin tức liên quan",
			"các tin liên quan", "tin bài liên quan", "bài viết liên quan", "bài liên quan", "tin cùng chuyên mục",
			"cùng chuyên mục", "tin cùng chủ đề", "tin khác", "các tin khác", "tin đã đưa", "các tin đã đưa",
			"tin mới hơn", "tin cũ hơn", "những tin mới hơn", "những tin cũ hơn", "tin đọc nhiều", "đọc nhiều nhất",
			"xem nhiều", "có thể bạn quan tâm", "ý kiến bạn đọc", "bình luận", "gửi bình luận", "ý kiến của bạn",
			"từ khóa", "từ khoá", "tags", "tổng số điểm của bài viết", "click để đánh giá bài viết", "đánh giá của bạn",
			"related articles", "related posts", "related stories", "you may also like", "you might also like",
			"leave a reply", "leave a comment", "share this", "share this article", "share this post",
			"recommended for you", "read next", "more from", "about the author", "recent posts", "latest posts",
			"latest news", "most read", "most popular", "trending now", "sign up for our newsletter",
			"join the conversation", "post navigation", "thống kê truy cập", "lượt truy cập", "chia sẻ bài viết",
			"mọi ý kiến đóng góp", "tin nổi bật", "bài đọc nhiều");

	/// Lines that are dropped wherever they stand.
	private static final Set<String> CONTROLS = Set.of("in bài", "in trang", "in bài viết", "bản in", "gửi bài",
			"gửi email", "gửi mail", "chia sẻ", "lưu bài", "theo dõi", "cỡ chữ", "nghe đọc bài", "đọc bài viết",
			"xem thêm", "phóng to", "quay lại", "về trang chủ", "trang chủ", "a-", "a+", "a", "aa", "facebook",
			"twitter", "zalo", "linkedin", "pinterest", "email", "print", "share", "tweet", "copy link", "whatsapp",
			"advertisement", "ad", "read more", "continue reading", "quảng cáo", "đăng nhập", "share on facebook",
			"share on twitter", "skip to content", "loading...", "save", "comments", "like this:", "related", "listen",
			"reddit", "telegram", "flipboard", "link copied!", "story continues below advertisement",
			"article continues below advertisement", "advertisement - scroll to continue", "subscribe", "sign up", "<",
			">", "°");

	private static final List<String> COUNTERS = List.of("lượt xem", "số lượt xem", "lượt đọc", "view count", "views",
			"xem:", "số lần đọc", "đã xem");

	static final Set<String> NEGATIVE = Set.of("comment", "comments", "related", "share", "sharing", "shares", "social",
			"sidebar", "footer", "nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "newsletter",
			"subscribe", "subscription", "promo", "promotion", "advert", "advertisement", "ads", "adsbygoogle",
			"cookie", "cookies", "popup", "modal", "recommend", "recommended", "recommendation", "recommendations",
			"disqus", "taboola", "outbrain", "signup", "login", "pagination", "pager", "toolbar", "tooltip", "rating",
			"ratings", "vote", "author-bio", "authorbox", "bio", "caption", "figcaption", "credit", "credits",
			"copyright", "disclaimer", "masthead", "skip", "sponsored", "paywall", "trending", "popular",
			"jp-relatedposts", "sharedaddy", "addtoany", "toc", "print", "morenews", "othernews", "relatednews",
			"tinlienquan", "tinkhac", "bxh", "widgets", "rail", "carousel", "slick", "swiper", "lightbox", "byline",
			"meta", "tags", "tagcloud", "hashtag", "readmore", "reply", "respond", "cta", "donate", "donation",
			"follow", "crumbs", "crumb", "dateline", "timestamp", "tagged", "categories", "postmeta", "infobox",
			"teaser", "teasers", "upsell", "banner", "alert", "survey", "poll", "relate", "relates");

	static final Set<String> SURE = Set.of("comment", "comments", "disqus", "cookie", "cookies", "footer", "reply",
			"related", "respond");

	private static final Set<String> TAGS = Set.of("nav", "footer", "aside", "figcaption", "menu", "dialog", "address");

	private static final Set<String> ROLES = Set.of("navigation", "complementary", "contentinfo", "search", "dialog",
			"alert", "menu", "menubar", "toolbar");

	private Furniture() {
	}

	static boolean isFurniture(Box box) {
		return TAGS.contains(box.tag()) || box.tokens.isFurniture() || ROLES.contains(Markup.attr(box.element, "role"));
	}

	/// The name for which a box is furniture.
	static String reason(Box box) {
		if (TAGS.contains(box.tag())) {
			return box.tag();
		}
		for (String word : box.tokens.words()) {
			if (NEGATIVE.contains(word)) {
				return word;
			}
		}
		return "other";
	}

	/// Whether the box is never the body, however much it says.
	static boolean isSurely(Box box) {
		return (box.tokens.groups() & NameGroups.SURE) != 0 || box.tag().equals("footer") || box.tag().equals("nav");
	}

	/// Whether nothing after this line, whose bare text is known, belongs to the article.
	static boolean bareStops(String line, String text) {
		for (String stop : STOPS) {
			if (text.startsWith(stop) && (text.length() == stop.length() || line.length() <= stop.length() + 18
					&& (text.charAt(stop.length()) == ' ' || text.charAt(stop.length()) == ':')
					&& line.indexOf(':') >= 0)) {
				return true;
			}
		}
		return online(text);
	}

	/// Whether the line is a control, a counter or a mark of the page.
	static boolean isControl(String line) {
		return line.length() <= Block.LINE && isBareControl(bare(line));
	}

	/// The same of a line whose bare text is given.
	static boolean isBareControl(String text) {
		if (text.isEmpty() || CONTROLS.contains(text) || isPercent(text)) {
			return true;
		}
		for (String counter : COUNTERS) {
			if (text.startsWith(counter) && hasDigitWithin(text, counter.length())) {
				return true;
			}
		}
		return online(text);
	}

	private static boolean online(String text) {
		return text.length() < 40 && !text.isEmpty() && Character.isDigit(text.charAt(0))
				&& (text.contains("người đang online") || text.contains("người đã bình chọn"));
	}

	private static boolean isPercent(String text) {
		return text.length() <= 4 && text.endsWith("%") && Character.isDigit(text.charAt(0));
	}

	private static boolean hasDigitWithin(String text, int from) {
		for (int i = from; i < text.length() && i < from + 6; i++) {
			if (Character.isDigit(text.charAt(i))) {
				return true;
			}
		}
		return false;
	}

	/// The line in lower case without the marks around it.
	static String bare(String line) {
		String text = CleanText.nfc(Letters.lower(line));
		int start = 0;
		int end = text.length();
		while (start < end && isMark(text.charAt(start))) {
			start++;
		}
		while (end > start && isMark(text.charAt(end - 1))) {
			end--;
		}
		return text.substring(start, end);
	}

	private static boolean isMark(char c) {
		return !Letters.isLetterOrDigit(c) && c != '+' && c != '-' && c != '%' && c != '<' && c != '>' && c != '°'
				&& c != ')' && c != '!';
	}

}
