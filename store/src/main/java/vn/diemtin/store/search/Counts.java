package vn.diemtin.store.search;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// The answer to a [CountRequest].
///
/// @param total how many articles, events or figures match at all
/// @param rows in the order of time where it is counted by time, otherwise the largest first
/// @param byHand how many of all of them people corrected
/// @param left how many are in groups that are not among the rows
/// @param problems what was mended in the query, for a person; Vietnamese
public record Counts(long total, long byHand, List<Row> rows, long left, List<String> problems) {

	public Counts {
		rows = List.copyOf(rows);
		problems = List.copyOf(problems);
	}

	/// One group.
	///
	/// @param keys one for each that it is counted by: a topic's id, a name, a source's
	/// id, `2026-01` for a month
	/// @param labels the same as a person reads them
	/// @param count how many articles, events or figures
	/// @param measures by name, such as `people`
	public record Row(List<String> keys, List<String> labels, long count, Map<String, Measured> measures) {

		public Row {
			keys = List.copyOf(keys);
			labels = List.copyOf(labels);
			measures = Map.copyOf(measures);
		}

	}

	/// What is measured of a group.
	///
	/// @param value null where nothing is known
	/// @param known of how many it is known
	public record Measured(@Nullable Double value, long known) {
	}

}
