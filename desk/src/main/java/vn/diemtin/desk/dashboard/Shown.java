package vn.diemtin.desk.dashboard;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.desk.map.BubbleMap;
import vn.diemtin.store.search.ArticleRef;

/// A panel with what it has to say, for the page.
sealed interface Shown {

	Declared declared();

	/// Which part of the page draws it.
	String kind();

	/// How many of what it counts people corrected.
	default long byHand() {
		return 0;
	}

	/// Large numbers.
	record Numbers(Declared declared, List<Large> numbers, long byHand) implements Shown {

		@Override
		public String kind() {
			return "numbers";
		}

	}

	/// One of them.
	///
	/// @param of how many it is known, in words; empty where that says nothing
	record Large(String name, String text, String of) {
	}

	/// A table whose rows have bars.
	///
	/// @param measures the names of the columns
	/// @param left how many are in groups that are left out
	record Bars(Declared declared, String head, List<String> measures, List<Row> rows, long left,
			long byHand) implements Shown {

		@Override
		public String kind() {
			return "bars";
		}

	}

	/// A row.
	///
	/// @param texts one a column
	/// @param width of the bar, in hundredths
	/// @param address where the row leads; null: nowhere
	record Row(String label, List<String> texts, double width, boolean chosen, @Nullable String address) {
	}

	/// Over time.
	///
	/// @param script the plot for the script, safe within a page
	/// @param rows the same as a table
	/// @param brush where brushing leads, less the days; null: nowhere
	record Time(Declared declared, String head, List<String> series, List<Row> rows, String script,
			@Nullable String brush, long byHand) implements Shown {

		@Override
		public String kind() {
			return "time";
		}

	}

	/// On the map.
	record OnMap(Declared declared, BubbleMap map, String head, List<String> measures, List<Row> rows,
			long byHand) implements Shown {

		@Override
		public String kind() {
			return "map";
		}

	}

	/// What is new.
	///
	/// @param since the visit before; what is shown of the last week when there was none
	/// @param all where all of it is
	record News(Declared declared, Instant since, boolean first, long articles, long trainings, List<ArticleRef> newest,
			String all) implements Shown {

		@Override
		public String kind() {
			return "news";
		}

	}

	/// What cannot be drawn.
	record Refused(Declared declared, String reason) implements Shown {

		@Override
		public String kind() {
			return "broken";
		}

	}

}
