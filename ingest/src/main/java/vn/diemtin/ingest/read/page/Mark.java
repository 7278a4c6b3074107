package vn.diemtin.ingest.read.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// An element as the traversal of its page met it.
///
/// @param box the element that lays out its text; null outside the body
/// @param block the index of the block that its text is in or begins with
/// @param hidden whether it or an element around it is not shown
record Mark(Element element, @Nullable Box box, int block, boolean hidden) {

	/// An attribute, empty when there is none.
	String attr(String name) {
		return Markup.attr(element, name);
	}

	/// The text inside it on one line, of which no more than so much is looked at.
	String text(int limit) {
		return MarkText.of(element, limit);
	}

}
