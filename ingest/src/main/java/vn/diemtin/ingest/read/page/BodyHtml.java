package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// The body as safe HTML, written anew from what was kept: paragraphs, headings, lists, tables,
/// quotations, links and emphasis. Nothing else can be in it, whatever the page holds.
final class BodyHtml {

	private static final int DEEPEST = 12;

	private final HtmlPage page;

	private final StringBuilder out = new StringBuilder();

	private final LayoutTables tables;

	/// The boxes whose elements are open, outer ones first, with the tags they were
	/// given.
	private final List<Box> open = new ArrayList<>();

	private final List<String> tags = new ArrayList<>();

	private BodyHtml(HtmlPage page, List<Block> kept) {
		this.page = page;
		this.tables = new LayoutTables(kept);
	}

	/// Markup of the kept blocks, in their order.
	static String of(HtmlPage page, List<Block> kept) {
		BodyHtml html = new BodyHtml(page, kept);
		for (Block block : kept) {
			html.write(block);
		}
		html.closeTo(0);
		return html.out.toString();
	}

	/// Markup of paragraphs that no element of the page holds.
	static String of(List<String> paragraphs) {
		StringBuilder out = new StringBuilder();
		for (String paragraph : paragraphs) {
			out.append("<p>");
			InlineHtml.escape(paragraph, 0, paragraph.length(), out);
			out.append("</p>");
		}
		return out.toString();
	}

	private void write(Block block) {
		List<Box> boxes = new ArrayList<>();
		List<String> names = new ArrayList<>();
		path(block.box(), boxes, names);
		boolean goesOn = !open.isEmpty() && open.getLast() == boxes.getLast() && tags.getLast().equals(names.getLast());
		int common = 0;
		while (common < open.size() && common < boxes.size() && open.get(common) == boxes.get(common)
				&& tags.get(common).equals(names.get(common))) {
			common++;
		}
		String leaf = names.getLast();
		if (goesOn && common == boxes.size() && open.size() == common) {
			if (leaf.equals("p") && !block.box().tag().equals("p")) {
				closeTo(common - 1);
				open(boxes.getLast(), leaf);
			}
			else {
				out.append("<br>");
			}
		}
		else {
			closeTo(common == boxes.size() && leaf.equals("p") ? common - 1 : common);
			for (int i = open.size(); i < boxes.size(); i++) {
				open(boxes.get(i), names.get(i));
			}
		}
		InlineHtml.write(page, block, out);
	}

	private void open(Box box, String tag) {
		out.append('<').append(tag).append('>');
		open.add(box);
		tags.add(tag);
	}

	private void closeTo(int depth) {
		while (open.size() > depth) {
			open.removeLast();
			out.append("</").append(tags.removeLast()).append('>');
		}
	}

	/// The boxes around a block that its markup keeps, the innermost last.
	private void path(Box own, List<Box> boxes, List<String> names) {
		for (Box box = own; box != null; box = box.parent) {
			String name = name(box);
			if (name != null && boxes.size() < DEEPEST) {
				boxes.addFirst(box);
				names.addFirst(name);
			}
		}
		inOrder(boxes, names);
		boolean leaf = !names.isEmpty() && boxes.getLast() == own && !names.getLast().equals("blockquote");
		if (!leaf && (names.isEmpty() || !holdsText(names.getLast()))) {
			boxes.add(own);
			names.add("p");
		}
	}

	/// Drops items without their list and cells without their row, and what no list or
	/// row may
	/// hold directly.
	private static void inOrder(List<Box> boxes, List<String> names) {
		for (int i = 0; i < names.size(); i++) {
			String around = i == 0 ? "" : names.get(i - 1);
			boolean list = around.equals("ul") || around.equals("ol");
			boolean fits = switch (names.get(i)) {
				case "li" -> list;
				case "tr" -> around.equals("table");
				case "td", "th" -> around.equals("tr");
				case "p", "h2", "h3", "h4", "pre" -> !list && !around.equals("table") && !around.equals("tr")
						&& !around.equals("p") && !around.startsWith("h") && !around.equals("pre");
				default -> !list && !around.equals("table") && !around.equals("tr") && !around.equals("p")
						&& !around.startsWith("h") && !around.equals("pre");
			};
			if (!fits) {
				boxes.remove(i);
				names.remove(i);
				i--;
			}
		}
		while (!names.isEmpty() && (names.getLast().equals("ul") || names.getLast().equals("ol")
				|| names.getLast().equals("table") || names.getLast().equals("tr"))) {
			boxes.removeLast();
			names.removeLast();
		}
	}

	private static boolean holdsText(String name) {
		return switch (name) {
			case "li", "td", "th", "p", "pre", "h2", "h3", "h4" -> true;
			default -> false;
		};
	}

	private @Nullable String name(Box box) {
		return switch (box.tag()) {
			case "ul", "ol", "li", "blockquote", "pre", "p" -> box.tag();
			case "h1", "h2" -> "h2";
			case "h3" -> "h3";
			case "h4", "h5", "h6" -> "h4";
			case "table", "tr", "td", "th" -> tables.isLayout(box) ? null : box.tag();
			default -> null;
		};
	}

}
