package vn.diemtin.store.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;

import vn.diemtin.events.source.SourceId;
import vn.diemtin.store.query.Days;

/// Counts what answers a query, by day and source.
public final class TallySearch {

	private static final String STORIES = "stories";

	private static final String DAYS = "days";

	private static final String SOURCES = "sources";

	private static final int MOST_SOURCES = 100;

	private final ElasticsearchClient client;

	private final String alias;

	public TallySearch(ElasticsearchClient client, String alias) {
		this.client = client;
		this.alias = alias;
	}

	/// The counts.
	/// @param from the first day
	/// @param to the last day
	public Tally tally(Query query, LocalDate from, LocalDate to) throws IOException {
		SearchResponse<Void> response = this.client.search(
				(search) -> search.index(this.alias)
					.query((asked) -> asked.bool((bool) -> bool.filter(query, Days.from("date", from.toString()),
							Days.to("date", to.toString()))))
					.size(0)
					.trackTotalHits((total) -> total.enabled(true))
					.timeout(ArticleSearch.WITHIN)
					.aggregations(STORIES,
							(outer) -> outer
								.cardinality((distinct) -> distinct.field("story").precisionThreshold(3_000)))
					.aggregations(DAYS,
							(outer) -> outer.dateHistogram((histogram) -> histogram.field("date")
								.calendarInterval(CalendarInterval.Day)
								.timeZone(Days.ZONE)
								.format("yyyy-MM-dd")
								.minDocCount(1)))
					.aggregations(SOURCES, (outer) -> outer.terms((terms) -> terms.field("source").size(MOST_SOURCES))),
				Void.class);
		Map<String, Aggregate> answer = response.aggregations();
		Aggregate stories = answer.get(STORIES);
		return new Tally(ArticleSearch.total(response), (stories != null) ? stories.cardinality().value() : 0,
				days(answer), sources(answer));
	}

	private static SortedMap<LocalDate, Long> days(Map<String, Aggregate> answer) {
		SortedMap<LocalDate, Long> days = new TreeMap<>();
		Aggregate counted = answer.get(DAYS);
		if (counted != null) {
			counted.dateHistogram()
				.buckets()
				.array()
				.forEach((day) -> days.put(LocalDate.parse(String.valueOf(day.keyAsString())), day.docCount()));
		}
		return days;
	}

	private static Map<SourceId, Long> sources(Map<String, Aggregate> answer) {
		Map<SourceId, Long> sources = new LinkedHashMap<>();
		Aggregate counted = answer.get(SOURCES);
		if (counted != null) {
			counted.sterms()
				.buckets()
				.array()
				.forEach((source) -> sources.put(new SourceId(source.key().stringValue()), source.docCount()));
		}
		return sources;
	}

}
