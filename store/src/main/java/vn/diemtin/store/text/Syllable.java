package vn.diemtin.store.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.CharacterUtils;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// One syllable or number of a text, as the analyzers of `articles.json` cut and write it.
///
/// Two syllables that are the same with marks are the same without.
///
/// @param exact lower case, of the spellings of one syllable the one that [SpellingPairs] choose
/// @param folded the same as typed without marks
/// @param start first UTF-16 unit in the text
/// @param end after the last
public record Syllable(String exact, String folded, int start, int end) {

	/// The most ASCII letters that one letter is folded to.
	private static final int LARGEST_FOLD = 4;

	private static final int ASCII = 0x80;

	/// The syllables of a text.
	public static List<Syllable> of(String text) {
		List<Syllable> syllables = new ArrayList<>(text.length() / 5 + 1);
		try (StandardTokenizer tokenizer = new StandardTokenizer()) {
			CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
			OffsetAttribute offsets = tokenizer.getAttribute(OffsetAttribute.class);
			tokenizer.setReader(new StringReader(SpellingPairs.apply(text)));
			tokenizer.reset();
			while (tokenizer.incrementToken()) {
				syllables.add(of(term, offsets.startOffset(), offsets.endOffset()));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return syllables;
	}

	private static Syllable of(CharTermAttribute term, int start, int end) {
		char[] units = term.buffer();
		int length = term.length();
		CharacterUtils.toLowerCase(units, 0, length);
		String exact = new String(units, 0, length);
		return new Syllable(exact, isAscii(units, length) ? exact : fold(units, length), start, end);
	}

	private static boolean isAscii(char[] units, int length) {
		for (int i = 0; i < length; i++) {
			if (units[i] >= ASCII) {
				return false;
			}
		}
		return true;
	}

	private static String fold(char[] units, int length) {
		char[] folded = new char[length * LARGEST_FOLD];
		return new String(folded, 0, ASCIIFoldingFilter.foldToASCII(units, 0, folded, 0, length));
	}

	/// Whether any of them carries a mark of Vietnamese.
	public static boolean anyMarked(List<Syllable> syllables) {
		return syllables.stream().anyMatch((syllable) -> !syllable.exact.equals(syllable.folded));
	}

}
