package vn.diemtin.enrich.fact.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

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

	private final int size;

	private final byte[] kinds;

	private final int[] starts;

	private final int[] ends;

	private final String[] keys;

	/// The hash codes of the keys: most comparisons end with them.
	private final int[] hashes;

	private final int[] sentences;

	/// The first token of each sentence, and the number of tokens at its end.
	private final int[] firsts;

	private Passage(Field field, Tokens tokens) {
		this.field = field;
		this.text = tokens.text;
		this.size = tokens.size;
		this.kinds = tokens.kinds;
		this.starts = tokens.starts;
		this.ends = tokens.ends;
		this.keys = tokens.keys;
		this.hashes = tokens.hashes;
		this.sentences = sentences(tokens);
		this.firsts = firsts(sentences);
	}

	private Passage(Passage other, String[] keys) {
		this.field = other.field;
		this.text = other.text;
		this.size = other.size;
		this.kinds = other.kinds;
		this.starts = other.starts;
		this.ends = other.ends;
		this.keys = keys;
		this.hashes = new int[size];
		for (int at = 0; at < size; at++) {
			hashes[at] = keys[at].hashCode();
		}
		this.sentences = other.sentences;
		this.firsts = other.firsts;
	}

	/// The passage of a field's NFC text.
	public static Passage of(Field field, String text) {
		return new Passage(field, Tokens.of(text));
	}

	/// The same passage with its tokens compared by other keys, one for each token.
	public Passage respelled(IntFunction<String> keys) {
		String[] other = new String[size];
		for (int at = 0; at < size; at++) {
			other[at] = keys.apply(at);
		}
		return new Passage(this, other);
	}

	/// How many tokens there are.
	public int size() {
		return size;
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
		return has(token) ? keys[token] : "";
	}

	/// Whether a token has this key.
	public boolean is(int token, String word) {
		return hash(token) == word.hashCode() && key(token).equals(word);
	}

	/// Whether a token has one of two keys.
	public boolean is(int token, String one, String other) {
		int hash = hash(token);
		return hash == one.hashCode() && key(token).equals(one) || hash == other.hashCode() && key(token).equals(other);
	}

	/// Whether a token has one of three keys.
	public boolean is(int token, String one, String second, String third) {
		return is(token, one, second) || is(token, third);
	}

	/// Whether a token has one of these keys.
	public boolean is(int token, String... words) {
		String own = key(token);
		int hash = hash(token);
		for (String word : words) {
			if (hash == word.hashCode() && own.equals(word)) {
				return true;
			}
		}
		return false;
	}

	/// Whether this token and the next have these keys.
	public boolean reads(int token, String word, String next) {
		return is(token, word) && is(token + 1, next);
	}

	/// Whether the tokens from this one on have these keys, in this order.
	public boolean reads(int token, String... words) {
		for (int at = 0; at < words.length; at++) {
			if (hash(token + at) != words[at].hashCode() || !key(token + at).equals(words[at])) {
				return false;
			}
		}
		return true;
	}

	/// The hash code of a token's key.
	int hash(int token) {
		return has(token) ? hashes[token] : 0;
	}

	/// Whether a token is a syllable.
	public boolean isWord(int token) {
		return has(token) && kinds[token] >= Tokens.WORD;
	}

	/// Whether a token is a run of digits.
	public boolean isDigits(int token) {
		return has(token) && kinds[token] == Tokens.DIGITS;
	}

	/// Whether a token is a syllable that begins with a capital letter.
	public boolean isCapital(int token) {
		return has(token) && kinds[token] == Tokens.CAPITAL;
	}

	/// The number that a token's digits write; -1 when it has none or more than nine.
	public int number(int token) {
		return isDigits(token) && length(token) <= 9 ? Integer.parseInt(key(token)) : -1;
	}

	/// How many UTF-16 units a token has.
	public int length(int token) {
		return has(token) ? ends[token] - starts[token] : 0;
	}

	/// Whether nothing stands between a token and the one before it.
	public boolean isGlued(int token) {
		return token > 0 && token < size && starts[token] == ends[token - 1];
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
		return has(token) ? starts[token] : token < 0 ? 0 : text.length();
	}

	/// Where a token ends in the text.
	public int end(int token) {
		return has(token) ? ends[token] : token < 0 ? 0 : text.length();
	}

	/// The token that holds or follows a place in the text.
	public int tokenAt(int offset) {
		int low = 0;
		int high = size;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (ends[middle] <= offset) {
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

	boolean has(int token) {
		return token >= 0 && token < size;
	}

	private static int[] sentences(Tokens tokens) {
		List<TextRange> ranges = Sentences.split(tokens.text);
		int[] numbers = new int[tokens.size];
		int sentence = 0;
		for (int at = 0; at < numbers.length; at++) {
			while (sentence + 1 < ranges.size() && ranges.get(sentence + 1).start() <= tokens.starts[at]) {
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
