package vn.diemtin.store.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vn.diemtin.events.fact.Phrase;
import vn.diemtin.events.query.Query;
import vn.diemtin.vietnam.Spelling;

/// Why an article answers a query or does not, part by part.
///
/// @param query the part of the query; [vn.diemtin.store.query.QueryText] writes it for people
/// @param holds whether it holds
/// @param shown what of the article makes it hold, quoted; of a condition of a fact, the fact that it was held against
/// @param absent of words that do not hold, those that the article has nowhere; none of a phrase whose words stand apart
/// @param parts what the query is made of
public record Explanation(Query query, boolean holds, List<Phrase> shown, List<String> absent,
		List<Explanation> parts) {

	public Explanation {
		shown = List.copyOf(shown);
		absent = List.copyOf(absent);
		parts = List.copyOf(parts);
	}

	/// What matched, each quotation once: words before facts.
	public List<Phrase> why() {
		List<Phrase> words = new ArrayList<>();
		List<Phrase> facts = new ArrayList<>();
		collect(words, facts);
		Map<String, Phrase> distinct = new LinkedHashMap<>();
		Stream.concat(words.stream().sorted(Explanation::inOrder), facts.stream())
			.forEach((phrase) -> distinct.putIfAbsent(Spelling.key(phrase.text()), phrase));
		return List.copyOf(distinct.values());
	}

	private static int inOrder(Phrase one, Phrase other) {
		int byField = one.field().compareTo(other.field());
		return (byField != 0) ? byField : Integer.compare(one.start(), other.start());
	}

	private void collect(List<Phrase> words, List<Phrase> facts) {
		if (!this.holds) {
			return;
		}
		switch (this.query) {
			case Query.AllOf all -> this.parts.forEach((part) -> part.collect(words, facts));
			case Query.AnyOf any -> this.parts.forEach((part) -> part.collect(words, facts));
			case Query.Words asked -> words.addAll(this.shown);
			case Query.Phrase asked -> words.addAll(this.shown);
			case Query.FieldIs asked -> facts.addAll(this.shown);
			case Query.OneFact asked -> facts.addAll(this.shown);
			// What is not there cannot be quoted.
			case Query.Not not -> {
			}
			case Query.Everything everything -> {
			}
		}
	}

	/// The smallest parts that keep the article from answering; empty when it answers. Of
	/// alternatives all are given. A
	/// [Query.Not] is given with what it does not want, quoted.
	public List<Explanation> whyNot() {
		if (this.holds) {
			return List.of();
		}
		return switch (this.query) {
			case Query.AllOf all -> failing();
			case Query.AnyOf any -> failing();
			case Query.OneFact fact ->
				(fact.conditions().size() < 2 || this.parts.isEmpty()) ? List.of(this) : failing();
			case Query.Not not -> List.of(new Explanation(not, false,
					this.parts.stream().flatMap((part) -> part.why().stream()).toList(), List.of(), List.of()));
			case Query.Words words -> List.of(this);
			case Query.Phrase phrase -> List.of(this);
			case Query.FieldIs field -> List.of(this);
			case Query.Everything everything -> List.of(this);
		};
	}

	private List<Explanation> failing() {
		return this.parts.stream().filter((part) -> !part.holds).flatMap((part) -> part.whyNot().stream()).toList();
	}

}
