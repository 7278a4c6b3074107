package vn.diemtin.desk.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

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
/// @param place the place that the figure is about
/// @param agency the name of an agency of the article
/// @param from the first year of the figure's own period
/// @param to the last year
public record FigureAddress(String q, String measure, @Nullable String unit, @Nullable Sex sex, @Nullable String place,
		@Nullable String agency, @Nullable Integer from, @Nullable Integer to, Sort sort) {

	private static final int LONGEST = 500;

	private static final int FIRST_YEAR = 1900;

	private static final int LAST_YEAR = 2200;

	/// Reads the parameters of a request.
	public static FigureAddress of(MultiValueMap<String, String> parameters) {
		String q = text(parameters, "q");
		String measure = text(parameters, "measure");
		return new FigureAddress((q != null) ? q : "", (measure != null) ? measure : "", text(parameters, "unit"),
				one(Sex.values(), text(parameters, "sex")), text(parameters, "place"), text(parameters, "agency"),
				year(text(parameters, "from")), year(text(parameters, "to")), sort(text(parameters, "sort")));
	}

	private static @Nullable String text(MultiValueMap<String, String> parameters, String name) {
		String value = parameters.getFirst(name);
		return (value == null || value.isBlank() || value.length() > LONGEST) ? null : value.strip();
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
		return new StatisticRequest(this.q, this.measure, this.unit, this.sex, this.place, this.from, this.to,
				List.of(), List.of(), Stream.ofNullable(this.agency).toList(), null, null, this.sort, size);
	}

	/// Whether anything narrows the table.
	public boolean isNarrowed() {
		return !this.q.isEmpty() || !this.measure.isEmpty()
				|| Stream.of(this.unit, this.sex, this.place, this.agency, this.from, this.to)
					.anyMatch((value) -> value != null);
	}

	/// Whether the figures are alike enough to be drawn in one plot.
	public boolean isComparable() {
		return !this.measure.isEmpty() || this.unit != null;
	}

	/// The same table in another order.
	public String sortedBy(String order) {
		return new FigureAddress(this.q, this.measure, this.unit, this.sex, this.place, this.agency, this.from, this.to,
				sort(order))
			.at("/figures");
	}

	/// The same table below another path.
	public String at(String path) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		Map<String, Object> values = new LinkedHashMap<>();
		add(address, values, "q", this.q.isEmpty() ? null : this.q);
		add(address, values, "measure", this.measure.isEmpty() ? null : this.measure);
		add(address, values, "unit", this.unit);
		add(address, values, "sex", (this.sex != null) ? name(this.sex) : null);
		add(address, values, "place", this.place);
		add(address, values, "agency", this.agency);
		add(address, values, "from", this.from);
		add(address, values, "to", this.to);
		add(address, values, "sort", (this.sort != Sort.NEWEST) ? name(this.sort) : null);
		return address.encode().buildAndExpand(values).toUriString();
	}

	private static void add(UriComponentsBuilder address, Map<String, Object> values, String name,
			@Nullable Object value) {
		if (value != null) {
			address.queryParam(name, "{" + name + "}");
			values.put(name, value);
		}
	}

}
