package vn.diemtin.desk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.fact.Phrase;
import vn.diemtin.events.query.Query;
import vn.diemtin.store.match.Explanation;
import vn.diemtin.store.query.QueryText;
import vn.diemtin.store.text.Syllable;

/// Why a part of a query holds for an article.
///
/// @param asked the part as it is typed
/// @param kind `words`, `phrase`, `field`, `fact` or `not`
/// @param heirOf the name of what it succeeds, where that is asked for beside it
/// @param quotes what of the article it is, each once
record Reason(String asked, String kind, @Nullable String heirOf, List<Quote> quotes) {

	private static final int MOST_QUOTES = 6;

	Reason {
		quotes = List.copyOf(quotes);
	}

	/// A piece of the article.
	///
	/// @param field `title`, `lead` or `text`
	/// @param how `same`; `folded` where only the query has no marks, `bare` where only
	/// the article has none
	record Quote(String text, String field, String how) {
	}

	/// The parts that hold, in the order of the query.
	static List<Reason> of(Explanation explanation, Bygone bygone) {
		List<Reason> reasons = new ArrayList<>();
		List<String> former = bygone.in(explanation.query())
			.stream()
			.flatMap((named) -> named.former().heirs().stream().map((heir) -> heir + "\n" + named.former().name()))
			.toList();
		collect(explanation, former, reasons);
		return reasons;
	}

	private static void collect(Explanation part, List<String> former, List<Reason> reasons) {
		if (!part.holds()) {
			return;
		}
		switch (part.query()) {
			case Query.AllOf all -> part.parts().forEach((one) -> collect(one, former, reasons));
			case Query.AnyOf any -> part.parts().forEach((one) -> collect(one, former, reasons));
			case Query.Words words -> reasons.add(reason(part, "words", null));
			case Query.Phrase phrase -> reasons.add(reason(part, "phrase", null));
			case Query.FieldIs field -> reasons.add(reason(part, "field", heirOf(field.value(), former)));
			case Query.OneFact fact -> reasons.add(reason(part, "fact", null));
			case Query.Not not -> reasons.add(reason(part, "not", null));
			case Query.Everything everything -> {
			}
		}
	}

	private static @Nullable String heirOf(String value, List<String> former) {
		return former.stream()
			.filter((pair) -> pair.startsWith(value + "\n"))
			.findFirst()
			.map((pair) -> pair.substring(value.length() + 1))
			.orElse(null);
	}

	private static Reason reason(Explanation part, String kind, @Nullable String heirOf) {
		boolean marked = Syllable.anyMarked(Syllable.of(text(part.query())));
		boolean isText = kind.equals("words") || kind.equals("phrase");
		List<Quote> quotes = part.shown()
			.stream()
			.map((phrase) -> quote(phrase, isText ? marked : null))
			.distinct()
			.limit(MOST_QUOTES)
			.toList();
		return new Reason(QueryText.of(part.query()), kind, heirOf, quotes);
	}

	private static String text(Query query) {
		if (query instanceof Query.Words(String text)) {
			return text;
		}
		return (query instanceof Query.Phrase(String text)) ? text : "";
	}

	private static Quote quote(Phrase phrase, @Nullable Boolean marked) {
		boolean has = Syllable.anyMarked(Syllable.of(phrase.text()));
		String how = (marked == null || marked == has) ? "same" : marked ? "bare" : "folded";
		return new Quote(phrase.text(), phrase.field().name().toLowerCase(Locale.ROOT), how);
	}

}
