package vn.diemtin.ingest.read.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// An element that lays out text, with sums over the text inside it.
final class Box {

	final Element element;

	final @Nullable Box parent;

	final int index;

	final int depth;

	final Tokens tokens;

	/// Whether this element itself, by its tag or names, is not part of an article.
	boolean furniture;

	/// Blocks directly in this element.
	int ownBlocks;

	int chars;

	int linkChars;

	/// Characters of blocks that read like an article's.
	int good;

	/// Characters of the other blocks.
	int bad;

	int firstBlock = -1;

	int lastBlock = -1;

	/// The index of the last box inside it, or its own.
	int end;

	/// The innermost box that is furniture, this one or one around it.
	@Nullable Box inmost;

	private final String tag;

	private final boolean heading;

	Box(Element element, @Nullable Box parent, int index, Tokens tokens) {
		this.element = element;
		this.parent = parent;
		this.index = index;
		this.depth = parent == null ? 0 : parent.depth + 1;
		this.tokens = tokens;
		this.end = index;
		this.tag = element.normalName();
		this.heading = tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
	}

	/// Whether its own text is set in the middle.
	boolean isCentred() {
		return Markup.isCentred(element);
	}

	/// Whether it is one of the six headings.
	boolean isHeading() {
		return heading;
	}

	/// Takes a block that stands directly in this element.
	void add(Block block) {
		ownBlocks++;
		chars += block.length();
		linkChars += block.linkChars();
		firstBlock = firstBlock < 0 ? block.index() : firstBlock;
		lastBlock = block.index();
	}

	/// Hands the sums on to the box around this one, when all of it is read.
	/// @param last the index of the last box so far
	void close(int last) {
		end = last;
		if (parent != null && firstBlock >= 0) {
			parent.chars += chars;
			parent.linkChars += linkChars;
			parent.firstBlock = parent.firstBlock < 0 ? firstBlock : Math.min(parent.firstBlock, firstBlock);
			parent.lastBlock = Math.max(parent.lastBlock, lastBlock);
		}
	}

	String tag() {
		return tag;
	}

	/// Whether it is that box or one inside it; boxes are numbered in document order.
	boolean isWithin(Box ancestor) {
		return index >= ancestor.index && index <= ancestor.end;
	}

	/// Whether this element or one around it, up to but not including the given one, is
	/// furniture.
	boolean inFurniture(@Nullable Box upTo) {
		Box found = inmost;
		return found != null && (upTo == null || !isWithin(upTo) || found.depth > upTo.depth);
	}

	double linkDensity() {
		return chars == 0 ? 0 : (double) linkChars / chars;
	}

}
