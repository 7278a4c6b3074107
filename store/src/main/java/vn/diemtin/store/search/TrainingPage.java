package vn.diemtin.store.search;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// One page of the answer to a [TrainingRequest].
///
/// @param total how many events match
/// @param events the page, the latest first
/// @param facets by name (`topic`, `status`, `province`, `organiser`): what else could be asked for; the counts of a facet disregard
/// what is chosen in it
/// @param problems what was mended in the request, for a person; Vietnamese
/// @param next the token of the next page; null on the last
public record TrainingPage(long total, List<TrainingHit> events, Map<String, List<SearchPage.Bucket>> facets,
		List<String> problems, @Nullable String next) {

	public TrainingPage {
		events = List.copyOf(events);
		facets = Map.copyOf(facets);
		problems = List.copyOf(problems);
	}

}
