package vn.diemtin.ingest.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A block's text with its links and emphasis, escaped.
final class InlineHtml {

	private static final int MOST_SPANS = 500;

	private InlineHtml() {
	}

	static void write(HtmlPage page, Block block, StringBuilder out) {
		String text = block.text();
		if (block.spans().isEmpty()) {
			escape(text, 0, text.length(), out);
			return;
		}
		List<Span> spans = new ArrayList<>(block.spans().subList(0, Math.min(MOST_SPANS, block.spans().size())));
		spans.sort(Comparator.comparingInt(Span::start).thenComparing(Comparator.comparingInt(Span::end).reversed()));
		List<Span> open = new ArrayList<>();
		int at = 0;
		for (Span span : spans) {
			at = close(open, span.start(), text, at, out);
			boolean crosses = !open.isEmpty() && span.end() > open.getLast().end();
			String start = crosses || span.end() <= span.start() ? null : start(page, span, open);
			if (start != null) {
				escape(text, at, span.start(), out);
				at = span.start();
				out.append(start);
				open.add(span);
			}
		}
		at = close(open, Integer.MAX_VALUE, text, at, out);
		escape(text, at, text.length(), out);
	}

	/// Closes what ends before a place.
	private static int close(List<Span> open, int before, String text, int from, StringBuilder out) {
		int at = from;
		while (!open.isEmpty() && open.getLast().end() <= before) {
			Span span = open.removeLast();
			int end = Math.min(span.end(), text.length());
			escape(text, at, end, out);
			at = Math.max(at, end);
			out.append("</").append(tag(span)).append('>');
		}
		return at;
	}

	private static @Nullable String start(HtmlPage page, Span span, List<Span> open) {
		String tag = tag(span);
		for (Span around : open) {
			if (tag(around).equals(tag)) {
				return null;
			}
		}
		if (!tag.equals("a")) {
			return '<' + tag + '>';
		}
		String url = page.absolute(span.element().attr("href"));
		if (url == null || !url.startsWith("http://") && !url.startsWith("https://")) {
			return null;
		}
		StringBuilder start = new StringBuilder("<a href=\"");
		escape(url, 0, url.length(), start);
		return start.append("\" rel=\"noopener nofollow\">").toString();
	}

	private static String tag(Span span) {
		return switch (span.element().normalName()) {
			case "a" -> "a";
			case "i", "em" -> "i";
			default -> "b";
		};
	}

	/// Writes a part of a text so that no character of it is markup.
	static void escape(String text, int from, int to, StringBuilder out) {
		int start = from;
		for (int i = from; i < to; i++) {
			@Nullable String reference = switch (text.charAt(i)) {
				case '&' -> "&amp;";
				case '<' -> "&lt;";
				case '>' -> "&gt;";
				case '"' -> "&quot;";
				default -> null;
			};
			if (reference != null) {
				out.append(text, start, i).append(reference);
				start = i + 1;
			}
		}
		if (start == 0 && to == text.length()) {
			out.append(text);
		}
		else if (start < to) {
			out.append(text, start, to);
		}
	}

}
