package vn.diemtin.store.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.search.Highlight;
import co.elastic.clients.elasticsearch.core.search.HighlightField;
import co.elastic.clients.elasticsearch.core.search.HighlighterType;
import co.elastic.clients.util.NamedValue;

/// What matched, as runs of plain text. Elasticsearch marks it with two characters that no
/// text means anything by, and they never leave this class.
final class Highlights {

	private static final char BEGIN = '\uE000';

	private static final char END = '\uE001';

	private static final String BETWEEN = END + " " + BEGIN;

	private static final int FRAGMENTS = 2;

	private static final int FRAGMENT_SIZE = 200;

	/// Just below `index.highlight.max_analyzed_offset`, above which Elasticsearch
	/// refuses.
	private static final int MOST_ANALYZED = 999_999;

	private static final List<String> WAYS = List.of("exact", "folded");

	private Highlights() {
	}

	/// @param marks what is to be marked
	static Highlight request(Query marks) {
		return Highlight.of((highlight) -> highlight.type(HighlighterType.Unified)
			.highlightQuery(marks)
			.requireFieldMatch(false)
			.preTags(String.valueOf(BEGIN))
			.postTags(String.valueOf(END))
			.maxAnalyzedOffset(MOST_ANALYZED)
			.fields(Stream.concat(fields("title", 0), Stream.concat(fields("lead", 0), fields("text", FRAGMENTS)))
				.toList()));
	}

	private static Stream<NamedValue<HighlightField>> fields(String name, int fragments) {
		return WAYS.stream()
			.map((way) -> NamedValue.of(name + "." + way,
					HighlightField.of((field) -> field.numberOfFragments(fragments)
						.fragmentSize(FRAGMENT_SIZE)
						.noMatchSize((fragments > 0) ? FRAGMENT_SIZE : 0))));
	}

	/// The runs of a field of which the whole is shown.
	static List<Hit.Run> whole(String field, String text, Map<String, List<String>> highlight) {
		return best(field, highlight).stream().findFirst().map(Highlights::runs).orElseGet(() -> plain(text));
	}

	/// The fragments of a field.
	static List<List<Hit.Run>> fragments(String field, Map<String, List<String>> highlight) {
		return best(field, highlight).stream().map(Highlights::runs).toList();
	}

	/// The way of writing in which more of the field matched.
	private static List<String> best(String field, Map<String, List<String>> highlight) {
		return WAYS.stream()
			.map((way) -> highlight.getOrDefault(field + "." + way, List.of()))
			.filter((fragments) -> !fragments.isEmpty())
			.reduce((exact, folded) -> (marks(folded) > marks(exact)) ? folded : exact)
			.orElse(List.of());
	}

	private static long marks(List<String> fragments) {
		return fragments.stream().flatMapToInt(String::chars).filter((c) -> c == BEGIN).count();
	}

	private static List<Hit.Run> plain(String text) {
		return text.isEmpty() ? List.of() : List.of(new Hit.Run(text, false));
	}

	/// Words that were marked one by one and stand side by side are one run.
	static List<Hit.Run> runs(String marked) {
		List<Hit.Run> runs = new ArrayList<>();
		StringBuilder run = new StringBuilder();
		boolean inMark = false;
		for (int i = 0; i < marked.length(); i++) {
			char c = marked.charAt(i);
			if (c != BEGIN && c != END) {
				run.append(c);
			}
			else if (c == END && inMark && marked.startsWith(BETWEEN, i)) {
				run.append(' ');
				i += BETWEEN.length() - 1;
			}
			else {
				if (!run.isEmpty()) {
					runs.add(new Hit.Run(run.toString(), inMark));
					run.setLength(0);
				}
				inMark = c == BEGIN;
			}
		}
		if (!run.isEmpty()) {
			runs.add(new Hit.Run(run.toString(), inMark));
		}
		return runs;
	}

}
