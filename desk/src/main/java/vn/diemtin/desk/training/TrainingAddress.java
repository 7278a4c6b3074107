package vn.diemtin.desk.training;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

import vn.diemtin.desk.search.SearchAddress;
import vn.diemtin.events.fact.TrainingFact.Status;
import vn.diemtin.store.search.TrainingRequest;

/// A list of training events as it stands in an address.
public record TrainingAddress(String q, @Nullable String status, @Nullable String topic, @Nullable String province,
		@Nullable LocalDate from, @Nullable LocalDate to) {

	private static final int MOST = 500;

	/// Reads the parameters of a request; what makes no sense is left out.
	public static TrainingAddress of(MultiValueMap<String, String> parameters) {
		String q = text(parameters, "q");
		return new TrainingAddress((q != null) ? q : "", status(text(parameters, "status")), text(parameters, "topic"),
				text(parameters, "province"), SearchAddress.day(parameters.getFirst("from")),
				SearchAddress.day(parameters.getFirst("to")));
	}

	private static @Nullable String text(MultiValueMap<String, String> parameters, String name) {
		String value = parameters.getFirst(name);
		return (value == null || value.isBlank() || value.length() > 500) ? null : value.strip();
	}

	private static @Nullable String status(@Nullable String text) {
		return (text != null && statuses().contains(text)) ? text : null;
	}

	static List<String> statuses() {
		return Arrays.stream(Status.values()).map((status) -> status.name().toLowerCase(Locale.ROOT)).toList();
	}

	/// What the store is asked.
	public TrainingRequest request() {
		List<Status> wanted = (this.status == null) ? List.of()
				: List.of(Status.valueOf(this.status.toUpperCase(Locale.ROOT)));
		return new TrainingRequest(this.q, listed(this.topic), wanted, listed(this.province), this.from, this.to, MOST);
	}

	private static List<String> listed(@Nullable String value) {
		return Stream.ofNullable(value).toList();
	}

	/// Whether anything narrows the list.
	public boolean isNarrowed() {
		return !this.q.isEmpty() || Stream.of(this.status, this.topic, this.province, this.from, this.to)
			.anyMatch((value) -> value != null);
	}

	/// The same list below another path.
	public String at(String path) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		Map<String, Object> values = new LinkedHashMap<>();
		add(address, values, "q", this.q.isEmpty() ? null : this.q);
		add(address, values, "status", this.status);
		add(address, values, "topic", this.topic);
		add(address, values, "province", this.province);
		add(address, values, "from", this.from);
		add(address, values, "to", this.to);
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
