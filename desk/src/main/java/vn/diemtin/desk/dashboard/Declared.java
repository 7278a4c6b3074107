package vn.diemtin.desk.dashboard;

import java.util.List;

/// A panel as a file declares it, well or badly.
sealed interface Declared permits Declared.Panel, Declared.Broken {

	/// Within its dashboard.
	String id();

	Title title();

	/// A panel that can be drawn.
	record Panel(String id, Title title, Draw draw, Question question, int span, boolean wide,
			Title note) implements Declared {
	}

	/// A panel that cannot.
	///
	/// @param reason the key of a message
	/// @param arguments of that message
	record Broken(String id, Title title, String reason, List<String> arguments) implements Declared {

		public Broken {
			arguments = List.copyOf(arguments);
		}

	}

	/// How a panel is drawn.
	enum Draw {

		/// The total and what is measured, large.
		NUMBERS,
		/// A table with bars.
		BARS,
		/// Over time, to brush.
		TIME,
		/// Circles on the map.
		MAP,
		/// What is new since the last visit.
		NEWS

	}

}
