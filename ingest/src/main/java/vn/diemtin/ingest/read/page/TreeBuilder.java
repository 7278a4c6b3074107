package vn.diemtin.ingest.read.page;

import java.util.HashMap;
import java.util.Map;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Walks a document once, without recursion, and fills its tree.
final class TreeBuilder {

	private static final int MOST_BLOCKS = 20_000;

	private final Document document;

	/// Whether hidden text is taken too.
	private final boolean all;

	private final PageTree tree;

	private final TextRun run;

	private final Map<String, Tokens> tokens = new HashMap<>();

	/// Names of the last element that had any besides a class, which are rare.
	private final StringBuilder names = new StringBuilder();

	private Box box;

	/// The outermost element at hand whose text is not taken.
	private @Nullable Element mutedBy;

	private boolean inBody;

	private boolean hasHidden;

	TreeBuilder(Document document, boolean all) {
		this.document = document;
		this.all = all;
		Element body = document.body();
		Attributes attributes = body.attributes();
		this.tree = new PageTree(new Box(body, null, 0, tokens(attributes, new Classes(attributes.get("class")))));
		this.box = tree.root;
		this.run = new TextRun(tree);
	}

	PageTree build() {
		Node node = document;
		while (true) {
			enter(node);
			Node next = node.childNodeSize() > 0 ? node.childNode(0) : null;
			while (next == null) {
				leave(node);
				if (node == document) {
					return tree;
				}
				next = node.nextSibling();
				if (next == null) {
					Node parent = node.parentNode();
					node = parent == null ? document : parent;
				}
			}
			node = next;
		}
	}

	/// Whether any element was left out because it is hidden.
	boolean hasHidden() {
		return hasHidden;
	}

	private void enter(Node node) {
		if (node instanceof TextNode text) {
			if (inBody && mutedBy == null) {
				run.append(text.getWholeText());
			}
		}
		else if (node instanceof Element element && element != document) {
			open(element);
		}
	}

	private void open(Element element) {
		Attributes attributes = element.attributes();
		if (element == tree.root.element) {
			inBody = true;
			tree.marks.visit(element, box, 0, false);
			return;
		}
		boolean hidden = mutedBy != null;
		if (!hidden && inBody) {
			Markup.Layout layout = Markup.layout(element.normalName());
			Classes classes = tree.marks.classes(attributes.get("class"));
			boolean unseen = !all && (classes.unseen || Markup.isHidden(attributes));
			hasHidden |= unseen;
			hidden = unseen;
			if (unseen || layout == Markup.Layout.MUTE || tree.blocks.size() >= MOST_BLOCKS) {
				mutedBy = element;
			}
			else {
				lay(element, attributes, classes, layout);
			}
		}
		tree.marks.visit(element, box, tree.blocks.size(), hidden);
	}

	private void lay(Element element, Attributes attributes, Classes classes, Markup.Layout layout) {
		if (layout == Markup.Layout.BREAK) {
			run.flush(box);
		}
		else if (layout == Markup.Layout.INLINE) {
			run.open(element);
			if (run.isEmpty()) {
				run.wrap(tokens(attributes, classes));
			}
		}
		else {
			run.flush(box);
			box = new Box(element, box, tree.boxes.size(), tokens(attributes, classes));
			tree.boxes.add(box);
		}
	}

	private void leave(Node node) {
		if (!(node instanceof Element element)) {
			return;
		}
		if (element == mutedBy) {
			mutedBy = null;
		}
		else if (mutedBy == null && inBody) {
			close(element);
		}
	}

	private void close(Element element) {
		if (element == tree.root.element) {
			run.flush(box);
			tree.root.close(tree.boxes.size() - 1);
			inBody = false;
		}
		else if (element == box.element) {
			run.flush(box);
			box.close(tree.boxes.size() - 1);
			Box parent = box.parent;
			box = parent == null ? tree.root : parent;
		}
		else if (Markup.layout(element.normalName()) == Markup.Layout.INLINE) {
			run.close(element);
		}
	}

	/// The names of an element; those of many elements are the same.
	private Tokens tokens(Attributes attributes, Classes classes) {
		names.setLength(0);
		for (String other : Markup.NAMING) {
			String value = attributes.get(other);
			if (!value.isEmpty()) {
				names.append(names.isEmpty() ? attributes.get("class") : "").append(' ').append(value);
			}
		}
		return names.isEmpty() ? classes.tokens() : tokens.computeIfAbsent(names.toString(), Tokens::of);
	}

}
