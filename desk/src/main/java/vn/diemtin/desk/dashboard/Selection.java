package vn.diemtin.desk.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import vn.diemtin.desk.search.SearchAddress;
import vn.diemtin.store.search.Borders;
import vn.diemtin.store.search.SearchRequest;
import vn.diemtin.store.search.SearchRequest.Sort;
import vn.diemtin.store.search.CountRequest.By;

/// What is chosen on a dashboard, as it stands in an address: it can be sent to a colleague, and back goes back.
/// Whatever an address says, it is a selection; what makes no sense is left out.
///
/// @param chosen values by the label of what they are values of
record Selection(String q, MultiValueMap<String, String> chosen, @Nullable LocalDate from, @Nullable LocalDate to,
		Borders borders) {

	/// What can be chosen by a click.
	static final List<By> CHOOSABLE = List.of(By.TOPIC, By.PROVINCE, By.AGENCY, By.SOURCE);

	private static final int LONGEST = 2_000;

	private static final int MOST_CHOSEN = 50;

	static Selection of(MultiValueMap<String, String> parameters) {
		MultiValueMap<String, String> chosen = new LinkedMultiValueMap<>();
		for (By by : CHOOSABLE) {
			parameters.getOrDefault(by.label(), List.of())
				.stream()
				.filter((value) -> value != null && !value.isBlank() && value.length() <= LONGEST)
				.distinct()
				.limit(MOST_CHOSEN)
				.forEach((value) -> chosen.add(by.label(), value));
		}
		String q = Objects.requireNonNullElse(parameters.getFirst("q"), "").strip();
		Borders borders = Borders.of(Objects.requireNonNullElse(parameters.getFirst("borders"), ""));
		return new Selection((q.length() > LONGEST) ? q.substring(0, LONGEST) : q, chosen,
				SearchAddress.day(parameters.getFirst("from")), SearchAddress.day(parameters.getFirst("to")),
				(borders != null) ? borders : Borders.SINCE);
	}

	/// What the store is asked.
	SearchRequest request(int size) {
		return new SearchRequest(this.q, of(By.PROVINCE), of(By.AGENCY), of(By.SOURCE), of(By.TOPIC), this.from,
				this.to, Sort.NEWEST, size, null);
	}

	/// What is chosen of one kind.
	public List<String> of(By by) {
		return this.chosen.getOrDefault(by.label(), List.of());
	}

	public boolean isNarrowed() {
		return !this.q.isEmpty() || !this.chosen.isEmpty() || hasDays();
	}

	public boolean hasDays() {
		return this.from != null || this.to != null;
	}

	/// Less what is chosen of one kind, so that a panel shows what else there is of it.
	Selection without(By by) {
		if (by.isTime()) {
			return between(null, null);
		}
		MultiValueMap<String, String> rest = new LinkedMultiValueMap<>(this.chosen);
		rest.remove(by.label());
		return new Selection(this.q, rest, this.from, this.to, this.borders);
	}

	/// With a value more, or less when it is chosen.
	Selection toggled(By by, String value) {
		List<String> values = new ArrayList<>(of(by));
		if (!values.remove(value)) {
			values.add(value);
		}
		Selection rest = without(by);
		if (!values.isEmpty()) {
			rest.chosen.put(by.label(), values);
		}
		return rest;
	}

	Selection between(@Nullable LocalDate first, @Nullable LocalDate last) {
		return new Selection(this.q, this.chosen, first, last, this.borders);
	}

	Selection within(Borders other) {
		return new Selection(this.q, this.chosen, this.from, this.to, other);
	}

	/// This selection below a path. A search knows no borders, so there all names of a
	/// province are chosen.
	String at(String path) {
		boolean search = path.equals("/search");
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		Map<String, Object> values = new LinkedHashMap<>();
		add(address, values, "q", this.q.isEmpty() ? null : this.q);
		for (By by : CHOOSABLE) {
			List<String> all = (search && by == By.PROVINCE) ? this.borders.expanded(of(by)) : of(by);
			all.forEach((value) -> add(address, values, by.label(), value));
		}
		add(address, values, "from", this.from);
		add(address, values, "to", this.to);
		add(address, values, "borders", (search || this.borders == Borders.SINCE) ? null : this.borders.label());
		return address.encode().buildAndExpand(values).toUriString();
	}

	private static void add(UriComponentsBuilder address, Map<String, Object> values, String name,
			@Nullable Object value) {
		if (value != null) {
			String variable = "v" + values.size();
			address.queryParam(name, "{" + variable + "}");
			values.put(variable, value);
		}
	}

}
