package vn.diemtin.desk.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.diemtin.desk.page.Days;
import vn.diemtin.desk.search.SearchAddress;
import vn.diemtin.store.Store;
import vn.diemtin.store.search.BadCount;
import vn.diemtin.store.search.Borders;
import vn.diemtin.store.search.SearchRequest;
import vn.diemtin.store.search.Counts;
import vn.diemtin.store.search.CountRequest;
import vn.diemtin.store.search.CountRequest.By;
import vn.diemtin.store.search.CountRequest.Figures;
import vn.diemtin.store.search.CountRequest.Measure;
import vn.diemtin.store.search.CountRequest.Of;

/// The counts that dashboards are built from, as JSON.
@RestController
@RequestMapping("/api/v1")
@Tag(name = "read")
class AggregateApi {

	private static final int USUAL_SIZE = 100;

	private final Store store;

	private final Clock clock;

	AggregateApi(Store store, Clock clock) {
		this.store = store;
		this.clock = clock;
	}

	@Operation(summary = "Counts of articles, training events or figures in groups",
			description = "What dashboards are built from. Bounded: at most two things to count by, 500 groups of the first and "
					+ "20 of the second within each; counted by time it goes back 366 days, 260 weeks, 240 months or 200 years "
					+ "from the last day asked for, or from today a year ahead. left tells how many are in groups left out.")
	@GetMapping("/aggregate")
	Counts aggregate(
			@Parameter(description = "articles, trainings or statistics; articles unless given") @RequestParam(
					required = false) @Nullable String of,
			@Parameter(
					description = "Up to two of day, week, month, year, topic, province, agency, source; for articles also "
							+ "group and kind, for trainings status; statistics are counted by period, unit, place and sex") @RequestParam(
									required = false) @Nullable List<String> by,
			@Parameter(
					description = "stories of articles; people and women of trainings; median, lowest and highest of "
							+ "statistics of one unit") @RequestParam(required = false) @Nullable List<String> measures,
			@Parameter(description = "In the language of the search page") @RequestParam(
					required = false) @Nullable String q,
			@Parameter(description = "Ids of topics; any of them") @RequestParam(
					required = false) @Nullable List<String> topic,
			@Parameter(description = "Names of provinces within the borders; any of them") @RequestParam(
					required = false) @Nullable List<String> province,
			@Parameter(description = "Names of agencies; any of them") @RequestParam(
					required = false) @Nullable List<String> agency,
			@Parameter(description = "Ids of sources; any of them") @RequestParam(
					required = false) @Nullable List<String> source,
			@RequestParam(required = false) @Nullable String from, @RequestParam(required = false) @Nullable String to,
			@Parameter(description = "34: the provinces since 1 July 2025, the usual; 63: those before") @RequestParam(
					required = false) @Nullable String borders,
			@Parameter(description = "Of statistics: words of what is measured") @RequestParam(
					required = false) @Nullable String measure,
			@Parameter(description = "Of statistics: id of a unit, such as percent") @RequestParam(
					required = false) @Nullable String unit,
			@Parameter(description = "Of statistics: female or male") @RequestParam(
					required = false) @Nullable String sex,
			@Parameter(description = "Of statistics: the name of the place that they are about, or VN") @RequestParam(
					required = false) @Nullable String place,
			@Parameter(description = "The most groups, from 1 to 500; 100 unless given") @RequestParam(
					required = false) @Nullable String groups,
			@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
		Parameters.check(parameters);
		SearchRequest chosen = new SearchRequest(orEmpty(q), all(parameters, "province"), all(parameters, "agency"),
				all(parameters, "source"), all(parameters, "topic"), SearchAddress.day(from), SearchAddress.day(to),
				SearchRequest.Sort.NEWEST, 0, null);
		try {
			return this.store.counts()
				.count(new CountRequest(one(Of.values(), "of", (of == null || of.isBlank()) ? "articles" : of),
						many(By.values(), "by", by), many(Measure.values(), "measures", measures), "", chosen,
						new Figures(orEmpty(measure), orNull(unit), Parameters.sex(sex), orNull(place)),
						borders(borders), LocalDate.ofInstant(this.clock.instant(), Days.ZONE).plusYears(1),
						size(groups)));
		}
		catch (BadCount ex) {
			throw new BadParameter("by", "one that can be answered: " + ex.getMessage());
		}
	}

	private static List<String> all(MultiValueMap<String, String> parameters, String name) {
		return parameters.getOrDefault(name, List.of())
			.stream()
			.filter((value) -> !value.isBlank())
			.distinct()
			.toList();
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

	private static @Nullable String orNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text;
	}

	private static Borders borders(@Nullable String text) {
		if (text == null || text.isBlank()) {
			return Borders.SINCE;
		}
		Borders borders = Borders.of(text);
		if (borders == null) {
			throw new BadParameter("borders", "34 or 63");
		}
		return borders;
	}

	private static int size(@Nullable String text) {
		if (text == null || text.isBlank()) {
			return USUAL_SIZE;
		}
		try {
			int size = Integer.parseInt(text);
			if (size >= 1 && size <= CountRequest.MOST) {
				return size;
			}
		}
		catch (NumberFormatException ex) {
			// Told below like a number out of range.
		}
		throw new BadParameter("groups", "a whole number from 1 to " + CountRequest.MOST);
	}

	private static <E extends Enum<E>> List<E> many(E[] values, String name, @Nullable List<String> texts) {
		List<E> found = new ArrayList<>();
		if (texts != null) {
			texts.stream()
				.flatMap((text) -> Arrays.stream(text.split(",")))
				.filter((text) -> !text.isBlank())
				.forEach((text) -> found.add(one(values, name, text.strip())));
		}
		return found;
	}

	private static <E extends Enum<E>> E one(E[] values, String name, String text) {
		Map<String, E> known = new LinkedHashMap<>();
		for (E value : values) {
			known.put(value.name().toLowerCase(Locale.ROOT), value);
		}
		E found = known.get(text);
		if (found == null) {
			throw new BadParameter(name, "one of " + String.join(", ", known.keySet()));
		}
		return found;
	}

}
