package vn.diemtin.embedded.analysis;

import java.util.List;
import java.util.function.Function;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.index.IndexService.IndexCreationContext;
import org.elasticsearch.index.analysis.AnalysisMode;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.CustomAnalyzer;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;

/// `synonym` and `synonym_graph`: the words of the rules go through what stands before the filter in its analyzer.
record SynonymFilter(String name, SynonymRules rules, boolean graph) implements TokenFilterFactory {

	@Override
	public TokenStream create(TokenStream tokens) {
		throw new IllegalStateException("The synonyms of [" + this.name + "] are not read yet");
	}

	@Override
	public AnalysisMode getAnalysisMode() {
		return this.rules.searchOnly() ? AnalysisMode.SEARCH_TIME : AnalysisMode.ALL;
	}

	@Override
	public TokenFilterFactory getChainAwareTokenFilterFactory(IndexCreationContext context, TokenizerFactory tokenizer,
			List<CharFilterFactory> charFilters, List<TokenFilterFactory> before,
			Function<String, TokenFilterFactory> all) {
		TokenFilterFactory[] filters = before.stream()
			.map(TokenFilterFactory::getSynonymFilter)
			.toArray(TokenFilterFactory[]::new);
		try (Analyzer analyzer = new CustomAnalyzer(tokenizer, charFilters.toArray(CharFilterFactory[]::new),
				filters)) {
			return new Read(this.name, this.rules.parse(analyzer, this.name), this.graph, getAnalysisMode());
		}
	}

	private record Read(String name, SynonymMap synonyms, boolean graph,
			AnalysisMode getAnalysisMode) implements TokenFilterFactory {

		@Override
		public TokenStream create(TokenStream tokens) {
			if (this.synonyms.fst == null) {
				return tokens;
			}
			TokenStream found = new SynonymGraphFilter(tokens, this.synonyms, false);
			return this.graph ? found : new FlattenGraphFilter(found);
		}

		@Override
		public TokenFilterFactory getSynonymFilter() {
			return IDENTITY_FILTER;
		}

	}

}
