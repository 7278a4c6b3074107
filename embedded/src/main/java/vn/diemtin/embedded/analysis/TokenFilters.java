package vn.diemtin.embedded.analysis;

import java.util.HashMap;
import java.util.Map;

import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.FlattenGraphFilter;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.ga.IrishLowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;

/// The token filters by their names in index settings.
final class TokenFilters {

	private TokenFilters() {
	}

	static Map<String, AnalysisProvider<TokenFilterFactory>> all() {
		Map<String, AnalysisProvider<TokenFilterFactory>> all = new HashMap<>();
		all.put("asciifolding", (index, environment, name, settings) -> folding(name, settings));
		all.put("decimal_digit",
				(index, environment, name, settings) -> new Filter.Normalizing(name, DecimalDigitFilter::new));
		all.put("edge_ngram", (index, environment, name, settings) -> edgeGrams(name, settings));
		all.put("flatten_graph", (index, environment, name, settings) -> new Filter(name, FlattenGraphFilter::new));
		all.put("length", (index, environment, name, settings) -> length(name, settings));
		all.put("limit", (index, environment, name, settings) -> limit(name, settings));
		all.put("lowercase", (index, environment, name, settings) -> lowercase(name, settings));
		all.put("ngram", TokenFilters::grams);
		all.put("pattern_replace", AnalysisPlugin
			.requiresAnalysisSettings((index, environment, name, settings) -> patternReplace(name, settings)));
		all.put("remove_duplicates",
				(index, environment, name, settings) -> new Filter(name, RemoveDuplicatesTokenFilter::new));
		all.put("reverse", (index, environment, name, settings) -> new Filter(name, ReverseStringFilter::new));
		all.put("synonym", AnalysisPlugin.requiresAnalysisSettings((index, environment, name,
				settings) -> new SynonymFilter(name, SynonymRules.of(environment, settings), false)));
		all.put("synonym_graph", AnalysisPlugin.requiresAnalysisSettings((index, environment, name,
				settings) -> new SynonymFilter(name, SynonymRules.of(environment, settings), true)));
		all.put("trim", (index, environment, name, settings) -> new Filter.Normalizing(name, TrimFilter::new));
		all.put("truncate", (index, environment, name, settings) -> truncate(name, settings));
		all.put("unique", (index, environment, name, settings) -> unique(name, settings));
		all.put("uppercase",
				(index, environment, name, settings) -> new Filter.Normalizing(name, UpperCaseFilter::new));
		all.put("word_delimiter_graph",
				(index, environment, name, settings) -> wordDelimiter(environment, name, settings));
		return all;
	}

	private static TokenFilterFactory folding(String name, Settings settings) {
		boolean preserve = settings.getAsBoolean("preserve_original", false);
		return new Filter.Normalizing(name, (tokens) -> new ASCIIFoldingFilter(tokens, preserve),
				ASCIIFoldingFilter::new);
	}

	private static TokenFilterFactory edgeGrams(String name, Settings settings) {
		int min = settings.getAsInt("min_gram", 1);
		int max = settings.getAsInt("max_gram", 2);
		boolean preserve = settings.getAsBoolean("preserve_original", false);
		boolean back = "back".equals(settings.get("side", "front"));
		return new Filter(name, (tokens) -> {
			TokenStream from = back ? new ReverseStringFilter(tokens) : tokens;
			TokenStream grams = new EdgeNGramTokenFilter(from, min, max, preserve);
			return back ? new ReverseStringFilter(grams) : grams;
		}, false);
	}

	private static TokenFilterFactory grams(IndexSettings index, Environment environment, String name,
			Settings settings) {
		int min = settings.getAsInt("min_gram", 1);
		int max = settings.getAsInt("max_gram", 2);
		Tokenizers.checkGrams(index, min, max);
		boolean preserve = settings.getAsBoolean("preserve_original", false);
		return new Filter(name, (tokens) -> new NGramTokenFilter(tokens, min, max, preserve), false);
	}

	private static TokenFilterFactory length(String name, Settings settings) {
		int min = settings.getAsInt("min", 0);
		int max = settings.getAsInt("max", Integer.MAX_VALUE);
		return new Filter(name, (tokens) -> new LengthFilter(tokens, min, max));
	}

	private static TokenFilterFactory limit(String name, Settings settings) {
		int count = settings.getAsInt("max_token_count", 1);
		boolean consumeAll = settings.getAsBoolean("consume_all_tokens", false);
		return new Filter(name, (tokens) -> new LimitTokenCountFilter(tokens, count, consumeAll));
	}

	private static TokenFilterFactory lowercase(String name, Settings settings) {
		String language = settings.get("language", "");
		return new Filter.Normalizing(name, switch (language) {
			case "" -> LowerCaseFilter::new;
			case "greek" -> GreekLowerCaseFilter::new;
			case "irish" -> IrishLowerCaseFilter::new;
			case "turkish" -> TurkishLowerCaseFilter::new;
			default -> throw new IllegalArgumentException("language [" + language + "] not support for lower case");
		});
	}

	private static TokenFilterFactory patternReplace(String name, Settings settings) {
		String pattern = CharFilters.required(settings, "pattern", name);
		var compiled = Regex.compile(pattern, settings.get("flags"));
		String replacement = settings.get("replacement", "");
		boolean all = settings.getAsBoolean("all", true);
		return new Filter.Normalizing(name, (tokens) -> new PatternReplaceFilter(tokens, compiled, replacement, all));
	}

	private static TokenFilterFactory truncate(String name, Settings settings) {
		int length = settings.getAsInt("length", 10);
		return new Filter(name, (tokens) -> TruncateTokenFilter.truncateAfterChars(tokens, length));
	}

	private static TokenFilterFactory unique(String name, Settings settings) {
		return new Filter(name, settings.getAsBoolean("only_on_same_position", false) ? RemoveDuplicatesTokenFilter::new
				: UniqueFilter::new);
	}

	private static TokenFilterFactory wordDelimiter(Environment environment, String name, Settings settings) {
		if (settings.hasValue("type_table") || settings.hasValue("type_table_path")) {
			throw new IllegalArgumentException("Token filter [" + name + "]: type_table is not supported on this node");
		}
		int flags = flag(settings, "generate_word_parts", true, WordDelimiterGraphFilter.GENERATE_WORD_PARTS)
				| flag(settings, "generate_number_parts", true, WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS)
				| flag(settings, "catenate_words", false, WordDelimiterGraphFilter.CATENATE_WORDS)
				| flag(settings, "catenate_numbers", false, WordDelimiterGraphFilter.CATENATE_NUMBERS)
				| flag(settings, "catenate_all", false, WordDelimiterGraphFilter.CATENATE_ALL)
				| flag(settings, "preserve_original", false, WordDelimiterGraphFilter.PRESERVE_ORIGINAL)
				| flag(settings, "split_on_case_change", true, WordDelimiterGraphFilter.SPLIT_ON_CASE_CHANGE)
				| flag(settings, "split_on_numerics", true, WordDelimiterGraphFilter.SPLIT_ON_NUMERICS)
				| flag(settings, "stem_english_possessive", true, WordDelimiterGraphFilter.STEM_ENGLISH_POSSESSIVE)
				| flag(settings, "ignore_keywords", false, WordDelimiterGraphFilter.IGNORE_KEYWORDS);
		boolean adjustOffsets = settings.getAsBoolean("adjust_offsets", true);
		CharArraySet kept = Analysis.getWordSet(environment, settings, "protected_words");
		return new Filter(name, (tokens) -> new WordDelimiterGraphFilter(tokens, adjustOffsets,
				WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE, flags, kept), false);
	}

	private static int flag(Settings settings, String key, boolean standard, int flag) {
		return settings.getAsBoolean(key, standard) ? flag : 0;
	}

}
