package vn.diemtin.store.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import org.jspecify.annotations.Nullable;

/// What else could be asked for among training events, counted as in [Facets].
enum TrainingFacets {

	TOPIC("topic"), STATUS("status"), PROVINCE("provinces"), ORGANISER("organisers");

	private static final int MOST_VALUES = 100;

	private static final String INNER = "inner";

	private final String field;

	TrainingFacets(String field) {
		this.field = field;
	}

	private String facetName() {
		return name().toLowerCase(Locale.ROOT);
	}

	private @Nullable Query chosen(TrainingRequest request) {
		return switch (this) {
			case TOPIC -> anyOf(request.topics());
			case STATUS ->
				anyOf(request.status().stream().map((status) -> status.name().toLowerCase(Locale.ROOT)).toList());
			case PROVINCE -> anyOf(request.provinces());
			case ORGANISER -> request.organisers().isEmpty() ? null
					: Query.of((query) -> query.bool((bool) -> bool
						.should(request.organisers().stream().map(TrainingQueries::organiser).toList())
						.minimumShouldMatch("1")));
		};
	}

	private @Nullable Query anyOf(List<String> values) {
		return values.isEmpty() ? null : Facets.anyOf(this.field, values);
	}

	/// What is chosen in all facets.
	static Query filter(TrainingRequest request) {
		return filter(request, null);
	}

	private static Query filter(TrainingRequest request, @Nullable TrainingFacets except) {
		List<Query> filters = new ArrayList<>();
		for (TrainingFacets facet : values()) {
			Query chosen = (facet != except) ? facet.chosen(request) : null;
			if (chosen != null) {
				filters.add(chosen);
			}
		}
		return Query.of((query) -> query.bool((bool) -> bool.filter(filters)));
	}

	static Map<String, Aggregation> aggregations(TrainingRequest request) {
		Map<String, Aggregation> aggregations = new LinkedHashMap<>();
		for (TrainingFacets facet : values()) {
			Aggregation values = Aggregation
				.of((terms) -> terms.terms((inner) -> inner.field(facet.field).size(MOST_VALUES)));
			aggregations.put(facet.facetName(),
					Aggregation.of((outer) -> outer.filter(filter(request, facet)).aggregations(INNER, values)));
		}
		return aggregations;
	}

	static Map<String, List<SearchPage.Bucket>> read(Map<String, Aggregate> answer) {
		Map<String, List<SearchPage.Bucket>> facets = new LinkedHashMap<>();
		for (TrainingFacets facet : values()) {
			Aggregate outer = answer.get(facet.facetName());
			Aggregate inner = (outer != null) ? outer.filter().aggregations().get(INNER) : null;
			facets.put(facet.facetName(), (inner != null) ? Facets.buckets(inner) : List.of());
		}
		return facets;
	}

}
