package vn.diemtin.store.search;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.fact.StatisticFact.Sex;

/// Asks for counts of articles, training events or figures, in groups. What it costs is bounded: so many groups, and
/// so much time where it is counted by time.
///
/// @param by nothing for one count of all, otherwise one or two
/// @param measures what is measured beside the count
/// @param where what all of them must match, in the query language
/// @param chosen which articles or events; its order and size mean nothing here
/// @param figures which figures of the articles
/// @param borders what provinces mean, in `chosen` too
/// @param end where time ends unless `chosen` says so; it goes back as far as [By#most()] says
/// @param size the most groups of the first kind, capped at [#MOST]
public record CountRequest(Of of, List<By> by, List<Measure> measures, String where, SearchRequest chosen,
		Figures figures, Borders borders, LocalDate end, int size) {

	/// The most groups of the first kind that are not times.
	public static final int MOST = 500;

	/// The most groups within a group.
	public static final int MOST_WITHIN = 20;

	/// @throws BadCount when it makes no sense
	public CountRequest {
		by = List.copyOf(by);
		measures = List.copyOf(measures);
		size = Math.clamp(size, 1, MOST);
		if (by.size() > 2 || by.stream().distinct().count() < by.size()) {
			throw new BadCount("count by at most two different things");
		}
		for (By one : by) {
			if (!of.by().contains(one)) {
				throw new BadCount(of.label() + " cannot be counted by " + one.label());
			}
		}
		for (Measure measure : measures) {
			if (!of.measures().contains(measure)) {
				throw new BadCount(of.label() + " have no " + measure.label());
			}
		}
		if (of == Of.STATISTICS && !measures.isEmpty() && figures.unit() == null && !by.contains(By.UNIT)) {
			throw new BadCount("figures of different units have no common measure: name a unit or count by unit");
		}
	}

	/// Which figures.
	///
	/// @param measure words of what is measured; empty for all
	/// @param unit the id of a unit
	/// @param place the place that the figure is about
	public record Figures(String measure, @Nullable String unit, @Nullable Sex sex, @Nullable String place) {

		/// All figures.
		public static final Figures ALL = new Figures("", null, null, null);

	}

	/// What is counted.
	public enum Of {

		ARTICLES, TRAININGS, STATISTICS;

		/// What they can be counted by.
		public Set<By> by() {
			return switch (this) {
				case ARTICLES -> EnumSet.of(By.DAY, By.WEEK, By.MONTH, By.YEAR, By.TOPIC, By.PROVINCE, By.AGENCY,
						By.SOURCE, By.GROUP, By.KIND);
				case TRAININGS -> EnumSet.of(By.DAY, By.WEEK, By.MONTH, By.YEAR, By.TOPIC, By.PROVINCE, By.AGENCY,
						By.SOURCE, By.STATUS);
				case STATISTICS -> EnumSet.of(By.PERIOD, By.UNIT, By.PLACE, By.SEX);
			};
		}

		/// What can be measured of them.
		public Set<Measure> measures() {
			return switch (this) {
				case ARTICLES -> EnumSet.of(Measure.STORIES);
				case TRAININGS -> EnumSet.of(Measure.PEOPLE, Measure.WOMEN);
				case STATISTICS -> EnumSet.of(Measure.MEDIAN, Measure.LOWEST, Measure.HIGHEST);
			};
		}

		/// As files and addresses say it.
		public String label() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/// What is counted by.
	public enum By {

		/// The day of publication in Vietnam's time, or the first of an event.
		DAY(366),
		/// By its Monday.
		WEEK(260), MONTH(240), YEAR(200), TOPIC, PROVINCE,
		/// An agency that an article names or that holds an event.
		AGENCY, SOURCE,
		/// What sort of publisher the source is.
		GROUP,
		/// What kinds of facts there are.
		KIND,
		/// Where an event is in its life.
		STATUS,
		/// The years in which a figure held.
		PERIOD, UNIT, PLACE, SEX;

		private final int most;

		By(int most) {
			this.most = most;
		}

		By() {
			this(0);
		}

		/// How many of it there are at most, for time; otherwise 0.
		public int most() {
			return this.most;
		}

		public boolean isTime() {
			return this.most > 0;
		}

		/// The first day of so many of it that end on a day.
		LocalDate firstBefore(LocalDate last) {
			return switch (this) {
				case DAY -> last.minusDays(this.most - 1L);
				case WEEK -> last.minusWeeks(this.most - 1L);
				case MONTH -> last.minusMonths(this.most - 1L).withDayOfMonth(1);
				case YEAR -> last.minusYears(this.most - 1L).withDayOfYear(1);
				case TOPIC, PROVINCE, AGENCY, SOURCE, GROUP, KIND, STATUS, PERIOD, UNIT, PLACE, SEX -> LocalDate.MIN;
			};
		}

		/// As files and addresses say it.
		public String label() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/// What is measured.
	public enum Measure {

		/// How many stories the articles tell, beyond some thousands nearly.
		STORIES,
		/// How many people are trained, where it is told; the best founded number of each
		/// event.
		PEOPLE,
		/// How many of these are women, where it is told.
		WOMEN,
		/// Of the figures that are levels, not changes.
		MEDIAN, LOWEST, HIGHEST;

		/// As files and addresses say it.
		public String label() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
