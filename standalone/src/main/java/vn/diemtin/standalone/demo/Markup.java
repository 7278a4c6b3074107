package vn.diemtin.standalone.demo;

import java.util.List;
import java.util.function.UnaryOperator;

/// Turns the little Markdown of the invented articles into HTML.
final class Markup {

	private Markup() {
	}

	static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	/// @param paragraph how the family writes one paragraph, given its escaped text
	static String html(String body, UnaryOperator<String> paragraph) {
		StringBuilder html = new StringBuilder();
		for (String block : body.split("\n{2,}")) {
			String text = block.strip();
			if (text.startsWith("## ")) {
				html.append("<h2>").append(escape(text.substring(3))).append("</h2>\n");
			}
			else if (text.startsWith("|")) {
				html.append(table(text.lines().toList()));
			}
			else if (text.startsWith("- ")) {
				html.append("<ul>");
				text.lines().forEach((line) -> html.append("<li>").append(escape(line.substring(2))).append("</li>"));
				html.append("</ul>\n");
			}
			else {
				html.append(paragraph.apply(escape(text.replace('\n', ' ')))).append('\n');
			}
		}
		return html.toString();
	}

	private static String table(List<String> lines) {
		StringBuilder html = new StringBuilder("<table border=\"1\">");
		for (int row = 0; row < lines.size(); row++) {
			String line = lines.get(row).strip();
			if (line.startsWith("|--") || line.startsWith("|:-") || line.startsWith("| --")
					|| line.startsWith("| :-")) {
				continue;
			}
			String cell = (row == 0) ? "th" : "td";
			html.append("<tr>");
			for (String value : line.substring(1, line.length() - (line.endsWith("|") ? 1 : 0)).split("\\|", -1)) {
				html.append('<')
					.append(cell)
					.append('>')
					.append(escape(value.strip()))
					.append("</")
					.append(cell)
					.append('>');
			}
			html.append("</tr>");
		}
		return html.append("</table>\n").toString();
	}

}
