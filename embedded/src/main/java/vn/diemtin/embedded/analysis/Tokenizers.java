package vn.diemtin.embedded.analysis;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.email.UAX29URLEmailTokenizer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenizer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.path.PathHierarchyTokenizer;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.util.CharTokenizer;
import org.apache.lucene.util.AttributeFactory;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/// The tokenizers by their names in index settings.
final class Tokenizers {

	private static final int LONGEST = 255;

	private Tokenizers() {
	}

	static Map<String, AnalysisProvider<TokenizerFactory>> all() {
		Map<String, AnalysisProvider<TokenizerFactory>> all = new HashMap<>();
		put(all, "char_group", Tokenizers::charGroup);
		put(all, "edge_ngram", (index, settings) -> edgeGrams(settings));
		put(all, "keyword", (index, settings) -> {
			int buffer = settings.getAsInt("buffer_size", 256);
			return () -> new KeywordTokenizer(buffer);
		});
		put(all, "letter", (index, settings) -> LetterTokenizer::new);
		put(all, "ngram", Tokenizers::grams);
		put(all, "pattern", (index, settings) -> pattern(settings));
		put(all, "path_hierarchy", (index, settings) -> path(settings));
		put(all, "uax_url_email", (index, settings) -> {
			int longest = longest(settings);
			return () -> {
				var tokenizer = new UAX29URLEmailTokenizer();
				tokenizer.setMaxTokenLength(longest);
				return tokenizer;
			};
		});
		put(all, "whitespace", (index, settings) -> {
			int longest = longest(settings);
			return () -> new WhitespaceTokenizer(longest);
		});
		return all;
	}

	static void checkGrams(IndexSettings index, int min, int max) {
		if (max - min > index.getMaxNgramDiff()) {
			throw new IllegalArgumentException("The difference between max_gram and min_gram in NGram Tokenizer must be"
					+ " less than or equal to: [" + index.getMaxNgramDiff() + "] but was [" + (max - min)
					+ "]. This limit can be set by changing the [" + IndexSettings.MAX_NGRAM_DIFF_SETTING.getKey()
					+ "] index level setting.");
		}
	}

	private static void put(Map<String, AnalysisProvider<TokenizerFactory>> all, String type, Definition definition) {
		all.put(type, (index, environment, name, settings) -> TokenizerFactory.newFactory(name,
				definition.read(index, settings)));
	}

	private static Supplier<Tokenizer> charGroup(IndexSettings index, Settings settings) {
		IntPredicate separates = settings.getAsList("tokenize_on_chars")
			.stream()
			.map(Tokenizers::separator)
			.reduce((c) -> false, IntPredicate::or);
		int longest = longest(settings);
		return () -> new CharTokenizer(AttributeFactory.DEFAULT_ATTRIBUTE_FACTORY, longest) {
			@Override
			protected boolean isTokenChar(int c) {
				return !separates.test(c);
			}
		};
	}

	private static IntPredicate separator(String written) {
		String plain = written.startsWith("\\") ? MappingRule.parse(written + "=>").from() : written;
		if (plain.codePointCount(0, plain.length()) != 1) {
			return CharacterClasses.named(plain);
		}
		int only = plain.codePointAt(0);
		return (c) -> c == only;
	}

	private static Supplier<Tokenizer> edgeGrams(Settings settings) {
		int min = settings.getAsInt("min_gram", NGramTokenizer.DEFAULT_MIN_NGRAM_SIZE);
		int max = settings.getAsInt("max_gram", NGramTokenizer.DEFAULT_MAX_NGRAM_SIZE);
		IntPredicate inside = tokenCharacters(settings);
		return () -> new EdgeNGramTokenizer(min, max) {
			@Override
			protected boolean isTokenChar(int c) {
				return inside.test(c);
			}
		};
	}

	private static Supplier<Tokenizer> grams(IndexSettings index, Settings settings) {
		int min = settings.getAsInt("min_gram", NGramTokenizer.DEFAULT_MIN_NGRAM_SIZE);
		int max = settings.getAsInt("max_gram", NGramTokenizer.DEFAULT_MAX_NGRAM_SIZE);
		checkGrams(index, min, max);
		IntPredicate inside = tokenCharacters(settings);
		return () -> new NGramTokenizer(min, max) {
			@Override
			protected boolean isTokenChar(int c) {
				return inside.test(c);
			}
		};
	}

	private static Supplier<Tokenizer> pattern(Settings settings) {
		var pattern = Regex.compile(settings.get("pattern", "\\W+"), settings.get("flags"));
		int group = settings.getAsInt("group", -1);
		return () -> new PatternTokenizer(pattern, group);
	}

	private static Supplier<Tokenizer> path(Settings settings) {
		if (settings.getAsBoolean("reverse", false)) {
			throw new IllegalArgumentException("path_hierarchy with reverse is not supported on this node");
		}
		int buffer = settings.getAsInt("buffer_size", 1024);
		char delimiter = settings.get("delimiter", "/").charAt(0);
		char replacement = settings.get("replacement", String.valueOf(delimiter)).charAt(0);
		int skip = settings.getAsInt("skip", 0);
		return () -> new PathHierarchyTokenizer(buffer, delimiter, replacement, skip);
	}

	private static IntPredicate tokenCharacters(Settings settings) {
		return CharacterClasses.anyOf(settings.getAsList("token_chars"), settings.get("custom_token_chars", ""));
	}

	private static int longest(Settings settings) {
		return settings.getAsInt("max_token_length", LONGEST);
	}

	/// Reads the settings once and makes tokenizers from them.
	@FunctionalInterface
	private interface Definition {

		Supplier<Tokenizer> read(IndexSettings index, Settings settings);

	}

}
