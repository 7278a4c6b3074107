package vn.diemtin.alert;

import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The terms of one field of a document, several texts one after the other, none of whose phrases reaches into the next.
final class Terms {

	private static final int GAP = 100;

	private final List<Term> terms = new ArrayList<>();

	private boolean isNewText;

	/// What follows is another text.
	void nextText() {
		this.isNewText = !this.terms.isEmpty();
	}

	void add(String term, int start, int end) {
		this.terms.add(new Term(term, start, end, this.isNewText ? GAP : 1));
		this.isNewText = false;
	}

	TokenStream stream() {
		return new Stream(this.terms);
	}

	private record Term(String text, int start, int end, int step) {
	}

	private static final class Stream extends TokenStream {

		private final List<Term> terms;

		private final CharTermAttribute text = addAttribute(CharTermAttribute.class);

		private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);

		private final PositionIncrementAttribute steps = addAttribute(PositionIncrementAttribute.class);

		private int next;

		Stream(List<Term> terms) {
			this.terms = terms;
		}

		@Override
		public void reset() {
			this.next = 0;
		}

		@Override
		public boolean incrementToken() {
			if (this.next == this.terms.size()) {
				return false;
			}
			Term term = this.terms.get(this.next++);
			clearAttributes();
			this.text.append(term.text());
			this.offsets.setOffset(term.start(), term.end());
			this.steps.setPositionIncrement(term.step());
			return true;
		}

	}

}
