package vn.diemtin.desk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.diemtin.store.search.SearchCounts;
import vn.diemtin.store.search.SearchPage.Bucket;

/// One way to narrow a search, with what there is to choose.
record Facet(String name, List<Choice> choices) {

	/// A value with the address that adds it to the search or takes it away.
	record Choice(String value, String label, long count, boolean chosen, String address) {
	}

	/// @param counts null while they are not known: what is chosen is then all there is
	/// to choose
	static List<Facet> of(@Nullable SearchCounts counts, SearchAddress search) {
		List<Facet> facets = new ArrayList<>();
		for (String name : SearchAddress.FACETS) {
			List<Bucket> buckets = (counts != null) ? counts.facets().getOrDefault(name, List.of()) : List.of();
			Set<String> found = buckets.stream().map(Bucket::value).collect(Collectors.toSet());
			List<Choice> choices = new ArrayList<>();
			// What is chosen stays in sight even where nothing matches it, so that it can
			// be taken away.
			for (String value : search.chosen(name)) {
				if (!found.contains(value)) {
					choices.add(choice(search, name, new Bucket(value, value, 0)));
				}
			}
			buckets.forEach((bucket) -> choices.add(choice(search, name, bucket)));
			if (!choices.isEmpty()) {
				facets.add(new Facet(name, List.copyOf(choices)));
			}
		}
		return facets;
	}

	private static Choice choice(SearchAddress search, String name, Bucket bucket) {
		return new Choice(bucket.value(), bucket.label(), bucket.count(), search.chosen(name).contains(bucket.value()),
				search.toggled(name, bucket.value()).at("/search"));
	}

	/// Those that are chosen.
	public List<Choice> chosen() {
		return this.choices.stream().filter(Choice::chosen).toList();
	}

}
