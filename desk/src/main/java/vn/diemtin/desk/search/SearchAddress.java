package vn.diemtin.desk.search;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import vn.diemtin.store.search.SearchRequest;
import vn.diemtin.store.search.SearchRequest.Sort;

/// A search as it stands in an address: what the page shows can be sent to a colleague.
/// Whatever an address says, it is a search; what makes no sense is left out.
///
/// @param facets what is chosen, by the parameter's name
/// @param group whether a story is shown once; null: a page does so, what is taken away does not
public record SearchAddress(String q, MultiValueMap<String, String> facets, @Nullable LocalDate from,
		@Nullable LocalDate to, @Nullable Sort sort, @Nullable String after, int size, @Nullable Boolean group) {

	/// The parameters that narrow a search, in the order of the page.
	public static final List<String> FACETS = List.of("topic", "province", "agency", "source");

	private static final int LONGEST = 2_000;

	private static final int MOST_CHOSEN = 50;

	private static final int PAGE = 20;

	private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT)
		.withResolverStyle(ResolverStyle.STRICT);

	/// Reads the parameters of a request.
	public static SearchAddress of(MultiValueMap<String, String> parameters) {
		MultiValueMap<String, String> facets = new LinkedMultiValueMap<>();
		for (String facet : FACETS) {
			parameters.getOrDefault(facet, List.of())
				.stream()
				.filter((value) -> !value.isBlank() && value.length() <= LONGEST)
				.distinct()
				.limit(MOST_CHOSEN)
				.forEach((value) -> facets.add(facet, value));
		}
		String q = text(parameters, "q");
		return new SearchAddress((q.length() > LONGEST) ? q.substring(0, LONGEST) : q, facets,
				day(text(parameters, "from")), day(text(parameters, "to")), sort(text(parameters, "sort")),
				token(text(parameters, "after")), size(text(parameters, "size")), group(text(parameters, "group")));
	}

	private static String text(MultiValueMap<String, String> parameters, String name) {
		String value = parameters.getFirst(name);
		return (value != null) ? value.strip() : "";
	}

	private static @Nullable String token(String text) {
		return text.isEmpty() || text.length() > LONGEST ? null : text;
	}

	/// A day as a browser's field or a person writes it.
	public static @Nullable LocalDate day(@Nullable String text) {
		if (text == null || text.isBlank()) {
			return null;
		}
		try {
			return (text.indexOf('/') > 0) ? LocalDate.parse(text, TYPED) : LocalDate.parse(text);
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	private static @Nullable Sort sort(String text) {
		return switch (text) {
			case "relevance" -> Sort.RELEVANCE;
			case "newest" -> Sort.NEWEST;
			case "oldest" -> Sort.OLDEST;
			default -> null;
		};
	}

	private static @Nullable Boolean group(String text) {
		return switch (text) {
			case "on" -> true;
			case "off" -> false;
			default -> null;
		};
	}

	private static int size(String text) {
		try {
			return Math.clamp(Integer.parseInt(text), 1, SearchRequest.MOST);
		}
		catch (NumberFormatException ex) {
			return PAGE;
		}
	}

	/// What the store is asked: every article, unless stories are asked for.
	public SearchRequest request() {
		return request(Boolean.TRUE.equals(this.group));
	}

	/// What the store is asked for a page: each story once, unless every article is asked
	/// for.
	SearchRequest pageRequest() {
		return request(isGrouped());
	}

	/// Whether a page shows each story once.
	public boolean isGrouped() {
		return !Boolean.FALSE.equals(this.group);
	}

	private SearchRequest request(boolean grouped) {
		return new SearchRequest(this.q, chosen("province"), chosen("agency"), chosen("source"), chosen("topic"),
				this.from, this.to, order(), this.size, this.after, grouped);
	}

	/// The order of the hits: without words to match, the newest come first.
	public Sort order() {
		if (this.sort != null) {
			return this.sort;
		}
		return this.q.isEmpty() ? Sort.NEWEST : Sort.RELEVANCE;
	}

	/// The order as it stands in the address.
	public String orderName() {
		return order().name().toLowerCase(Locale.ROOT);
	}

	/// The grouping as it stands in the address.
	public String groupName() {
		return isGrouped() ? "on" : "off";
	}

	/// What is chosen of a facet.
	public List<String> chosen(String facet) {
		return this.facets.getOrDefault(facet, List.of());
	}

	/// Whether anything but words narrows the search.
	public boolean isNarrowed() {
		return !this.facets.isEmpty() || this.from != null || this.to != null;
	}

	/// With another query.
	SearchAddress asking(String query) {
		return new SearchAddress(query, this.facets, this.from, this.to, this.sort, null, this.size, this.group);
	}

	SearchAddress toggled(String facet, String value) {
		MultiValueMap<String, String> changed = new LinkedMultiValueMap<>(this.facets);
		List<String> values = new ArrayList<>(chosen(facet));
		if (!values.remove(value)) {
			values.add(value);
		}
		changed.remove(facet);
		if (!values.isEmpty()) {
			changed.put(facet, values);
		}
		return new SearchAddress(this.q, changed, this.from, this.to, this.sort, null, this.size, this.group);
	}

	SearchAddress during(YearMonth month) {
		return between(month.atDay(1), month.atEndOfMonth());
	}

	SearchAddress between(@Nullable LocalDate first, @Nullable LocalDate last) {
		return new SearchAddress(this.q, this.facets, first, last, this.sort, null, this.size, this.group);
	}

	SearchAddress sorted(Sort order) {
		return new SearchAddress(this.q, this.facets, this.from, this.to, order, null, this.size, this.group);
	}

	/// The page behind a place.
	public SearchAddress after(@Nullable String token) {
		return new SearchAddress(this.q, this.facets, this.from, this.to, this.sort, token, this.size, this.group);
	}

	/// With another number of hits a page.
	public SearchAddress sized(int hits) {
		return new SearchAddress(this.q, this.facets, this.from, this.to, this.sort, this.after, hits, this.group);
	}

	/// Each story once, or every article.
	SearchAddress grouped(boolean stories) {
		return new SearchAddress(this.q, this.facets, this.from, this.to, this.sort, null, this.size,
				stories ? null : Boolean.FALSE);
	}

	/// This search below a path, such as `/search.atom`.
	public String at(String path) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		List<Object> values = new ArrayList<>();
		add(address, values, "q", this.q.isEmpty() ? null : this.q);
		FACETS.forEach((facet) -> chosen(facet).forEach((value) -> add(address, values, facet, value)));
		add(address, values, "from", this.from);
		add(address, values, "to", this.to);
		add(address, values, "sort", (this.sort != null) ? orderName() : null);
		add(address, values, "group", (this.group != null) ? groupName() : null);
		add(address, values, "after", this.after);
		add(address, values, "size", (this.size != PAGE) ? this.size : null);
		return address.encode().buildAndExpand(values.toArray()).toUriString();
	}

	private static void add(UriComponentsBuilder address, List<Object> values, String name, @Nullable Object value) {
		if (value != null) {
			address.queryParam(name, "{" + name + "}");
			values.add(value);
		}
	}

	/// The same as words of the query language, for an alert rule.
	public String asQuery() {
		StringBuilder query = new StringBuilder(this.q);
		for (String facet : FACETS) {
			List<String> values = chosen(facet);
			if (!values.isEmpty()) {
				List<String> parts = values.stream()
					.map((value) -> facet + ":\"" + value.replace("\"", "") + "\"")
					.toList();
				String all = String.join(" OR ", parts);
				query.append(query.isEmpty() ? "" : " ").append((parts.size() > 1) ? "(" + all + ")" : all);
			}
		}
		return query.toString();
	}

}
