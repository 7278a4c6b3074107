package vn.diemtin.ingest.read.hostile;

import java.util.ArrayList;
import java.util.List;

/// Elements in elements, closed and unclosed, of every kind that a parser treats apart.
final class HostileNesting {

	private static final int DEEP = 100_000;

	private static final String PROSE = "<p>Một đoạn văn đủ dài, có dấu phẩy, để được nhận là nội dung của bài viết.</p>";

	private static final List<String> TAGS = List.of("div", "p", "b", "i", "font", "a", "span", "ul", "ol", "dl",
			"blockquote", "form", "svg", "math", "select", "option", "optgroup", "button", "object", "applet",
			"marquee", "section", "article", "main", "h1", "center", "nobr", "label", "template", "frameset",
			"noscript", "ruby", "pre", "fieldset", "details", "video", "iframe", "nav", "aside", "figure", "figcaption",
			"html", "body", "head", "table", "tr", "td", "caption", "colgroup", "x-own", "o:p", "listing", "plaintext",
			"xmp");

	private static final List<String> CHAINS = List.of("<table><tr><td>", "<ul><li>", "<dl><dd>", "<font><b><i><table>",
			"<svg><foreignObject><math><mi>", "<a><div>", "<form><table>", "<b><p>", "<table><caption>",
			"<select><optgroup><option>", "<ruby><rt>", "<object><applet>", "<table><b>", "<template><table>",
			"<div style=display:none>", "<div class=content><p>", "<h1><h2>", "<p><table><tr><td><p>",
			"<button><a><button>", "<math><annotation-xml encoding=text/html><div>", "<details><summary>",
			"<i id=1><i id=2><i id=3><i id=4><p>");

	private HostileNesting() {
	}

	static List<Hostile> all() {
		List<Hostile> all = new ArrayList<>();
		for (String tag : TAGS) {
			all.add(Hostile.page("unclosed " + tag, () -> PROSE + ("<" + tag + ">").repeat(DEEP) + PROSE));
			all.add(Hostile.page("nested " + tag,
					() -> ("<" + tag + ">").repeat(DEEP) + PROSE + ("</" + tag + ">").repeat(DEEP)));
		}
		for (String chain : CHAINS) {
			all.add(Hostile.page("chain " + chain, () -> PROSE + chain.repeat(DEEP / 4) + PROSE));
		}
		all.add(Hostile.page("a million divs", () -> "<div>".repeat(1_000_000)));
		all.add(Hostile.page("closing tags alone", () -> PROSE + "</div></b></table></p>".repeat(DEEP)));
		all.add(Hostile.page("crossed formatting", () -> "<b><i></b></i><p>".repeat(DEEP / 2) + PROSE));
		all.add(Hostile.page("formatting left open before paragraphs",
				() -> "<b a=%d>".repeat(50) + "<p>x".repeat(DEEP / 2)));
		all.add(Hostile.page("text between nested boxes", () -> "<div>văn bản, ".repeat(DEEP)));
		all.add(Hostile.page("foster parents", () -> "<table>" + "x<p>y</p>".repeat(DEEP / 2)));
		all.add(Hostile.page("tables in cells with prose", () -> ("<table><tr><td>" + PROSE).repeat(20_000)));
		return all;
	}

}
