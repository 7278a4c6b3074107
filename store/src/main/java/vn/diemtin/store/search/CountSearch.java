package vn.diemtin.store.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import org.jspecify.annotations.Nullable;

import vn.diemtin.store.query.Parsed;
import vn.diemtin.store.query.QueryParser;
import vn.diemtin.store.search.CountGroups.Group;
import vn.diemtin.store.search.CountRequest.By;
import vn.diemtin.store.search.CountRequest.Of;

/// Answers a [CountRequest].
public final class CountSearch {

	private static final String GROUPS = "groups";

	private static final String FIGURES = "figures";

	private static final String BY_HAND = "by-hand";

	private final ElasticsearchClient client;

	private final String alias;

	private final CountQueries queries;

	/// @param alias of the articles, or of the training events when these are counted
	public CountSearch(ElasticsearchClient client, String alias, CountQueries queries) {
		this.client = client;
		this.alias = alias;
		this.queries = queries;
	}

	/// The counts.
	public Counts count(CountRequest request) throws IOException {
		Parsed parsed = QueryParser.parse(request.chosen().query());
		Map<String, Aggregation> asked = asked(request, 0);
		String mark = (request.of() == Of.STATISTICS) ? StatisticSearch.PATH + ".byHand" : "byHand";
		asked.put(BY_HAND, Aggregation
			.of((outer) -> outer.filter((filter) -> filter.term((term) -> term.field(mark).value(true)))));
		Map<String, Aggregation> outer = (request.of() == Of.STATISTICS) ? Map.of(FIGURES, figures(request, asked))
				: asked;
		SearchResponse<Void> response = this.client.search((search) -> search.index(this.alias)
			.query(this.queries.of(request))
			.size(0)
			.trackTotalHits((total) -> total.enabled(true))
			.timeout(ArticleSearch.WITHIN)
			.aggregations(outer), Void.class);
		long total = ArticleSearch.total(response);
		Map<String, Aggregate> answer = response.aggregations();
		if (request.of() == Of.STATISTICS) {
			var found = inner(inner(answer, FIGURES).nested().aggregations(), FIGURES).filter();
			total = found.docCount();
			answer = found.aggregations();
		}
		return counted(request, total, answer, parsed.problems());
	}

	private static Map<String, Aggregation> asked(CountRequest request, int depth) {
		if (depth == request.by().size()) {
			return CountMeasures.asked(request.measures());
		}
		By by = request.by().get(depth);
		int size = (depth == 0) ? request.size() : Math.min(request.size(), CountRequest.MOST_WITHIN);
		Map<String, Aggregation> asked = new LinkedHashMap<>();
		asked.put(GROUPS, groups(request, by).asked(size, asked(request, depth + 1)));
		if (depth > 0) {
			asked.putAll(CountMeasures.asked(request.measures()));
		}
		return asked;
	}

	private static CountGroups groups(CountRequest request, By by) {
		return new CountGroups(request.of(), by, request.borders());
	}

	private static Aggregation figures(CountRequest request, Map<String, Aggregation> asked) {
		Aggregation filtered = Aggregation
			.of((outer) -> outer.filter(CountQueries.figures(request)).aggregations(asked));
		return Aggregation
			.of((outer) -> outer.nested((nested) -> nested.path(StatisticSearch.PATH)).aggregations(FIGURES, filtered));
	}

	private static Counts counted(CountRequest request, long total, Map<String, Aggregate> answer,
			List<String> problems) {
		long byHand = inner(answer, BY_HAND).filter().docCount();
		if (request.by().isEmpty()) {
			return new Counts(total, byHand, List
				.of(new Counts.Row(List.of(), List.of(), total, CountMeasures.read(request.measures(), answer))), 0,
					problems);
		}
		List<Counts.Row> rows = new ArrayList<>();
		Aggregate groups = inner(answer, GROUPS);
		List<Group> first = ordered(request, 0, groups);
		for (Group group : first) {
			if (request.by().size() == 1) {
				rows.add(row(request, group, null));
			}
			else {
				ordered(request, 1, inner(group.inner(), GROUPS))
					.forEach((within) -> rows.add(row(request, group, within)));
			}
		}
		return new Counts(total, byHand, rows, CountGroups.left(groups), problems);
	}

	private static List<Group> ordered(CountRequest request, int depth, Aggregate answer) {
		By by = request.by().get(depth);
		Comparator<Group> order = (by.isTime() || by == By.PERIOD) ? Comparator.comparing(Group::key)
				: Comparator.<Group>comparingDouble((group) -> weight(request, group)).reversed();
		int most = by.isTime() ? Integer.MAX_VALUE
				: (depth == 0) ? request.size() : Math.min(request.size(), CountRequest.MOST_WITHIN);
		return groups(request, by).read(answer).stream().sorted(order).limit(most).toList();
	}

	/// Large is what counts much, or measures much where it is measured.
	private static double weight(CountRequest request, Group group) {
		if (request.measures().isEmpty()) {
			return group.count();
		}
		Double value = Objects
			.requireNonNull(
					CountMeasures.read(request.measures(), group.inner()).get(request.measures().getFirst().label()))
			.value();
		return (value != null) ? value : -1;
	}

	private static Counts.Row row(CountRequest request, Group group, @Nullable Group within) {
		Group last = (within != null) ? within : group;
		return new Counts.Row((within != null) ? List.of(group.key(), within.key()) : List.of(group.key()),
				(within != null) ? List.of(group.label(), within.label()) : List.of(group.label()), last.count(),
				CountMeasures.read(request.measures(), last.inner()));
	}

	private static Aggregate inner(Map<String, Aggregate> answer, String name) {
		Aggregate inner = answer.get(name);
		if (inner == null) {
			throw new IllegalStateException("Elasticsearch left out an aggregation");
		}
		return inner;
	}

	/// The days that are looked at where it is counted by time.
	static @Nullable DayRange days(CountRequest request) {
		By by = request.by().stream().filter(By::isTime).findFirst().orElse(null);
		if (by == null) {
			return null;
		}
		LocalDate to = request.chosen().to();
		LocalDate last = (to != null) ? to : request.end();
		LocalDate first = by.firstBefore(last);
		LocalDate from = request.chosen().from();
		return new DayRange((from != null && from.isAfter(first)) ? from : first, last);
	}

}
