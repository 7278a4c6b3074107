package vn.diemtin.ingest.read.page;

import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

import vn.diemtin.ingest.read.text.CleanText;

/// The body as safe HTML: what the text kept, in the elements that lay it out, with nothing
/// that runs, loads or styles.
final class BodyHtml {

	private static final Safelist SAFE = Safelist.relaxed()
		.removeTags("div", "span", "dl", "dt", "dd", "img")
		.addTags("figure", "figcaption")
		.preserveRelativeLinks(true)
		.addEnforcedAttribute("a", "rel", "noopener nofollow");

	private static final Set<String> KEPT = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "pre",
			"td", "th");

	private BodyHtml() {
	}

	/// Sanitised markup of the kept blocks, in their order.
	static String of(HtmlPage page, List<Block> kept) {
		Document out = Document.createShell(page.base);
		out.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
		for (Block block : kept) {
			String tag = KEPT.contains(block.box().tag()) ? block.box().tag() : "p";
			boolean cell = tag.equals("td") || tag.equals("th");
			Element element = out.body().appendElement(cell || tag.equals("h1") ? cell ? "p" : "h2" : tag);
			if (tag.equals("li")) {
				element.tagName("p").appendText("• ");
			}
			fill(page, block, element);
		}
		Document clean = new Cleaner(SAFE).clean(out);
		clean.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
		return CleanText.nfc(clean.body().html());
	}

	private static void fill(HtmlPage page, Block block, Element element) {
		String text = block.text();
		int at = 0;
		for (Element link : block.links()) {
			String label = CleanText.line(link.text());
			String href = page.absolute(link.attr("href"));
			int found = label.isEmpty() || href == null ? -1 : text.indexOf(label, at);
			if (found >= 0 && href != null) {
				element.appendText(text.substring(at, found));
				element.appendElement("a").attr("href", href).text(label);
				at = found + label.length();
			}
		}
		Node rest = new TextNode(text.substring(at));
		element.appendChild(rest);
	}

}
