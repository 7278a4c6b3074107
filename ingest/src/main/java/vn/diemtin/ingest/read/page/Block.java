package vn.diemtin.ingest.read.page;

import java.util.List;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A run of text without a break: a paragraph, a heading, an item, a line.
///
/// @param index its place on the page
/// @param box the element that lays it out
/// @param text in NFC, on one line
/// @param linkChars how many of its characters are links
/// @param links its links
/// @param inline the class names of the inline elements around all of it
/// @param commas how many commas and the like it has
/// @param emphasised whether all of it is bold or italic
/// @param centred whether it is set in the middle
/// @param image the last image since the block before it
/// @param spans its links and emphasis, inner ones first
record Block(int index, Box box, String text, int linkChars, List<Element> links, Tokens inline, int commas,
		boolean emphasised, boolean centred, @Nullable Element image, List<Span> spans) {

	private static final double LINKED = 0.35;

	private static final int SENTENCE = 80;

	int length() {
		return text.length();
	}

	double linkDensity() {
		return text.isEmpty() ? 0 : (double) linkChars / text.length();
	}

	/// Whether it reads like a sentence of an article, whatever is around it.
	boolean isProse() {
		if (linkDensity() > LINKED || isHeading()) {
			return false;
		}
		return length() >= SENTENCE || length() >= 30 && endsSentence();
	}

	boolean isHeading() {
		String tag = box.tag();
		return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
	}

	boolean endsSentence() {
		int i = text.length() - 1;
		while (i >= 0 && "\"”’»)]'".indexOf(text.charAt(i)) >= 0) {
			i--;
		}
		return i >= 0 && ".!?…:;。".indexOf(text.charAt(i)) >= 0;
	}

}
