package vn.diemtin.embedded.analysis;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;

/// The character filters by their names in index settings.
final class CharFilters {

	private CharFilters() {
	}

	static Map<String, AnalysisProvider<CharFilterFactory>> all() {
		return Map.of("html_strip", (index, environment, name, settings) -> htmlStrip(name, settings), "mapping",
				AnalysisPlugin.requiresAnalysisSettings(
						(index, environment, name, settings) -> mapping(environment, name, settings)),
				"pattern_replace", AnalysisPlugin
					.requiresAnalysisSettings((index, environment, name, settings) -> patternReplace(name, settings)));
	}

	static String required(Settings settings, String key, String name) {
		String value = settings.get(key);
		if (value == null) {
			throw new IllegalArgumentException(key + " is missing for [" + name + "]");
		}
		return value;
	}

	private static CharFilterFactory htmlStrip(String name, Settings settings) {
		Set<String> kept = Set.copyOf(settings.getAsList("escaped_tags"));
		return new ForAnalyzers(name, (text) -> new HTMLStripCharFilter(text, kept));
	}

	private static CharFilterFactory mapping(Environment environment, String name, Settings settings) {
		List<String> rules = Analysis.getWordList(environment, settings, "mappings");
		if (rules == null) {
			throw new IllegalArgumentException(
					"mapping requires either `mappings` or `mappings_path` to be configured");
		}
		var map = new NormalizeCharMap.Builder();
		for (String rule : rules) {
			MappingRule parsed = MappingRule.parse(rule);
			map.add(parsed.from(), parsed.to());
		}
		NormalizeCharMap built = map.build();
		return new ForBoth(name, (text) -> new MappingCharFilter(built, text));
	}

	private static CharFilterFactory patternReplace(String name, Settings settings) {
		var pattern = Regex.compile(required(settings, "pattern", name), settings.get("flags"));
		String replacement = settings.get("replacement", "");
		return new ForBoth(name, (text) -> new PatternReplaceCharFilter(pattern, replacement, text));
	}

	private record ForAnalyzers(String name, UnaryOperator<Reader> wrap) implements CharFilterFactory {

		@Override
		public Reader create(Reader text) {
			return this.wrap.apply(text);
		}

	}

	private record ForBoth(String name, UnaryOperator<Reader> wrap) implements NormalizingCharFilterFactory {

		@Override
		public Reader create(Reader text) {
			return this.wrap.apply(text);
		}

	}

}
