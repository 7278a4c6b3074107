package vn.diemtin.desk.page;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into words, numbers, spaces and signs; joined again they are the text.
final class Words {

	private Words() {
	}

	static List<String> of(String text) {
		List<String> words = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			int end = end(text, start);
			words.add(text.substring(start, end));
			start = end;
		}
		return words;
	}

	private static int end(String text, int start) {
		char first = text.charAt(start);
		int end = start + 1;
		if (isWord(first)) {
			while (end < text.length() && (isWord(text.charAt(end)) || isInNumber(text, end))) {
				end++;
			}
		}
		else if (Character.isWhitespace(first)) {
			while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
				end++;
			}
		}
		return end;
	}

	/// A point, comma or slash between two digits.
	private static boolean isInNumber(String text, int at) {
		char sign = text.charAt(at);
		return (sign == '.' || sign == ',' || sign == '/') && Character.isDigit(text.charAt(at - 1))
				&& at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
	}

	private static boolean isWord(char unit) {
		return Character.isLetterOrDigit(unit) || Character.isSurrogate(unit)
				|| Character.getType(unit) == Character.NON_SPACING_MARK;
	}

}
