package vn.diemtin.desk.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import vn.diemtin.events.fact.StatisticFact.Sex;
import vn.diemtin.store.search.StatisticRequest;
import vn.diemtin.store.search.StatisticRequest.Sort;

/// A table of figures as it stands in an address. Whatever an address says, it is a table; what makes no sense is
/// left out.
///
/// @param q words of the article, in the query language
/// @param measure words of what is measured
/// @param places any of the places that the figure is about (`place=`, once for each)
/// @param agency the name of an agency of the article
/// @param years any of the years in which the figure held (`nam=`, once for each)
/// @param from the first year of the figure's own period
/// @param to the last year
/// @param after the token of the page before
public record FigureAddress(String q, String measure, @Nullable String unit, @Nullable Sex sex, List<String> places,
		@Nullable String agency, List<Integer> years, @Nullable Integer from, @Nullable Integer to, Sort sort,
		@Nullable String after) {

	private static final int LONGEST = 500;

	private static final int MOST_VALUES = 20;

	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2200;

	public FigureAddress {
		places = List.copyOf(places);
		years = List.copyOf(years);
	}

	/// Reads the parameters of a request.
	public static FigureAddress of(MultiValueMap<String, String> parameters) {
		return new FigureAddress(Objects.requireNonNullElse(text(parameters, "q"), ""),
				Objects.requireNonNullElse(text(parameters, "measure"), ""), text(parameters, "unit"),
				one(Sex.values(), text(parameters, "sex")), texts(parameters, "place"), text(parameters, "agency"),
				texts(parameters, "nam").stream().map(FigureAddress::year).filter(Objects::nonNull).toList(),
				year(text(parameters, "from")), year(text(parameters, "to")), sort(text(parameters, "sort")),
				text(parameters, "after"));
	}

	private static @Nullable String text(MultiValueMap<String, String> parameters, String name) {
		String value = parameters.getFirst(name);
		return (value == null || value.isBlank() || value.length() > LONGEST) ? null : value.strip();
	}

	private static List<String> texts(MultiValueMap<String, String> parameters, String name) {
		return parameters.getOrDefault(name, List.of())
			.stream()
			.filter((value) -> value != null && !value.isBlank() && value.length() <= LONGEST)
			.map(String::strip)
			.distinct()
			.limit(MOST_VALUES)
			.toList();
	}

	private static Sort sort(@Nullable String text) {
		Sort sort = one(Sort.values(), text);
		return (sort != null) ? sort : Sort.NEWEST;
	}

	private static <E extends Enum<E>> @Nullable E one(E[] values, @Nullable String text) {
		return Stream.of(values).filter((value) -> name(value).equals(text)).findFirst().orElse(null);
	}

	private static String name(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT);
	}

	private static @Nullable Integer year(@Nullable String text) {
		if (text == null || text.length() != 4 || !text.chars().allMatch((c) -> c >= '0' && c <= '9')) {
			return null;
		}
		int year = Integer.parseInt(text);
		return (year >= FIRST_YEAR && year <= LAST_YEAR) ? Integer.valueOf(year) : null;
	}

	/// What the store is asked.
	public StatisticRequest request(int size) {
		return new StatisticRequest(this.q, this.measure, this.unit, this.sex, this.places, this.years, this.from,
				this.to, List.of(), List.of(), Stream.ofNullable(this.agency).toList(), null, null, this.sort, size,
				this.after);
	}

	/// Whether anything narrows the table.
	public boolean isNarrowed() {
		return !this.q.isEmpty() || !this.measure.isEmpty() || !this.places.isEmpty() || !this.years.isEmpty()
				|| Stream.of(this.unit, this.sex, this.agency, this.from, this.to).anyMatch(Objects::nonNull);
	}

	/// Whether the figures are alike enough to be drawn in one plot.
	public boolean isComparable() {
		return !this.measure.isEmpty() || this.unit != null;
	}

	/// The next page, or the first.
	FigureAddress after(@Nullable String token) {
		return new FigureAddress(this.q, this.measure, this.unit, this.sex, this.places, this.agency, this.years,
				this.from, this.to, this.sort, token);
	}

	/// The figures of one place, year and unit.
	///
	/// @param place null for all of the places asked for
	FigureAddress only(@Nullable String place, int year, String ofUnit) {
		return new FigureAddress(this.q, this.measure, ofUnit, this.sex, (place != null) ? List.of(place) : this.places,
				this.agency, List.of(year), null, null, this.sort, null);
	}

	/// The same table below another path.
	public String at(String path) {
		MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
		values.add("q", this.q);
		values.add("measure", this.measure);
		values.add("unit", this.unit);
		values.add("sex", (this.sex != null) ? name(this.sex) : null);
		this.places.forEach((place) -> values.add("place", place));
		values.add("agency", this.agency);
		this.years.forEach((year) -> values.add("nam", String.valueOf(year)));
		values.add("from", (this.from != null) ? String.valueOf(this.from) : null);
		values.add("to", (this.to != null) ? String.valueOf(this.to) : null);
		values.add("sort", (this.sort != Sort.NEWEST) ? name(this.sort) : null);
		values.add("after", this.after);
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		List<String> given = new ArrayList<>();
		values.forEach(
				(name, all) -> all.stream().filter((value) -> value != null && !value.isEmpty()).forEach((value) -> {
					address.queryParam(name, "{" + given.size() + "}");
					given.add(value);
				}));
		return address.encode().buildAndExpand(given.toArray()).toUriString();
	}

}
