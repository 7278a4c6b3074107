package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/// What the one traversal of a page met, kept for look-up by tag, id, class and the attributes
/// that name things, so that no finder has to search the page again.
final class PageMarks {

	/// Attributes by whose whole value elements are found.
	private static final String[] NAMING = { "itemprop", "data-role", "rel" };

	/// Tags with an address in `href`.
	static final List<String> LINKING = List.of("a", "link", "area", "base");

	/// Tags with an address in `src`.
	static final List<String> LOADING = List.of("img", "script", "source", "iframe", "input", "embed");

	private static final int MOST = 200_000;

	private static final int LONGEST_CLASS = 400;

	/// Nothing is looked for in more of a value than this.
	private static final int LONGEST_VALUE = 2_000;

	/// What a system writes into a script for its own use stands at the start of it.
	private static final int OPENING = 8_000;

	private final Map<String, List<Mark>> byTag = new HashMap<>();

	private final Map<String, Mark> byId = new HashMap<>();

	private final Map<String, List<Mark>> byNaming = new HashMap<>();

	/// What is known of each whole class attribute, of which a page has few different
	/// ones.
	private final Map<String, Classes> byClasses = new HashMap<>();

	/// The same by each word of it, made when first asked for.
	private @Nullable Map<String, List<Mark>> byClass;

	/// All values of an attribute of a tag, or the beginnings of all scripts, as one text
	/// each,
	/// made when first asked for.
	private final Map<String, String> values = new HashMap<>();

	private int count;

	/// The marks of a document that nothing else traverses.
	static PageMarks of(Document document) {
		PageMarks marks = new PageMarks();
		document.traverse((Node node, int depth) -> {
			if (node instanceof Element element) {
				marks.visit(element, null, -1, false);
			}
		});
		return marks;
	}

	/// Records an element; to be called once for each in document order.
	/// @param block the index of the block that its text is in or begins with
	/// @param hidden whether it or an element around it is not shown
	void visit(Element element, @Nullable Box box, int block, boolean hidden) {
		if (count++ >= MOST) {
			return;
		}
		Mark mark = new Mark(element, box, block, hidden);
		byTag.computeIfAbsent(element.normalName(), tag -> new ArrayList<>()).add(mark);
		Attributes attributes = element.attributes();
		String classes = attributes.get("class");
		if (!classes.isEmpty() && classes.length() < LONGEST_CLASS) {
			classes(classes).marks.add(mark);
		}
		String id = attributes.get("id");
		if (!id.isEmpty()) {
			byId.putIfAbsent(id, mark);
		}
		for (String name : NAMING) {
			String value = attributes.get(name);
			if (!value.isEmpty()) {
				byNaming.computeIfAbsent(name + "=" + value, key -> new ArrayList<>(2)).add(mark);
			}
		}
	}

	/// What is known of a whole class attribute.
	Classes classes(String attribute) {
		return attribute.isEmpty() ? Classes.NONE : byClasses.computeIfAbsent(attribute, Classes::new);
	}

	/// The elements of a tag.
	List<Mark> tag(String name) {
		return byTag.getOrDefault(name, List.of());
	}

	/// The first element with an id.
	@Nullable Mark id(String id) {
		return byId.get(id);
	}

	/// The elements with an id, by their ids.
	Map<String, Mark> ids() {
		return byId;
	}

	/// The elements that have a word in their class, in no certain order when classes
	/// differ.
	List<Mark> ofClass(String word) {
		Map<String, List<Mark>> words = byClass;
		if (words == null) {
			words = byWord();
			byClass = words;
		}
		return words.getOrDefault(word, List.of());
	}

	/// Every word in a class on the page.
	Iterable<String> classWords() {
		ofClass("");
		return byClass == null ? List.of() : byClass.keySet();
	}

	/// The elements with such an `itemprop`, `data-role` or `rel`.
	List<Mark> named(String attribute, String value) {
		return byNaming.getOrDefault(attribute + "=" + value, List.of());
	}

	static boolean isNaming(String attribute) {
		for (String name : NAMING) {
			if (name.equals(attribute)) {
				return true;
			}
		}
		return false;
	}

	/// All values of an attribute that elements of a tag have, a line each, by which most
	/// questions for a part of one are answered at once.
	String values(String tag, String attribute) {
		return values.computeIfAbsent(tag + ' ' + attribute, key -> {
			StringBuilder all = new StringBuilder();
			for (Mark mark : tag(tag)) {
				String value = mark.attr(attribute);
				all.append(value, 0, Math.min(value.length(), LONGEST_VALUE)).append(value.isEmpty() ? "" : "\n");
			}
			return all.toString();
		});
	}

	/// How the page's scripts begin.
	String scripts() {
		return values.computeIfAbsent("", key -> {
			StringBuilder all = new StringBuilder();
			for (Mark mark : tag("script")) {
				for (Node node : mark.element().childNodes()) {
					String code = node instanceof DataNode data ? data.getWholeData() : "";
					all.append(code, 0, Math.min(code.length(), OPENING)).append('\n');
				}
			}
			return all.toString();
		});
	}

	/// What a selector finds: see [MarkSelector] for the forms it may have.
	List<Mark> all(String selector) {
		return MarkSelector.of(selector).in(this);
	}

	/// The first that a selector finds, or null.
	@Nullable Mark first(String selector) {
		return MarkSelector.of(selector).first(this);
	}

	/// The tags of the page.
	Iterable<String> tags() {
		return byTag.keySet();
	}

	private Map<String, List<Mark>> byWord() {
		Map<String, List<Mark>> words = new HashMap<>();
		byClasses.forEach((classes, known) -> {
			List<Mark> marks = known.marks;
			int start = 0;
			for (int i = 0; i <= classes.length(); i++) {
				if (i == classes.length() || classes.charAt(i) <= ' ') {
					if (i > start) {
						words.computeIfAbsent(classes.substring(start, i), key -> new ArrayList<>(marks.size()))
							.addAll(marks);
					}
					start = i + 1;
				}
			}
		});
		return words;
	}

}
