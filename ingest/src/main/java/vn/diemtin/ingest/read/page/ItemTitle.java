package vn.diemtin.ingest.read.page;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.read.text.CleanText;

/// Chooses the title of a list's item among the texts of the links to it.
final class ItemTitle {

	private static final Set<String> CONTROLS = Set.of("xem thêm", "chi tiết", "xem chi tiết", "đọc tiếp", "đọc thêm",
			"xem tiếp", "tiếp theo", "xem toàn bộ", "xem tất cả", "xem đầy đủ", "read more", "more", "continue reading",
			"view all", "learn more", "trang chủ", "bình luận", "trang sau", "trang trước", "trang đầu", "trang cuối",
			"tải về", "tải xuống", "in trang này", "gửi bình luận", "xem tất cả bài viết", "xem thêm tin khác",
			"sơ đồ website", "sơ đồ trang", "sơ đồ cổng", "site map", "sitemap");

	private static final List<String> STARTS = List.of("xem thêm", "xem chi tiết", "xem tiếp", "đọc tiếp", "đọc thêm",
			"read more", "continue reading");

	private ItemTitle() {
	}

	/// The text without the marks of a list before it.
	static String clean(String text) {
		int start = 0;
		while (start < text.length() && " -–—•·»›>+*❖■►▪◦✓☞".indexOf(text.charAt(start)) >= 0) {
			start++;
		}
		return text.substring(start).strip();
	}

	static boolean isControl(String text) {
		if (text.isEmpty() || text.length() > 60) {
			return text.isEmpty();
		}
		String bare = Furniture.bare(text);
		if (bare.isEmpty() || CONTROLS.contains(bare)) {
			return true;
		}
		if (text.length() < 30 && STARTS.stream().anyMatch(bare::startsWith)) {
			return true;
		}
		return bare.endsWith(" bình luận") && Character.isDigit(bare.charAt(0));
	}

	static int words(String text) {
		int words = 0;
		boolean inside = false;
		for (int i = 0; i < text.length(); i++) {
			boolean letter = Character.isLetterOrDigit(text.charAt(i));
			words += letter && !inside ? 1 : 0;
			inside = letter || inside && text.charAt(i) != ' ';
		}
		return words;
	}

	/// The best of the texts that name one page.
	/// @param mentions in the page's order, of which one is a title
	static Mention best(List<Mention> mentions) {
		Mention best = mentions.getFirst();
		for (Mention mention : mentions) {
			if (mention.isTitle() && (!best.isTitle() || beats(mention, best))) {
				best = mention;
			}
		}
		return best;
	}

	private static boolean beats(Mention mention, Mention best) {
		if (mention.rank() != best.rank()) {
			return mention.rank() > best.rank();
		}
		return isCut(best.text()) && mention.text().length() > best.text().length();
	}

	static boolean isCut(String title) {
		return title.endsWith("...") || title.endsWith("…");
	}

	/// The title in full where a link shows only its beginning.
	static String whole(String title, List<Mention> mentions) {
		if (!isCut(title)) {
			return title;
		}
		String start = Lines.key(title);
		for (Mention mention : mentions) {
			for (String attribute : new String[] { "title", "data-title", "aria-label" }) {
				String other = CleanText.line(mention.element().attr(attribute));
				if (other.length() > title.length() - 3 && !isCut(other) && Lines.key(other).startsWith(start)) {
					return clean(other);
				}
			}
			if (!isCut(mention.text()) && mention.text().length() < 300
					&& Lines.key(mention.text()).startsWith(start)) {
				return mention.text();
			}
		}
		return title;
	}

	/// What a link without words is called: by its own attribute, or by its picture's.
	static @Nullable String unspoken(String title, @Nullable String alternative) {
		String name = clean(CleanText.line(title.isBlank() && alternative != null ? alternative : title));
		boolean file = name.toLowerCase(Locale.ROOT).endsWith(".jpg") || name.toLowerCase(Locale.ROOT).endsWith(".png");
		return name.length() < 20 || words(name) < 4 || file || isControl(name) ? null : name;
	}

}
