package vn.diemtin.embedded.analysis;

import java.io.IOException;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Lets each text through once. A dropped token leaves no gap.
final class UniqueFilter extends TokenFilter {

	private final CharTermAttribute text = addAttribute(CharTermAttribute.class);

	private final CharArraySet seen = new CharArraySet(16, false);

	UniqueFilter(TokenStream tokens) {
		super(tokens);
	}

	@Override
	public boolean incrementToken() throws IOException {
		while (this.input.incrementToken()) {
			if (this.seen.add(this.text.toString())) {
				return true;
			}
		}
		return false;
	}

	@Override
	public void reset() throws IOException {
		super.reset();
		this.seen.clear();
	}

}
