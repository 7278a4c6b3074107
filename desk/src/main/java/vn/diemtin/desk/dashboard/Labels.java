package vn.diemtin.desk.dashboard;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

import vn.diemtin.desk.page.PlaceNames;
import vn.diemtin.store.search.Counts;
import vn.diemtin.store.search.CountRequest.By;
import vn.diemtin.store.search.CountRequest.Measure;

/// What groups and measures are called in the reader's language.
final class Labels {

	private final MessageSource messages;

	private final PlaceNames places;

	private final Locale locale;

	Labels(MessageSource messages, PlaceNames places, Locale locale) {
		this.messages = messages;
		this.places = places;
		this.locale = locale;
	}

	Locale locale() {
		return this.locale;
	}

	String message(String key, Object... arguments) {
		return Objects.requireNonNull(this.messages.getMessage(key, arguments, key, this.locale));
	}

	/// The name of a group.
	String of(By by, String key, String label) {
		return switch (by) {
			case TOPIC -> known("topic." + key, label);
			case STATUS -> known("status." + key, label);
			case GROUP -> known("group." + key, label);
			case KIND -> known("kind." + key, label);
			case UNIT -> known("unit." + key, label);
			case SEX -> known("sex." + key, label);
			case PLACE -> this.places.text(key, this.locale);
			case DAY, WEEK, MONTH, YEAR, PERIOD, PROVINCE, AGENCY, SOURCE -> label;
		};
	}

	private String known(String key, String otherwise) {
		return Objects.requireNonNullElse(this.messages.getMessage(key, null, otherwise, this.locale), otherwise);
	}

	String head(By by) {
		return message("by." + by.label());
	}

	/// The names of the columns: what is counted, and what is measured of it.
	List<String> columns(Question question) {
		List<String> columns = new ArrayList<>(List.of(message("of." + question.of().label())));
		question.measures().forEach((measure) -> columns.add(message("measure." + measure.label())));
		return columns;
	}

	List<String> texts(Question question, Counts.Row row) {
		List<String> texts = new ArrayList<>(List.of(number(row.count())));
		question.measures().forEach((measure) -> texts.add(number(value(row, measure))));
		return texts;
	}

	/// What a row is drawn as large as: its count, or what is measured first.
	static double weight(Question question, Counts.Row row) {
		if (question.measures().isEmpty()) {
			return row.count();
		}
		Double value = value(row, question.measures().getFirst());
		return (value != null) ? value : 0;
	}

	static @Nullable Double value(Counts.Row row, Measure measure) {
		Counts.Measured measured = row.measures().get(measure.label());
		return (measured != null) ? measured.value() : null;
	}

	String number(@Nullable Double value) {
		if (value == null) {
			return "–";
		}
		NumberFormat format = NumberFormat.getInstance(this.locale);
		format.setMaximumFractionDigits(2);
		return format.format(value);
	}

	String number(long count) {
		return NumberFormat.getIntegerInstance(this.locale).format(count);
	}

}
