package vn.diemtin.embedded.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.text.ParseException;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.Analysis;

/// The synonyms of one filter, in Solr's form, as the index settings or a file of the node's `config` folder give them.
///
/// @param lenient skip a rule that cannot be read, rather than refusing the index
/// @param searchOnly may be changed while in use, so it must not shape what is indexed
record SynonymRules(List<String> rules, boolean expand, boolean lenient, boolean searchOnly) {

	static SynonymRules of(Environment environment, Settings settings) {
		if (settings.hasValue("synonyms_set") || !"solr".equals(settings.get("format", "solr"))) {
			throw new IllegalArgumentException("Synonym sets and the WordNet format are not supported on this node");
		}
		List<String> rules = Analysis.getWordList(environment, settings, "synonyms");
		if (rules == null) {
			throw new IllegalArgumentException(
					"synonym requires either `synonyms` or `synonyms_path` to be configured");
		}
		boolean updateable = settings.getAsBoolean("updateable", false);
		return new SynonymRules(List.copyOf(rules), settings.getAsBoolean("expand", true),
				settings.getAsBoolean("lenient", updateable), updateable);
	}

	/// @param analyzer how the rest of the chain sees the words of a rule
	SynonymMap parse(Analyzer analyzer, String filter) {
		var parser = new SolrSynonymParser(true, this.expand, analyzer);
		for (String rule : this.rules) {
			try {
				parser.parse(new StringReader(rule));
			}
			catch (ParseException | IllegalArgumentException ex) {
				if (!this.lenient) {
					throw new IllegalArgumentException(
							"failed to build synonyms of [" + filter + "], rule [" + rule + "]", ex);
				}
			}
			catch (IOException ex) {
				throw new IllegalArgumentException("cannot read synonyms of [" + filter + "]", ex);
			}
		}
		try {
			return parser.build();
		}
		catch (IOException ex) {
			throw new IllegalArgumentException("failed to build synonyms of [" + filter + "]", ex);
		}
	}

}
