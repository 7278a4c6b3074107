package vn.diemtin.ingest.read.page;

import java.util.List;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import vn.diemtin.ingest.read.text.Letters;

/// A run of text without a break: a paragraph, a heading, an item, a line. What its readers ask
/// again and again is found out once.
final class Block {

	private static final double LINKED = 0.35;

	private static final int SENTENCE = 80;

	/// No line of the page's own is longer.
	static final int LINE = 60;

	private final int index;

	private final Box box;

	private final String text;

	private final int linkChars;

	private final List<Element> links;

	private final Tokens inline;

	private final int commas;

	private final boolean emphasised;

	private final @Nullable Element image;

	private final List<Span> spans;

	private final boolean sentence;

	private final boolean prose;

	/// What a line is, when it has been asked for.
	private @Nullable Boolean control;

	private @Nullable Boolean stops;

	private @Nullable Boolean caption;

	private @Nullable Boolean dateline;

	private @Nullable String bare;

	/// @param index its place on the page
	/// @param box the element that lays it out
	/// @param text in NFC, on one line
	/// @param linkChars how many of its characters are links
	/// @param links its links
	/// @param inline the class names of the inline elements around all of it
	/// @param commas how many commas and the like it has
	/// @param emphasised whether all of it is bold or italic
	/// @param image the last image since the block before it
	/// @param spans its links and emphasis, inner ones first
	Block(int index, Box box, String text, int linkChars, List<Element> links, Tokens inline, int commas,
			boolean emphasised, @Nullable Element image, List<Span> spans) {
		this.index = index;
		this.box = box;
		this.text = text;
		this.linkChars = linkChars;
		this.links = links;
		this.inline = inline;
		this.commas = commas;
		this.emphasised = emphasised;
		this.image = image;
		this.spans = spans;
		this.sentence = endsSentence(text);
		this.prose = linkDensity() <= LINKED && !box.isHeading()
				&& (text.length() >= SENTENCE || text.length() >= 30 && sentence);
	}

	int index() {
		return index;
	}

	Box box() {
		return box;
	}

	String text() {
		return text;
	}

	int linkChars() {
		return linkChars;
	}

	List<Element> links() {
		return links;
	}

	Tokens inline() {
		return inline;
	}

	int commas() {
		return commas;
	}

	boolean emphasised() {
		return emphasised;
	}

	/// Whether it is set in the middle.
	boolean centred() {
		return box.isCentred();
	}

	@Nullable Element image() {
		return image;
	}

	List<Span> spans() {
		return spans;
	}

	int length() {
		return text.length();
	}

	double linkDensity() {
		return text.isEmpty() ? 0 : (double) linkChars / text.length();
	}

	/// Whether it reads like a sentence of an article, whatever is around it.
	boolean isProse() {
		return prose;
	}

	boolean isHeading() {
		return box.isHeading();
	}

	boolean endsSentence() {
		return sentence;
	}

	/// Whether it is a control, a counter or a mark of the page.
	boolean isControl() {
		Boolean known = control;
		if (known == null) {
			known = text.length() <= LINE && Furniture.isBareControl(bare());
			control = known;
		}
		return known;
	}

	/// Whether nothing after it belongs to the article.
	boolean stops() {
		Boolean known = stops;
		if (known == null) {
			known = text.length() <= LINE && Furniture.bareStops(text, bare());
			stops = known;
		}
		return known;
	}

	/// Whether it is the line under an image.
	boolean isCaption() {
		Boolean known = caption;
		if (known == null) {
			known = Captions.isCaption(this);
			caption = known;
		}
		return known;
	}

	/// Whether it says when, by whom or how often read.
	boolean isDateline() {
		Boolean known = dateline;
		if (known == null) {
			known = Lines.isDateline(this);
			dateline = known;
		}
		return known;
	}

	/// Its text in lower case without the marks around it.
	private String bare() {
		String known = bare;
		if (known == null) {
			known = Furniture.bare(text);
			bare = known;
		}
		return known;
	}

	private static boolean endsSentence(String text) {
		int i = text.length() - 1;
		while (i >= 0 && "\"”’»)]'".indexOf(text.charAt(i)) >= 0) {
			i--;
		}
		return i >= 0 && !Letters.isLetterOrDigit(text.charAt(i)) && ".!?…:;。".indexOf(text.charAt(i)) >= 0;
	}

}
