package vn.diemtin.enrich.fact.text;

import java.util.ArrayList;
import java.util.List;

import vn.diemtin.enrich.fact.text.Token.Kind;

/// Cuts text into tokens, in one pass.
final class Tokens {

	private static final int LONGEST_WORD = 40;

	private Tokens() {
	}

	static List<Token> of(String text) {
		List<Token> tokens = new ArrayList<>(text.length() / 4 + 4);
		int at = 0;
		while (at < text.length()) {
			int codePoint = text.codePointAt(at);
			int next = at + Character.charCount(codePoint);
			if (isDigit(codePoint)) {
				next = endOfDigits(text, next);
				tokens.add(new Token(Kind.DIGITS, at, next, cut(text, at, next)));
			}
			else if (Character.isLetter(codePoint)) {
				next = endOfWord(text, next);
				tokens.add(new Token(Kind.WORD, at, next, Syllable.key(cut(text, at, next))));
			}
			else if (codePoint == '\n') {
				tokens.add(new Token(Kind.BREAK, at, next, "\n"));
			}
			else if (!isBlank(codePoint)) {
				tokens.add(new Token(Kind.MARK, at, next, isDash(codePoint) ? "-" : text.substring(at, next)));
			}
			at = next;
		}
		return tokens;
	}

	private static int endOfDigits(String text, int from) {
		int at = from;
		while (at < text.length() && isDigit(text.charAt(at))) {
			at++;
		}
		return at;
	}

	private static int endOfWord(String text, int from) {
		int at = from;
		while (at < text.length()) {
			int codePoint = text.codePointAt(at);
			if (!Character.isLetter(codePoint) && Character.getType(codePoint) != Character.NON_SPACING_MARK) {
				break;
			}
			at += Character.charCount(codePoint);
		}
		return at;
	}

	private static String cut(String text, int from, int to) {
		return text.substring(from, Math.min(to, from + LONGEST_WORD));
	}

	private static boolean isDigit(int codePoint) {
		return codePoint >= '0' && codePoint <= '9';
	}

	private static boolean isBlank(int codePoint) {
		return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == 0x200B
				|| codePoint == 0xFEFF;
	}

	private static boolean isDash(int codePoint) {
		return codePoint == '-' || codePoint >= 0x2010 && codePoint <= 0x2015 || codePoint == 0x2212;
	}

}
