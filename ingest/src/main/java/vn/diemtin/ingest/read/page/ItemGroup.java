package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.Link;

/// Items of one structure, with how much they look like the list for which a page is there.
final class ItemGroup {

	private static final int MOST_COUNTED = 30;

	private static final int SHORT = 30;

	private static final Set<String> MENUS = Set.of("menu", "nav", "navbar", "navigation", "footer", "breadcrumb",
			"breadcrumbs", "sitemap", "topbar", "submenu", "dropdown", "megamenu", "weblink", "weblinks", "lienket",
			"pager", "pagination", "tags", "tag", "topmenu", "mainmenu", "leftmenu", "footermenu", "treeview");

	private static final Set<String> SIDES = Set.of("sidebar", "aside", "rightcol", "colright", "xemnhieu", "docnhieu",
			"popular", "mostview", "mostread", "topview", "related", "widget", "widgets", "tinlienquan", "lienquan",
			"hotnews", "marquee", "ticker", "trending", "secondary", "rightcontent", "rightbar", "leftbar", "cotphai");

	private static final Set<String> COLUMNS = Set.of("right", "phai", "side", "left", "trai");

	private static final List<String> SIDE_HEADINGS = List.of("xem nhiều", "đọc nhiều", "tin xem nhiều",
			"tin đọc nhiều", "tin mới", "tin mới nhất", "bài viết mới", "mới nhất", "nhiều người đọc", "được quan tâm",
			"xem nhiều nhất", "đọc nhiều nhất", "tin được xem nhiều", "thông báo", "thông báo mới", "văn bản mới",
			"văn bản mới ban hành", "văn bản", "văn bản chỉ đạo điều hành", "liên kết", "liên kết website",
			"liên kết web", "website liên kết", "video", "videos", "hình ảnh", "thư viện ảnh", "thư viện video",
			"tin liên quan", "bài viết liên quan", "quảng cáo", "có thể bạn quan tâm", "tin ảnh", "danh mục",
			"chuyên mục", "chuyên trang", "tin tài trợ", "latest news", "recent posts", "most read", "most popular",
			"popular posts", "trending", "editor's picks", "dành cho bạn", "lịch công tác", "thăm dò ý kiến",
			"thủ tục hành chính", "dịch vụ công", "bài viết mới nhất");

	final List<Candidate> items = new ArrayList<>();

	final List<Link> links = new ArrayList<>();

	private boolean menu;

	private boolean side;

	private double score;

	void add(Candidate candidate, Link link) {
		items.add(candidate);
		links.add(link);
	}

	/// Looks at where the items stand.
	void judge(PageTree tree) {
		Candidate first = items.getFirst();
		menu = inMenu(first.box) || inMenu(items.getLast().box) || first.pattern.contains("/li/ul/li") && !isRich();
		side = inSide(first.box) || isHeadedAside(first, tree);
		Set<String> urls = new HashSet<>();
		items.forEach(item -> urls.add(item.url));
		double weight = 0.3 + share(dated()) + 0.7 * share(summaries()) + 0.3 * share(images())
				+ (averageTitle() >= SHORT ? 0.5 : 0)
				+ (first.title().rank() == Mention.HEADING ? 0.4 : 0.1 * first.title().rank());
		score = Math.min(MOST_COUNTED, urls.size()) * weight
				* (menu ? 0.02 : side ? 0.25 : inColumn(first.box) ? 0.6 : 1);
	}

	double score() {
		return score;
	}

	boolean isMenu() {
		return menu;
	}

	boolean isSide() {
		return side;
	}

	/// Whether its items tell more than a menu's.
	boolean isRich() {
		return share(dated()) > 0.5 || share(summaries()) > 0.3 || share(images()) > 0.5
				|| items.getFirst().title().rank() == Mention.HEADING && averageTitle() >= SHORT;
	}

	boolean isDated() {
		return share(dated()) >= 0.6;
	}

	double averageTitle() {
		return links.stream().mapToInt(link -> link.title().length()).average().orElse(0);
	}

	/// The innermost element around all items.
	@Nullable Box around() {
		Box box = items.getFirst().box;
		Box last = items.getLast().box;
		while (box != null && !(box.firstBlock <= items.getFirst().from && box.lastBlock >= items.getLast().to
				&& last.isWithin(box))) {
			box = box.parent;
		}
		return items.size() == 1 && box != null ? box.parent : box;
	}

	private long dated() {
		return links.stream().filter(link -> link.published() != null && !isFromUrl(link)).count();
	}

	private static boolean isFromUrl(Link link) {
		return link.published() != null && link.published().confidence() < 0.6;
	}

	private long summaries() {
		return links.stream().filter(link -> link.summary() != null).count();
	}

	private long images() {
		return links.stream().filter(link -> link.image() != null).count();
	}

	private double share(long count) {
		return (double) count / items.size();
	}

	/// Whether the line over the list is one that stands over a box at the side.
	static boolean isHeadedAside(Candidate first, PageTree tree) {
		for (int i = first.first() - 1; i >= Math.max(0, first.first() - 2); i--) {
			Block block = tree.blocks.get(i);
			if (block.length() <= 60 && SIDE_HEADINGS.contains(Furniture.bare(block.text()))) {
				return true;
			}
			if (i < first.from && block.length() > 60) {
				return false;
			}
		}
		return false;
	}

	private static boolean inMenu(Box start) {
		for (Box box = start; box != null; box = box.parent) {
			if (isMenu(box)) {
				return true;
			}
		}
		return false;
	}

	/// Whether an element is a menu or the foot of a page by its own names.
	static boolean isMenu(Box box) {
		String tag = box.tag();
		return tag.equals("nav") || tag.equals("footer") || tag.equals("header") && box.depth < 5
				|| box.tokens.hasAny(MENUS) && box.linkDensity() > 0.5 || box.tokens.contains("footer")
				|| "navigation".equals(box.element.attr("role"));
	}

	private static boolean inSide(Box start) {
		for (Box box = start; box != null; box = box.parent) {
			if (box.tag().equals("aside") || box.tokens.hasAny(SIDES) || box.tokens.contains("sidebar", "xem-nhieu",
					"doc-nhieu", "most-view", "right-col", "col-right")) {
				return !box.tag().equals("body");
			}
		}
		return false;
	}

	private static boolean inColumn(Box start) {
		for (Box box = start.parent; box != null; box = box.parent) {
			if (box.tokens.hasAny(COLUMNS)) {
				return true;
			}
		}
		return false;
	}

}
