package vn.diemtin.ingest.read.page;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;

/// A value that a page offers for a field of its article.
///
/// @param value as it would be read
/// @param from where on the page it stands
/// @param weight what speaks for it, comparable within a field only: sums for titles, log-odds
/// for days; null where the first place that gives a value decides
public record Weighed(String value, String from, @Nullable Double weight) {

	static final Comparator<Weighed> BEST_FIRST = Comparator
		.comparingDouble((Weighed one) -> one.weight == null ? 0 : -one.weight);

}
