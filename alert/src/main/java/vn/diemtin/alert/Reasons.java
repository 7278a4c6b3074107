package vn.diemtin.alert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.apache.lucene.monitor.HighlightsMatch;

import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.Phrase;
import vn.diemtin.store.query.Query;
import vn.diemtin.store.query.Query.AllOf;
import vn.diemtin.store.query.Query.AnyOf;
import vn.diemtin.store.query.Query.Everything;
import vn.diemtin.store.query.Query.FieldIs;
import vn.diemtin.store.query.Query.Not;
import vn.diemtin.store.query.Query.Words;
import vn.diemtin.vietnam.Spelling;

/// Why a rule matches an article: what of it was asked for, quoted; each quotation once, the title's first.
final class Reasons {

	private static final int MOST = 20;

	private Reasons() {
	}

	static List<Phrase> of(AlertRules.Match match, ArticleParts parts, List<Fact> facts) {
		Stream<Phrase> words = rows(match.found(), parts).stream()
			.flatMap((row) -> parts.quote(row.start, row.end).stream());
		Stream<Phrase> named = asked(match.query()).flatMap((asked) -> facts.stream().filter(shows(asked)))
			.flatMap((fact) -> parts.quote(fact.evidence()).stream());
		Map<String, Phrase> distinct = new LinkedHashMap<>();
		Stream.concat(words, named).forEach((phrase) -> distinct.putIfAbsent(Spelling.key(phrase.text()), phrase));
		return distinct.values().stream().limit(MOST).toList();
	}

	/// What matched, words that stand beside each other as one.
	private static List<Range> rows(HighlightsMatch found, ArticleParts parts) {
		List<Range> ranges = Stream.of(Form.values())
			.flatMap((form) -> found.getHits(form.field()).stream())
			.map((hit) -> new Range(hit.startOffset(), hit.endOffset()))
			.sorted()
			.toList();
		List<Range> rows = new ArrayList<>();
		for (Range range : ranges) {
			if (!rows.isEmpty() && parts.isSpace(rows.getLast().end, range.start)) {
				rows.add(rows.removeLast().with(range));
			}
			else {
				rows.add(range);
			}
		}
		return rows;
	}

	/// The named fields that a query asks for.
	private static Stream<FieldIs> asked(Query query) {
		return switch (query) {
			case AllOf(List<Query> parts) -> parts.stream().flatMap(Reasons::asked);
			case AnyOf(List<Query> parts) -> parts.stream().flatMap(Reasons::asked);
			case FieldIs asked -> Stream.of(asked);
			case Not not -> Stream.empty();
			case Words words -> Stream.empty();
			case Query.Phrase phrase -> Stream.empty();
			case Everything everything -> Stream.empty();
		};
	}

	private static Predicate<Fact> shows(FieldIs asked) {
		String value = asked.value();
		String folded = Spelling.fold(value);
		return switch (asked.field()) {
			case PROVINCE -> (fact) -> ArticleFacets.province(fact).filter(folded::equals).isPresent();
			case AGENCY -> (fact) -> {
				String agency = ArticleFacets.agency(fact);
				return agency != null && Spelling.fold(agency).contains(folded);
			};
			case STATUS -> (fact) -> value.equals(ArticleFacets.status(fact));
			case KIND -> (fact) -> value.equals(ArticleFacets.kind(fact));
			// The article as a whole has them.
			case SOURCE, TOPIC, FROM, TO -> (fact) -> false;
		};
	}

	private record Range(int start, int end) implements Comparable<Range> {

		Range with(Range other) {
			return new Range(this.start, Math.max(this.end, other.end));
		}

		@Override
		public int compareTo(Range other) {
			return (this.start != other.start) ? Integer.compare(this.start, other.start)
					: Integer.compare(this.end, other.end);
		}

	}

}
