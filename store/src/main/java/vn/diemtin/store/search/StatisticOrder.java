package vn.diemtin.store.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortMode;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.store.search.StatisticRequest.Sort;

/// In which order figures of many articles follow each other, and where one of them stands in it. Elasticsearch orders
/// articles; figures are ordered by the rank that each has here, the lowest first.
record StatisticOrder(Sort sort) {

	/// Where a figure stands among all: by its rank, then the newest article first.
	///
	/// @param date of the article, in milliseconds
	/// @param id of the article
	record Place(double rank, long date, String id) implements Comparable<Place> {

		private static final Comparator<Place> ORDER = Comparator.comparingDouble(Place::rank)
			.thenComparing(Comparator.comparingLong(Place::date).reversed())
			.thenComparing(Place::id);

		@Override
		public int compareTo(Place other) {
			return ORDER.compare(this, other);
		}

	}

	/// The rank of all when none has one of its own.
	static final double EQUAL = 0;

	private static final double LAST = Double.POSITIVE_INFINITY;

	/// What it is called in tokens.
	private String name() {
		return "figures-" + this.sort.ordinal();
	}

	double rank(StatisticFact fact) {
		return switch (this.sort) {
			case NEWEST -> EQUAL;
			case LARGEST -> -fact.value().max();
			case SMALLEST -> fact.value().min();
			case PERIOD -> {
				DayRange days = (fact.period() != null) ? DayRange.of(fact.period().timex()) : null;
				yield (days != null) ? -days.to().toEpochDay() : LAST;
			}
		};
	}

	Place place(ArticleRef article, StatisticFact fact) {
		return new Place(rank(fact), article.date().toEpochMilli(), article.id().value());
	}

	String token(Place place) {
		return PageToken.of(name(), List.of(FieldValue.of(Double.doubleToLongBits(place.rank())),
				FieldValue.of(place.date()), FieldValue.of(place.id())));
	}

	/// The place of a token; null when it is none of this order.
	@Nullable Place place(@Nullable String token) {
		List<FieldValue> values = (token != null) ? PageToken.read(name(), 2, token) : null;
		if (values == null) {
			return null;
		}
		double rank = Double.longBitsToDouble(values.getFirst().longValue());
		boolean known = switch (this.sort) {
			case NEWEST -> rank == EQUAL;
			case LARGEST, SMALLEST -> Double.isFinite(rank);
			case PERIOD -> rank == LAST || Math.abs(rank) <= LocalDate.of(9999, 12, 31).toEpochDay();
		};
		return known ? new Place(rank, values.get(1).longValue(), values.getLast().stringValue()) : null;
	}

	/// Figures of this rank.
	Query tied(double rank) {
		return switch (this.sort) {
			case NEWEST -> Query.of((query) -> query.matchAll((all) -> all));
			case LARGEST -> number("max", -rank, -rank);
			case SMALLEST -> number("min", rank, rank);
			case PERIOD -> (rank == LAST) ? undated() : until(day(rank), day(rank));
		};
	}

	/// Figures of a higher rank; null when there can be none.
	@Nullable Query beyond(double rank) {
		return switch (this.sort) {
			case NEWEST -> null;
			case LARGEST -> number("max", null, Math.nextDown(-rank));
			case SMALLEST -> number("min", Math.nextUp(rank), null);
			case PERIOD -> (rank == LAST) ? null : Query.of((query) -> query
				.bool((bool) -> bool.should(undated(), until(null, day(rank).minusDays(1))).minimumShouldMatch("1")));
		};
	}

	/// Articles by the lowest rank of these figures.
	List<SortOptions> sort(Query figures) {
		SortOptions own = switch (this.sort) {
			case NEWEST -> null;
			case LARGEST -> by("max", SortOrder.Desc, figures);
			case SMALLEST -> by("min", SortOrder.Asc, figures);
			case PERIOD -> by("to", SortOrder.Desc, figures);
		};
		List<SortOptions> rest = List.of(ArticleSearch.byDate(SortOrder.Desc), ArticleSearch.byId());
		return (own != null) ? List.of(own, rest.getFirst(), rest.getLast()) : rest;
	}

	private static SortOptions by(String field, SortOrder order, Query figures) {
		return SortOptions.of((sort) -> sort.field((by) -> by.field(StatisticSearch.PATH + "." + field)
			.order(order)
			.mode((order == SortOrder.Desc) ? SortMode.Max : SortMode.Min)
			.missing("_last")
			.nested((nested) -> nested.path(StatisticSearch.PATH).filter(figures))));
	}

	private static LocalDate day(double rank) {
		return LocalDate.ofEpochDay((long) -rank);
	}

	private static Query undated() {
		return Query.of((query) -> query
			.bool((bool) -> bool.mustNot((not) -> not.exists((exists) -> exists.field(StatisticSearch.PATH + ".to")))));
	}

	private static Query until(@Nullable LocalDate from, LocalDate to) {
		return Query.of((query) -> query.range((range) -> range.date((date) -> {
			date.field(StatisticSearch.PATH + ".to").lte(to.toString()).format("strict_date");
			return (from != null) ? date.gte(from.toString()) : date;
		})));
	}

	private static Query number(String field, @Nullable Double from, @Nullable Double to) {
		return Query.of((query) -> query.range((range) -> range.number((number) -> {
			number.field(StatisticSearch.PATH + "." + field);
			if (from != null) {
				number.gte(from);
			}
			return (to != null) ? number.lte(to) : number;
		})));
	}

}
