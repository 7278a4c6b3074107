package vn.diemtin.enrich.fact.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

import vn.diemtin.enrich.fact.text.Token.Kind;
import vn.diemtin.events.fact.Evidence;
import vn.diemtin.events.fact.Field;
import vn.diemtin.events.fact.Phrase;
import vn.diemtin.vietnam.Sentences;
import vn.diemtin.vietnam.TextRange;

/// A field of an article with its tokens and sentences, made once and read by every finder. Token numbers outside of it are
/// allowed everywhere and match nothing.
public final class Passage {

	private final Field field;

	private final String text;

	private final List<Token> tokens;

	private final int[] sentences;

	/// The first token of each sentence, and the number of tokens at its end.
	private final int[] firsts;

	private Passage(Field field, String text, List<Token> tokens, int[] sentences, int[] firsts) {
		this.field = field;
		this.text = text;
		this.tokens = tokens;
		this.sentences = sentences;
		this.firsts = firsts;
	}

	/// The passage of a field's NFC text.
	public static Passage of(Field field, String text) {
		List<Token> tokens = Tokens.of(text);
		int[] sentences = sentences(text, tokens);
		return new Passage(field, text, tokens, sentences, firsts(sentences));
	}

	/// The same passage with its tokens compared by other keys, one for each token.
	public Passage respelled(IntFunction<String> keys) {
		List<Token> other = new ArrayList<>(tokens.size());
		for (Token token : tokens) {
			other.add(new Token(token.kind(), token.start(), token.end(), keys.apply(other.size())));
		}
		return new Passage(field, text, other, sentences, firsts);
	}

	/// How many tokens there are.
	public int size() {
		return tokens.size();
	}

	/// The field's text.
	public String text() {
		return text;
	}

	/// The field.
	public Field field() {
		return field;
	}

	/// What a token is compared by; empty outside of the passage.
	public String key(int token) {
		return has(token) ? tokens.get(token).key() : "";
	}

	/// Whether a token has one of these keys.
	public boolean is(int token, String... keys) {
		String own = key(token);
		for (String key : keys) {
			if (own.equals(key)) {
				return true;
			}
		}
		return false;
	}

	/// Whether the tokens from this one on have these keys, in this order.
	public boolean reads(int token, String... keys) {
		for (int at = 0; at < keys.length; at++) {
			if (!key(token + at).equals(keys[at])) {
				return false;
			}
		}
		return true;
	}

	/// Whether a token is a syllable.
	public boolean isWord(int token) {
		return has(token) && tokens.get(token).kind() == Kind.WORD;
	}

	/// Whether a token is a run of digits.
	public boolean isDigits(int token) {
		return has(token) && tokens.get(token).kind() == Kind.DIGITS;
	}

	/// Whether a token is a syllable that begins with a capital letter.
	public boolean isCapital(int token) {
		return isWord(token) && Character.isUpperCase(text.codePointAt(start(token)));
	}

	/// The number that a token's digits write; -1 when it has none or more than nine.
	public int number(int token) {
		return isDigits(token) && length(token) <= 9 ? Integer.parseInt(key(token)) : -1;
	}

	/// How many UTF-16 units a token has.
	public int length(int token) {
		return has(token) ? tokens.get(token).end() - tokens.get(token).start() : 0;
	}

	/// Whether nothing stands between a token and the one before it.
	public boolean isGlued(int token) {
		return has(token) && has(token - 1) && start(token) == tokens.get(token - 1).end();
	}

	/// Whether a token is the first of its sentence.
	public boolean opensSentence(int token) {
		return has(token) && (token == 0 || sentences[token] != sentences[token - 1]);
	}

	/// The number of a token's sentence; -1 outside of the passage.
	public int sentence(int token) {
		return has(token) ? sentences[token] : -1;
	}

	/// The first token of a token's sentence.
	public int sentenceStart(int token) {
		return has(token) ? firsts[sentences[token]] : size();
	}

	/// After the last token of a token's sentence.
	public int sentenceEnd(int token) {
		return has(token) ? firsts[sentences[token] + 1] : size();
	}

	/// Where a token begins in the text; the text's end after the last token.
	public int start(int token) {
		return has(token) ? tokens.get(token).start() : token < 0 ? 0 : text.length();
	}

	/// Where a token ends in the text.
	public int end(int token) {
		return has(token) ? tokens.get(token).end() : token < 0 ? 0 : text.length();
	}

	/// The token that holds or follows a place in the text.
	public int tokenAt(int offset) {
		int low = 0;
		int high = size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (tokens.get(middle).end() <= offset) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/// The text of the tokens from `from` up to but not including `to`.
	public String surface(int from, int to) {
		return text.substring(start(from), end(to - 1));
	}

	/// The evidence of a fact in the tokens from `from` up to but not including `to`.
	public Evidence evidence(int from, int to, double confidence, String finder) {
		return new Evidence(field, start(from), end(to - 1), surface(from, to), confidence, finder);
	}

	/// The phrase in the tokens from `from` up to but not including `to`.
	public Phrase phrase(int from, int to) {
		return new Phrase(surface(from, to), field, start(from), end(to - 1));
	}

	private boolean has(int token) {
		return token >= 0 && token < tokens.size();
	}

	private static int[] sentences(String text, List<Token> tokens) {
		List<TextRange> ranges = Sentences.split(text);
		int[] numbers = new int[tokens.size()];
		int sentence = 0;
		for (int at = 0; at < numbers.length; at++) {
			while (sentence + 1 < ranges.size() && ranges.get(sentence + 1).start() <= tokens.get(at).start()) {
				sentence++;
			}
			numbers[at] = sentence;
		}
		return numbers;
	}

	private static int[] firsts(int[] sentences) {
		int count = sentences.length == 0 ? 0 : sentences[sentences.length - 1] + 1;
		int[] firsts = new int[count + 1];
		Arrays.fill(firsts, sentences.length);
		for (int at = sentences.length - 1; at >= 0; at--) {
			firsts[sentences[at]] = at;
		}
		return firsts;
	}

}
