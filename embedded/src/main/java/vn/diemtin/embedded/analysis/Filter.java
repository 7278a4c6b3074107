package vn.diemtin.embedded.analysis;

import java.util.function.UnaryOperator;

import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/// A token filter for analyzers. See [Normalizing] for one that normalizers may use too.
///
/// @param name under which the index settings define it
/// @param parsesSynonyms whether it may stand before a synonym filter
record Filter(String name, UnaryOperator<TokenStream> wrap, boolean parsesSynonyms) implements TokenFilterFactory {

	Filter(String name, UnaryOperator<TokenStream> wrap) {
		this(name, wrap, true);
	}

	@Override
	public TokenStream create(TokenStream tokens) {
		return this.wrap.apply(tokens);
	}

	@Override
	public TokenFilterFactory getSynonymFilter() {
		if (!this.parsesSynonyms) {
			throw new IllegalArgumentException("Token filter [" + this.name + "] cannot be used to parse synonyms");
		}
		return this;
	}

	/// A token filter that works on each character alone, so that it also fits keyword
	/// fields and prefix queries.
	///
	/// @param single the same filter where one token must stay one token
	record Normalizing(String name, UnaryOperator<TokenStream> wrap,
			UnaryOperator<TokenStream> single) implements NormalizingTokenFilterFactory {

		Normalizing(String name, UnaryOperator<TokenStream> wrap) {
			this(name, wrap, wrap);
		}

		@Override
		public TokenStream create(TokenStream tokens) {
			return this.wrap.apply(tokens);
		}

		@Override
		public TokenStream normalize(TokenStream tokens) {
			return this.single.apply(tokens);
		}

		@Override
		public TokenFilterFactory getSynonymFilter() {
			return new Normalizing(this.name, this.single, this.single);
		}

	}

}
