package vn.diemtin.ingest.read.page;

import org.jsoup.nodes.Element;

import vn.diemtin.ingest.read.text.CleanText;

/// One of the links by which a page names another.
///
/// @param url the other page
/// @param text what the link says, empty for a picture
/// @param block where it stands
/// @param rank how surely its text is a title: 3 a heading, 2 named so, 1 emphasised
record Mention(String url, String text, Element element, Block block, int rank) {

	static final int HEADING = 3;

	private static final int SHORTEST = 12;

	private static final int LONGEST = 400;

	private static final int WORDS = 3;

	static Mention of(String url, Element link, Block block) {
		boolean all = block.links().size() == 1 && block.linkChars() >= block.length();
		String text = all ? block.text() : CleanText.line(link.text());
		boolean around = text.length() > block.length();
		return new Mention(url, ItemTitle.clean(around ? block.text() : text), link, block, rank(block, link));
	}

	private static int rank(Block block, Element link) {
		if (block.isHeading()) {
			return HEADING;
		}
		boolean named = block.box().tokens.contains("title", "tieude", "headline", "sapo_title")
				|| block.inline().contains("title", "tieude", "headline");
		return named && !block.inline().contains("subtitle") ? 2 : block.emphasised() || bold(link) ? 1 : 0;
	}

	private static boolean bold(Element link) {
		Element child = link.firstElementChild();
		return child != null && (child.normalName().equals("strong") || child.normalName().equals("b"));
	}

	/// Whether it is a link in the middle of a sentence.
	boolean isAside() {
		return block.isProse() && block.length() > 2 * text.length() && !ItemTitle.clean(block.text()).startsWith(text);
	}

	/// Whether the text may be the title of an article.
	boolean isTitle() {
		if (text.length() > LONGEST || ItemTitle.isControl(text) || Lines.isMostlyDate(text)) {
			return false;
		}
		int words = ItemTitle.words(text);
		return rank == HEADING ? words >= 2 : text.length() >= SHORTEST && words >= WORDS;
	}

}
