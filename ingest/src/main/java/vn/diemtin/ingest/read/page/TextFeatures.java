package vn.diemtin.ingest.read.page;

import vn.diemtin.ingest.read.text.Letters;

/// What a block's own text looks like.
final class TextFeatures {

	private static final int SCANNED = 4_000;

	private static final String OPENERS = "\"“‘'«(";

	private static final String BULLETS = "•-–—*·▪►>»→+";

	private static final String SEPARATORS = "|/•·›»→";

	private TextFeatures() {
	}

	static void write(Block block, Row row) {
		String text = block.text();
		int length = Math.min(text.length(), SCANNED);
		int letters = 0;
		int digits = 0;
		int upper = 0;
		int words = 1;
		int capitals = 0;
		int ends = 0;
		int separators = 0;
		int quotes = 0;
		int marks = 0;
		char previous = ' ';
		for (int i = 0; i < length; i++) {
			char c = text.charAt(i);
			if (c >= 'a' && c <= 'z') {
				letters++;
			}
			else if (c == ' ') {
				words++;
				ends += previous == '.' || previous == '!' || previous == '?' ? 1 : 0;
			}
			else if (Letters.isLetter(c)) {
				letters++;
				if (Letters.isUpper(c)) {
					upper++;
					capitals += previous == ' ' ? 1 : 0;
				}
			}
			else if (c >= '0' && c <= '9') {
				digits++;
				capitals += previous == ' ' ? 1 : 0;
			}
			else {
				marks++;
				separators += SEPARATORS.indexOf(c) >= 0 ? 1 : 0;
				quotes += c == '"' || c == '“' || c == '”' || c == '«' ? 1 : 0;
			}
			previous = c;
		}
		char first = text.charAt(0);
		char last = text.charAt(text.length() - 1);
		row.size(text.length());
		row.size(words);
		row.put(block.linkDensity());
		row.put(Math.min(block.links().size(), 9));
		row.size(block.commas());
		row.share(block.commas() * 100.0, text.length());
		row.put(Math.min(ends, 20));
		row.share(digits, length);
		row.share(upper, letters);
		row.share(capitals, words);
		row.share(marks, length);
		row.put(Math.min(separators, 5));
		row.put(Math.min(quotes, 4));
		row.put(Character.isLowerCase(first));
		row.put(Character.isDigit(first));
		row.put(OPENERS.indexOf(first) >= 0);
		row.put(BULLETS.indexOf(first) >= 0);
		row.put(".!?…。".indexOf(last) >= 0);
		row.put(block.endsSentence());
		row.put(last == ':');
		row.put(last == '?');
		row.put(last == ')' || last == ']');
		row.put(last == ',' || Character.isLetterOrDigit(last));
		row.put(digits == 0 ? 0 : year(text) ? 2 : 1);
		row.put(clock(text));
		row.put(Lines.isMostlyDate(text));
		row.put(block.isDateline());
		row.put(block.isControl());
		row.put(block.stops());
		row.put(block.isCaption());
		row.put(block.isProse());
		row.put(block.emphasised());
		row.put(block.centred());
		row.put(Markup.isRight(block.box().element));
		row.put(block.image() != null);
		int sorts = Wording.of(text);
		for (int i = 0; i < Wording.COUNT - 3; i++) {
			row.put(sorts >> i & 1);
		}
		row.put(sorts >> Wording.COUNT - 3);
		spans(block, row);
	}

	private static void spans(Block block, Row row) {
		int bold = 0;
		boolean leading = false;
		boolean trailing = false;
		boolean outward = false;
		for (Span span : block.spans()) {
			boolean link = span.element().normalName().equals("a");
			bold += link ? 0 : span.end() - span.start();
			leading |= span.start() == 0;
			trailing |= span.end() >= block.length() - 1;
			outward |= link && span.element().hasAttr("target");
		}
		row.share(bold, block.length());
		row.put(leading);
		row.put(trailing);
		row.put(outward);
	}

	private static boolean year(String text) {
		for (int i = 0; i + 3 < text.length() && i < SCANNED; i++) {
			char c = text.charAt(i);
			if ((c == '2' && text.charAt(i + 1) == '0' || c == '1' && text.charAt(i + 1) == '9')
					&& Character.isDigit(text.charAt(i + 2)) && Character.isDigit(text.charAt(i + 3))
					&& (i == 0 || !Character.isDigit(text.charAt(i - 1)))) {
				return true;
			}
		}
		return false;
	}

	private static boolean clock(String text) {
		for (int i = 1; i + 2 < text.length() && i < 200; i++) {
			if (text.charAt(i) == ':' && Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1))
					&& Character.isDigit(text.charAt(i + 2))) {
				return true;
			}
		}
		return false;
	}

}
