package vn.diemtin.desk.training;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import vn.diemtin.desk.search.SearchAddress;
import vn.diemtin.events.training.TrainingEvent.Status;
import vn.diemtin.store.search.Borders;
import vn.diemtin.store.search.TrainingRequest;

/// Training events as they stand in an address, as a list or as the calendar of a month.
///
/// @param organiser a name, words of it or an id
/// @param month of the calendar; null for the others, and for the month of today
/// @param borders what the province means; null: the one of that name when the event is held
public record TrainingAddress(String q, @Nullable String status, @Nullable String topic, @Nullable String province,
		@Nullable String organiser, @Nullable LocalDate from, @Nullable LocalDate to, View view,
		@Nullable YearMonth month, @Nullable String after, @Nullable Borders borders) {

	/// How they are shown.
	public enum View {

		LIST, CALENDAR, MAP;

		static View of(@Nullable String text) {
			return "calendar".equals(text) ? CALENDAR : "map".equals(text) ? MAP : LIST;
		}

	}

	static final int PAGE = 50;

	private static final int LONGEST = 500;

	private static final int EARLIEST = 1900;

	private static final int LATEST = 2200;

	/// Reads the parameters of a request; what makes no sense is left out.
	public static TrainingAddress of(MultiValueMap<String, String> parameters) {
		return new TrainingAddress(Objects.requireNonNullElse(text(parameters, "q"), ""),
				status(text(parameters, "status")), text(parameters, "topic"), text(parameters, "province"),
				text(parameters, "organiser"), SearchAddress.day(parameters.getFirst("from")),
				SearchAddress.day(parameters.getFirst("to")), View.of(text(parameters, "view")),
				month(text(parameters, "month")), text(parameters, "after"),
				Borders.of(Objects.requireNonNullElse(text(parameters, "borders"), "")));
	}

	private static @Nullable String text(MultiValueMap<String, String> parameters, String name) {
		String value = parameters.getFirst(name);
		return (value == null || value.isBlank() || value.length() > LONGEST) ? null : value.strip();
	}

	private static @Nullable String status(@Nullable String text) {
		return (text != null && statuses().contains(text)) ? text : null;
	}

	private static @Nullable YearMonth month(@Nullable String text) {
		try {
			YearMonth month = (text != null) ? YearMonth.parse(text) : null;
			return (month != null && month.getYear() >= EARLIEST && month.getYear() <= LATEST) ? month : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	static List<String> statuses() {
		return Arrays.stream(Status.values())
			.filter((status) -> status != Status.WITHDRAWN)
			.map((status) -> status.name().toLowerCase(Locale.ROOT))
			.toList();
	}

	/// One page of what the store is asked for.
	public TrainingRequest request(int size) {
		return request(this.from, this.to, size, this.after);
	}

	/// The events of a month, whatever days are asked for.
	TrainingRequest during(YearMonth asked) {
		return request(asked.atDay(1), asked.atEndOfMonth(), TrainingRequest.MOST, null);
	}

	private TrainingRequest request(@Nullable LocalDate first, @Nullable LocalDate last, int size,
			@Nullable String token) {
		List<Status> wanted = (this.status == null) ? List.of()
				: List.of(Status.valueOf(this.status.toUpperCase(Locale.ROOT)));
		return new TrainingRequest(this.q, listed(this.topic), wanted, provinces(), listed(this.organiser), first, last,
				size, token);
	}

	private List<String> provinces() {
		List<String> asked = listed(this.province);
		return (this.borders != null) ? this.borders.expanded(asked) : asked;
	}

	private static List<String> listed(@Nullable String value) {
		return Stream.ofNullable(value).toList();
	}

	/// Whether anything narrows what is shown.
	public boolean isNarrowed() {
		return !this.q.isEmpty()
				|| Stream.of(this.status, this.topic, this.province, this.organiser, this.from, this.to)
					.anyMatch((value) -> value != null);
	}

	/// The list of the same events.
	TrainingAddress asList() {
		return new TrainingAddress(this.q, this.status, this.topic, this.province, this.organiser, this.from, this.to,
				View.LIST, null, null, this.borders);
	}

	/// The same on one day.
	TrainingAddress on(LocalDate day) {
		return new TrainingAddress(this.q, this.status, this.topic, this.province, this.organiser, day, day, View.LIST,
				null, null, this.borders);
	}

	/// The calendar of a month with the same events; null: of this month.
	TrainingAddress calendar(@Nullable YearMonth asked) {
		return new TrainingAddress(this.q, this.status, this.topic, this.province, this.organiser, null, null,
				View.CALENDAR, asked, null, this.borders);
	}

	/// The map of the same events, by the provinces of some borders.
	TrainingAddress map(Borders drawn) {
		return new TrainingAddress(this.q, this.status, this.topic, this.province, this.organiser, this.from, this.to,
				View.MAP, null, null, drawn);
	}

	/// The list of the same events in a province of some borders.
	TrainingAddress in(String other, Borders drawn) {
		return new TrainingAddress(this.q, this.status, this.topic, other, this.organiser, this.from, this.to,
				View.LIST, null, null, drawn);
	}

	/// Whether a month is shown.
	public boolean isCalendar() {
		return this.view == View.CALENDAR;
	}

	/// Whether the country is shown.
	public boolean isMap() {
		return this.view == View.MAP;
	}

	/// The page of the list behind a place.
	public TrainingAddress after(@Nullable String token) {
		return new TrainingAddress(this.q, this.status, this.topic, this.province, this.organiser, this.from, this.to,
				View.LIST, null, token, this.borders);
	}

	/// The same below another path.
	public String at(String path) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		Map<String, Object> values = new LinkedHashMap<>();
		add(address, values, "q", this.q.isEmpty() ? null : this.q);
		add(address, values, "status", this.status);
		add(address, values, "topic", this.topic);
		add(address, values, "province", this.province);
		add(address, values, "organiser", this.organiser);
		add(address, values, "from", this.from);
		add(address, values, "to", this.to);
		add(address, values, "view", (this.view == View.LIST) ? null : this.view.name().toLowerCase(Locale.ROOT));
		add(address, values, "borders", (this.borders != null) ? this.borders.label() : null);
		add(address, values, "month", this.month);
		add(address, values, "after", this.after);
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
