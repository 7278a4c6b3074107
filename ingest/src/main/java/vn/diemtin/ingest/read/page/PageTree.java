package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.read.text.CleanText;

/// The visible text of a page as blocks in boxes, gathered in one pass over its elements.
final class PageTree {

	private static final Set<String> INLINE = Set.of("a", "span", "b", "strong", "i", "em", "u", "s", "font", "small",
			"big", "sub", "sup", "mark", "abbr", "acronym", "cite", "code", "q", "time", "label", "ins", "del",
			"strike", "tt", "kbd", "var", "samp", "bdi", "bdo", "wbr", "img", "nobr", "data", "dfn", "ruby", "rt",
			"picture", "source", "o:p", "st1:place");

	private static final Set<String> SKIPPED = Set.of("script", "style", "noscript", "template", "iframe", "object",
			"embed", "svg", "canvas", "select", "option", "button", "textarea", "input", "map", "audio", "video",
			"head", "datalist", "math", "applet", "frameset");

	private static final Set<String> EMPHASIS = Set.of("b", "strong", "i", "em");

	/// With less text than this to be seen, the page shows its text by script.
	private static final int SHELL = 150;

	private static final int MOST_BLOCKS = 20_000;

	private static final int LONGEST_BLOCK = 200_000;

	final List<Box> boxes = new ArrayList<>();

	final List<Block> blocks = new ArrayList<>();

	final Box root;

	/// Whether any element was left out because it is hidden.
	private boolean hidden;

	private PageTree(Document document) {
		this.root = new Box(document.body(), null, 0);
		boxes.add(root);
	}

	static PageTree of(Document document) {
		PageTree visible = gather(document, false);
		return visible.root.chars < SHELL && visible.hidden ? gather(document, true) : visible;
	}

	private static PageTree gather(Document document, boolean all) {
		PageTree tree = new PageTree(document);
		Gatherer gatherer = tree.new Gatherer(all);
		document.body().filter(gatherer);
		gatherer.flush();
		tree.sum();
		return tree;
	}

	static boolean isHidden(Element element) {
		if (element.hasAttr("hidden")) {
			return true;
		}
		String style = element.attr("style");
		if (style.isEmpty()) {
			return false;
		}
		String compact = style.replace(" ", "").toLowerCase(Locale.ROOT);
		return compact.contains("display:none") || compact.contains("visibility:hidden");
	}

	private static boolean isCentred(Box box) {
		Element element = box.element;
		return element.attr("align").equalsIgnoreCase("center") || element.normalName().equals("center")
				|| element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT).contains("text-align:center");
	}

	private void sum() {
		for (Block block : blocks) {
			block.box().ownBlocks++;
			for (Box box = block.box(); box != null; box = box.parent) {
				box.chars += block.length();
				box.linkChars += block.linkChars();
				box.firstBlock = box.firstBlock < 0 ? block.index() : box.firstBlock;
				box.lastBlock = block.index();
			}
		}
	}

	private final class Gatherer implements NodeFilter {

		private final boolean all;

		private final StringBuilder text = new StringBuilder();

		private Box box = root;

		private List<Element> links = new ArrayList<>();

		private int linkDepth;

		private int linkChars;

		private int boldDepth;

		private int boldChars;

		private int commas;

		private @Nullable StringBuilder wrappers;

		/// The last image before the text at hand.
		private @Nullable Element image;

		/// The last image of all.
		private @Nullable Element following;

		Gatherer(boolean all) {
			this.all = all;
		}

		@Override
		public FilterResult head(Node node, int depth) {
			if (node instanceof TextNode textNode) {
				append(textNode.getWholeText());
				return FilterResult.CONTINUE;
			}
			if (!(node instanceof Element element)) {
				return FilterResult.CONTINUE;
			}
			String tag = element.normalName();
			if (SKIPPED.contains(tag) || blocks.size() >= MOST_BLOCKS) {
				return FilterResult.SKIP_ENTIRELY;
			}
			if (!all && isHidden(element)) {
				hidden = true;
				return FilterResult.SKIP_ENTIRELY;
			}
			if (tag.equals("br")) {
				flush();
			}
			else if (INLINE.contains(tag)) {
				inline(element, tag);
			}
			else if (element != root.element) {
				flush();
				box = new Box(element, box, boxes.size());
				boxes.add(box);
			}
			return FilterResult.CONTINUE;
		}

		@Override
		public FilterResult tail(Node node, int depth) {
			if (node instanceof Element element && !element.normalName().equals("br") && element != root.element) {
				String tag = element.normalName();
				if (!INLINE.contains(tag)) {
					flush();
					Box parent = box.parent;
					box = parent == null ? root : parent;
				}
				else {
					linkDepth -= tag.equals("a") ? 1 : 0;
					boldDepth -= EMPHASIS.contains(tag) ? 1 : 0;
				}
			}
			return FilterResult.CONTINUE;
		}

		private void inline(Element element, String tag) {
			if (tag.equals("a")) {
				linkDepth++;
				links.add(element);
			}
			boldDepth += EMPHASIS.contains(tag) ? 1 : 0;
			if (tag.equals("img")) {
				image = text.isEmpty() ? element : image;
				following = element;
			}
			if (text.isEmpty() && element.attributesSize() > 0) {
				wrappers = wrappers == null ? new StringBuilder() : wrappers;
				wrappers.append(element.className()).append(' ').append(element.id()).append(' ');
			}
		}

		private void append(String raw) {
			for (int i = 0; i < raw.length() && text.length() < LONGEST_BLOCK; i++) {
				char c = raw.charAt(i);
				boolean space = CleanText.isSpace(c);
				if (space && (text.isEmpty() || text.charAt(text.length() - 1) == ' ')) {
					continue;
				}
				text.append(space ? ' ' : c);
				linkChars += linkDepth > 0 ? 1 : 0;
				boldChars += boldDepth > 0 ? 1 : 0;
				commas += c == ',' || c == ';' || c == '،' || c == '，' || c == '、' ? 1 : 0;
			}
		}

		void flush() {
			if (!text.isEmpty()) {
				String line = CleanText.line(text.toString());
				if (!line.isEmpty()) {
					int linked = Math.min(linkChars, line.length());
					Tokens inline = wrappers == null ? Tokens.NONE : Tokens.of(wrappers.toString());
					blocks.add(new Block(blocks.size(), box, line, linked, List.copyOf(links), inline, commas,
							boldChars > line.length() * 9 / 10, isCentred(box), image));
					image = following == image ? null : following;
					following = null;
				}
				text.setLength(0);
			}
			links = linkDepth > 0 && !links.isEmpty() ? new ArrayList<>(List.of(links.getLast())) : new ArrayList<>();
			linkChars = 0;
			boldChars = 0;
			commas = 0;
			wrappers = null;
		}

	}

}
