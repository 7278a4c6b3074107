package vn.diemtin.store.search;

import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// How many articles there are of each kind, for a dashboard.
///
/// @param total how many articles match at all
/// @param cells in the order of months, then of counts
public record Coverage(By by, long total, List<Cell> cells) {

	public Coverage {
		cells = List.copyOf(cells);
	}

	/// What is counted by.
	public enum By {

		MONTH_AND_TOPIC, PROVINCE, AGENCY, SOURCE

	}

	/// One count.
	///
	/// @param month only for [By#MONTH_AND_TOPIC]
	/// @param value a topic's id, a name, or a source's id
	/// @param label what a person reads
	public record Cell(@Nullable YearMonth month, String value, String label, long count) {
	}

}
