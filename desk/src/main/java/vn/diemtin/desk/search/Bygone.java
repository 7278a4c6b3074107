package vn.diemtin.desk.search;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.diemtin.desk.suggest.Known;
import vn.diemtin.desk.suggest.Known.Kind;
import vn.diemtin.desk.suggest.Suggestions;
import vn.diemtin.events.query.Query;
import vn.diemtin.events.query.Query.Field;

/// Finds the bodies and provinces that a query names and that are no more.
@Component
class Bygone {

	/// Whoever names more of them is not helped by offers.
	private static final int MOST = 3;

	private static final int MOST_WORDS = 40;

	private static final int LONGEST_NAME = 14;

	private final Suggestions names;

	Bygone(Suggestions names) {
		this.names = names;
	}

	/// A part of a query that names something that is no more.
	///
	/// @param part of the query
	/// @param rewritten the same with another query asked for as well, in the place of
	/// the name
	record Named(Known former, Query part, Rewriting rewritten) {
	}

	/// Says what a part of a query becomes.
	interface Rewriting {

		/// The part with something else in the place of the name, or beside it.
		/// @param more what is asked for besides, or instead
		/// @param instead whether the name is no more asked for
		Query with(Query more, boolean instead);

	}

	List<Named> in(Query query) {
		List<Named> found = new ArrayList<>();
		collect(query, found);
		return found.stream().limit(MOST).toList();
	}

	private void collect(Query query, List<Named> found) {
		switch (query) {
			case Query.AllOf(List<Query> parts) -> parts.forEach((part) -> collect(part, found));
			case Query.AnyOf(List<Query> parts) -> parts.forEach((part) -> collect(part, found));
			case Query.FieldIs(Field field, String value) when field == Field.AGENCY || field == Field.PROVINCE ->
				add(found, query, former(value, field));
			case Query.Phrase(String text) -> add(found, query, former(text, null));
			case Query.Words(String text) -> words(query, text, found);
			// What is not wanted needs no heirs, and conditions of a fact are its own.
			case Query.FieldIs other -> {
			}
			case Query.OneFact fact -> {
			}
			case Query.Not not -> {
			}
			case Query.Everything everything -> {
			}
		}
	}

	private static void add(List<Named> found, Query part, @Nullable Known former) {
		if (former != null) {
			found
				.add(new Named(former, part, (more, instead) -> instead ? more : new Query.AnyOf(List.of(part, more))));
		}
	}

	/// The first and longest name among words.
	private void words(Query part, String text, List<Named> found) {
		List<String> words = List.of(text.split(" "));
		int most = Math.min(words.size(), MOST_WORDS);
		for (int from = 0; from < most - 1; from++) {
			for (int to = Math.min(most, from + LONGEST_NAME); to > from + 1; to--) {
				String name = String.join(" ", words.subList(from, to));
				Known former = former(name, null);
				if (former != null) {
					String before = String.join(" ", words.subList(0, from));
					String behind = String.join(" ", words.subList(to, words.size()));
					found.add(new Named(former, part, (more, instead) -> joined(before,
							instead ? more : new Query.AnyOf(List.of(new Query.Phrase(name), more)), behind)));
					return;
				}
			}
		}
	}

	private static Query joined(String before, Query middle, String behind) {
		List<Query> parts = new ArrayList<>();
		if (!before.isEmpty()) {
			parts.add(new Query.Words(before));
		}
		parts.add(middle);
		if (!behind.isEmpty()) {
			parts.add(new Query.Words(behind));
		}
		return (parts.size() == 1) ? middle : new Query.AllOf(parts);
	}

	/// What is no more of this name; null when something still bears it.
	@Nullable Known former(String name, @Nullable Field field) {
		List<Known> found = this.names.named(name)
			.stream()
			.filter((one) -> one.kind() != Kind.UNIT)
			.filter((one) -> field == null || (field == Field.AGENCY) == one.kind().isAgency())
			.toList();
		return (found.isEmpty() || found.stream().anyMatch((one) -> !one.isFormer())) ? null : found.getFirst();
	}

	/// The query with one part become another.
	static Query replaced(Query query, Query part, Query other) {
		if (query == part) {
			return other;
		}
		return switch (query) {
			case Query.AllOf(List<Query> parts) ->
				new Query.AllOf(parts.stream().map((one) -> replaced(one, part, other)).toList());
			case Query.AnyOf(List<Query> parts) ->
				new Query.AnyOf(parts.stream().map((one) -> replaced(one, part, other)).toList());
			case Query.Not not -> not;
			case Query.FieldIs field -> field;
			case Query.Phrase phrase -> phrase;
			case Query.Words words -> words;
			case Query.OneFact fact -> fact;
			case Query.Everything everything -> everything;
		};
	}

}
