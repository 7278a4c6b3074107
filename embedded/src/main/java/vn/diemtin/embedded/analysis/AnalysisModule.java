package vn.diemtin.embedded.analysis;

import java.util.Map;

import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/// Registers Lucene's filters and tokenizers under the names, and with the settings and defaults, that the Elasticsearch
/// reference documents, so that one set of index settings serves here and on a full cluster.
///
/// Not here: stemmers, language analyzers, filters that need a script, `fingerprint`, `multiplexer`. The Elasticsearch
/// jar itself brings `standard`, `stop`, `shingle`, `hunspell` and the analyzers `standard`, `simple`, `whitespace`,
/// `keyword`, `stop`.
public final class AnalysisModule extends Plugin implements AnalysisPlugin {

	@Override
	public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
		return CharFilters.all();
	}

	@Override
	public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
		return Tokenizers.all();
	}

	@Override
	public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
		return TokenFilters.all();
	}

}
