package vn.diemtin.alert;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

import vn.diemtin.vietnam.Spelling;

/// One syllable or number of a text, cut as Elasticsearch's standard tokenizer cuts.
///
/// @param exact its key: the placement of tone marks does not matter
/// @param folded as typed without marks
/// @param start first UTF-16 unit in the text
/// @param end after the last
record Syllable(String exact, String folded, int start, int end) {

	/// As long as a book. Whatever comes after that is not looked at.
	static final int MOST = 200_000;

	/// The syllables of a text, at most [#MOST].
	static List<Syllable> of(String text) {
		List<Syllable> syllables = new ArrayList<>();
		try (StandardTokenizer tokenizer = new StandardTokenizer()) {
			CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
			OffsetAttribute offsets = tokenizer.getAttribute(OffsetAttribute.class);
			tokenizer.setReader(new StringReader(text));
			tokenizer.reset();
			while (syllables.size() < MOST && tokenizer.incrementToken()) {
				syllables.add(of(term.toString(), offsets.startOffset(), offsets.endOffset()));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return syllables;
	}

	private static Syllable of(String term, int start, int end) {
		return new Syllable(Spelling.key(term), Spelling.fold(term), start, end);
	}

	/// Whether any of them carries a mark of Vietnamese.
	static boolean anyMarked(List<Syllable> syllables) {
		return syllables.stream().anyMatch((syllable) -> !syllable.exact.equals(syllable.folded));
	}

}
