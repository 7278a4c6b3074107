package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.read.text.CleanText;

/// The line of text at hand, from one break to the next.
final class TextRun {

	private static final int LONGEST = 200_000;

	private static final int MOST_OPEN = 64;

	/// A link around more lines than these links a part of the page, not a title.
	private static final int MOST_LINES = 16;

	private final PageTree tree;

	private char[] text = new char[1_024];

	private int length;

	private final List<Element> open = new ArrayList<>();

	private final int[] starts = new int[MOST_OPEN];

	private List<Element> links = List.of();

	private List<Span> spans = List.of();

	private int linkDepth;

	/// How many lines the link at hand has begun before.
	private int linkLines;

	private int linkChars;

	private int boldDepth;

	private int boldChars;

	private int commas;

	/// Whether a space stands before the next character.
	private boolean gap;

	private boolean plain = true;

	private Tokens wrappers = Tokens.NONE;

	/// The last image before the text at hand.
	private @Nullable Element image;

	/// The last image of all.
	private @Nullable Element following;

	TextRun(PageTree tree) {
		this.tree = tree;
	}

	void open(Element element) {
		String tag = element.normalName();
		if (tag.equals("a")) {
			linkDepth++;
			links = links.isEmpty() ? new ArrayList<>(2) : links;
			links.add(element);
			push(element);
		}
		else if (Markup.isEmphasis(tag)) {
			boldDepth++;
			push(element);
		}
		else if (tag.equals("img")) {
			image = length == 0 ? element : image;
			following = element;
		}
	}

	/// Whether nothing stands in the line yet.
	boolean isEmpty() {
		return length == 0;
	}

	/// Takes the names of an inline element around the line from its start.
	void wrap(Tokens tokens) {
		wrappers = wrappers.with(tokens);
	}

	private void push(Element element) {
		if (open.size() < MOST_OPEN) {
			starts[open.size()] = length + (gap && length > 0 ? 1 : 0);
			open.add(element);
		}
	}

	void close(Element element) {
		String tag = element.normalName();
		boolean link = tag.equals("a");
		if (!link && !Markup.isEmphasis(tag)) {
			return;
		}
		linkDepth -= link ? 1 : 0;
		boldDepth -= link ? 0 : 1;
		if (!open.isEmpty() && open.getLast() == element) {
			span(open.size() - 1);
			open.removeLast();
		}
	}

	private void span(int at) {
		if (length > starts[at]) {
			spans = spans.isEmpty() ? new ArrayList<>(2) : spans;
			spans.add(new Span(starts[at], length, open.get(at)));
		}
	}

	void append(String raw) {
		int needed = Math.min(LONGEST, length + raw.length()) + 2;
		if (needed > text.length) {
			text = Arrays.copyOf(text, Math.max(2 * text.length, needed));
		}
		int start = length;
		int spaces = 0;
		for (int i = 0; i < raw.length(); i++) {
			char c = raw.charAt(i);
			boolean simple = c > ' ' && c < '\u007f' || c > '\u00ad' && c < '\u0300' || c >= '\u1ea0' && c <= '\u1ef9';
			if (!simple && CleanText.isSpace(c)) {
				gap = true;
			}
			else if (length < LONGEST && (simple || !CleanText.isIgnorable(c) && !CleanText.loneSurrogate(raw, i))) {
				if (gap && length > 0) {
					text[length++] = ' ';
					spaces++;
				}
				gap = false;
				text[length++] = c;
				plain &= c < '\u0300';
				commas += c == ',' || c == ';' || c == '،' || c == '，' || c == '、' ? 1 : 0;
			}
		}
		linkChars += linkDepth > 0 ? length - start : 0;
		boldChars += boldDepth > 0 ? length - start - spaces : 0;
	}

	/// Ends the line; what it holds becomes a block of the box.
	void flush(Box box) {
		if (length > 0) {
			for (int i = open.size() - 1; i >= 0; i--) {
				span(i);
			}
			String line = new String(text, 0, length);
			String composed = plain ? line : CleanText.nfc(line);
			boolean same = composed.length() == line.length();
			Block block = new Block(tree.blocks.size(), box, composed, Math.min(linkChars, composed.length()), links,
					wrappers, commas, boldChars * 10 > line.length() * 8 && boldChars > 0 && isEmphasised(line), image,
					same ? spans : moved(line));
			tree.blocks.add(block);
			box.add(block);
			image = following == image ? null : following;
			following = null;
			length = 0;
			spans = List.of();
			plain = true;
		}
		reset();
	}

	private boolean isEmphasised(String line) {
		int spaces = 0;
		for (int i = 0; i < line.length(); i++) {
			spaces += line.charAt(i) == ' ' ? 1 : 0;
		}
		return boldChars > (line.length() - spaces) * 9 / 10;
	}

	private void reset() {
		linkLines = linkDepth > 0 && links.size() == 1 ? linkLines + 1 : 0;
		if (linkDepth > 0 && !links.isEmpty() && linkLines < MOST_LINES) {
			Element last = links.getLast();
			links = new ArrayList<>(2);
			links.add(last);
		}
		else {
			links = List.of();
		}
		Arrays.fill(starts, 0, open.size(), 0);
		linkChars = 0;
		boldChars = 0;
		commas = 0;
		gap = false;
		wrappers = Tokens.NONE;
	}

	/// Composing shortens the text, and with it what lies before each span.
	private List<Span> moved(String line) {
		List<Span> moved = new ArrayList<>(spans.size());
		for (Span span : spans) {
			moved.add(new Span(CleanText.nfc(line.substring(0, span.start())).length(),
					CleanText.nfc(line.substring(0, span.end())).length(), span.element()));
		}
		return moved;
	}

}
