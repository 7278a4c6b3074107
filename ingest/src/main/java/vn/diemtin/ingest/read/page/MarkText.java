package vn.diemtin.ingest.read.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

import vn.diemtin.ingest.read.text.CleanText;

/// The shown text of a small element, without walking through a large one.
final class MarkText implements NodeFilter {

	/// An element with more nodes than this is not one name or one line.
	private static final int MOST_NODES = 500;

	private final StringBuilder text = new StringBuilder();

	private final int limit;

	private int nodes;

	private MarkText(int limit) {
		this.limit = limit;
	}

	static String of(Element element, int limit) {
		MarkText reader = new MarkText(limit);
		element.filter(reader);
		return CleanText.line(reader.text.toString(), limit);
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (nodes++ > MOST_NODES || text.length() > limit) {
			return FilterResult.STOP;
		}
		if (node instanceof TextNode one) {
			String raw = one.getWholeText();
			text.append(raw, 0, Math.min(raw.length(), 2 * limit));
			return FilterResult.CONTINUE;
		}
		if (node instanceof Element element) {
			if (depth > 0 && Markup.isHidden(element)) {
				return FilterResult.SKIP_ENTIRELY;
			}
			separate(element);
		}
		return FilterResult.CONTINUE;
	}

	@Override
	public FilterResult tail(Node node, int depth) {
		if (node instanceof Element element) {
			separate(element);
		}
		return FilterResult.CONTINUE;
	}

	private void separate(Element element) {
		if (element.isBlock() || element.normalName().equals("br")) {
			text.append(' ');
		}
	}

}
