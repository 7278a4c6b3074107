package vn.diemtin.desk.dashboard;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

import vn.diemtin.store.search.CountRequest.By;

/// Where the groups of a panel lead: to the same page with the group chosen, or to the page that lists what is in it.
///
/// @param path of the page
record Links(String path, Selection selection) {

	@Nullable String of(Question question, By by, String key) {
		return switch (by) {
			case TOPIC, PROVINCE, AGENCY, SOURCE -> this.selection.toggled(by, key).at(this.path);
			case STATUS -> page("/trainings", "status", key);
			case UNIT, PLACE, SEX -> figures(question, by.label(), key);
			case PERIOD -> figures(question, "from", key) + "&to=" + key;
			case DAY, WEEK, MONTH, YEAR, GROUP, KIND -> null;
		};
	}

	private static String figures(Question question, String name, String value) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/figures");
		if (!question.figures().measure().isEmpty()) {
			address.queryParam("measure", "{measure}");
		}
		if (question.figures().unit() != null && !name.equals("unit")) {
			address.queryParam("unit", "{unit}");
		}
		return address.queryParam(name, "{value}")
			.encode()
			.buildAndExpand(Map.of("measure", question.figures().measure(), "unit",
					(question.figures().unit() != null) ? question.figures().unit() : "", "value", value))
			.toUriString();
	}

	private static String page(String path, String name, String value) {
		return UriComponentsBuilder.fromPath(path)
			.queryParam(name, "{value}")
			.encode()
			.buildAndExpand(value)
			.toUriString();
	}

}
