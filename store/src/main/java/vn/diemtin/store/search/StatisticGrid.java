package vn.diemtin.store.search;

import java.util.ArrayList;
import java.util.List;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.LongTermsBucket;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import org.jspecify.annotations.Nullable;

/// Figures of one unit side by side, counted over all that are asked for: levels that have a time, by place and year.
///
/// @param unit the id of the commonest unit; empty when there are none
/// @param cells those of the place of most figures first
public record StatisticGrid(String unit, List<Cell> cells) {

	/// No figures.
	public static final StatisticGrid NOTHING = new StatisticGrid("", List.of());

	private static final String NAME = "grid";

	private static final int MOST_PLACES = 60;

	private static final int MOST_YEARS = 60;

	private static final int MOST_VALUES = 8;

	public StatisticGrid {
		cells = List.copyOf(cells);
	}

	/// What is told of a place in a year.
	///
	/// @param place empty when it is not known
	/// @param count how many figures there are
	/// @param values the different ones that are told most often, the least first
	/// @param all whether there are no others
	public record Cell(String place, int year, long count, List<Double> values, boolean all) {
	}

	static Aggregation aggregation(StatisticRequest request) {
		Query levels = Query.of((query) -> query.bool((bool) -> bool.filter(StatisticFacets.filter(request, null))
			.filter((filter) -> filter.term((term) -> term.field(StatisticSearch.PATH + ".role").value("level")))
			.filter((filter) -> filter.exists((exists) -> exists.field(StatisticSearch.PATH + ".years")))));
		Aggregation values = terms("min", MOST_VALUES, null, null);
		Aggregation years = terms("years", MOST_YEARS, null, values);
		Aggregation places = terms("place", MOST_PLACES, "", years);
		Aggregation units = terms("unit", 1, null, places);
		Aggregation filtered = Aggregation.of((outer) -> outer.filter(levels).aggregations(NAME, units));
		return Aggregation
			.of((outer) -> outer.nested((nested) -> nested.path(StatisticSearch.PATH)).aggregations(NAME, filtered));
	}

	private static Aggregation terms(String field, int size, @Nullable String missing, @Nullable Aggregation inner) {
		return Aggregation.of((outer) -> {
			var terms = outer.terms((values) -> {
				values.field(StatisticSearch.PATH + "." + field).size(size);
				return (missing != null) ? values.missing(missing) : values;
			});
			return (inner != null) ? terms.aggregations(NAME, inner) : terms;
		});
	}

	static StatisticGrid of(SearchResponse<Void> answer, StatisticRequest request) {
		Aggregate outer = answer.aggregations().get(NAME);
		Aggregate filtered = (outer != null) ? outer.nested().aggregations().get(NAME) : null;
		Aggregate units = (filtered != null) ? filtered.filter().aggregations().get(NAME) : null;
		if (units == null || !units.isSterms() || units.sterms().buckets().array().isEmpty()) {
			return NOTHING;
		}
		StringTermsBucket unit = units.sterms().buckets().array().getFirst();
		List<Cell> cells = new ArrayList<>();
		Aggregate places = unit.aggregations().get(NAME);
		if (places != null && places.isSterms()) {
			places.sterms().buckets().array().forEach((place) -> {
				Aggregate years = place.aggregations().get(NAME);
				if (years != null && years.isLterms()) {
					years.lterms()
						.buckets()
						.array()
						.stream()
						.filter((year) -> isAsked(year.key(), request))
						.forEach((year) -> cells.add(cell(place.key().stringValue(), year)));
				}
			});
		}
		return new StatisticGrid(unit.key().stringValue(), cells);
	}

	/// A figure of several years is found by each of them.
	private static boolean isAsked(long year, StatisticRequest request) {
		return (request.years().isEmpty() || request.years().contains((int) year))
				&& (request.fromYear() == null || year >= request.fromYear())
				&& (request.toYear() == null || year <= request.toYear());
	}

	private static Cell cell(String place, LongTermsBucket year) {
		Aggregate told = year.aggregations().get(NAME);
		List<Double> values = new ArrayList<>();
		long others = 0;
		if (told != null && told.isDterms()) {
			told.dterms().buckets().array().forEach((value) -> values.add(value.key()));
			others = (told.dterms().sumOtherDocCount() != null) ? told.dterms().sumOtherDocCount() : 0;
		}
		values.sort(null);
		return new Cell(place, (int) year.key(), year.docCount(), values, others == 0);
	}

}
