package vn.diemtin.desk.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.diemtin.events.article.PublicationDate;

/// Days and times as Vietnamese readers write them; pages call it `@days`.
@Component("days")
public class Days {

	/// Where the readers are.
	public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy", Locale.ROOT);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);

	/// `22/11/2026`.
	public String day(@Nullable LocalDate day) {
		return (day != null) ? DAY.format(day) : "";
	}

	/// `22/11/2026`, in Vietnam's time.
	public String day(@Nullable Instant instant) {
		return (instant != null) ? DAY.format(instant.atZone(ZONE)) : "";
	}

	/// `14:05 22/11/2026`, in Vietnam's time.
	public String minute(@Nullable Instant instant) {
		return (instant != null) ? MINUTE.format(instant.atZone(ZONE)) : "";
	}

	/// `11/2026`.
	public String month(YearMonth month) {
		return MONTH.format(month);
	}

	/// A publication as precise as it is known.
	public String published(@Nullable PublicationDate date) {
		if (date == null) {
			return "";
		}
		return (date.precision() == PublicationDate.Precision.DAY) ? DAY.format(date.value())
				: MINUTE.format(date.value());
	}

	/// The machine's form of an instant, for `<time datetime>`.
	public String iso(@Nullable Instant instant) {
		return (instant != null) ? instant.truncatedTo(ChronoUnit.SECONDS).toString() : "";
	}

	/// An ISO value of a fact at its own precision, an interval with a dash; what has no
	/// common notation stays as it is.
	public String value(@Nullable String iso) {
		if (iso == null) {
			return "";
		}
		int slash = iso.indexOf('/');
		return (slash < 0) ? single(iso) : single(iso.substring(0, slash)) + " – " + single(iso.substring(slash + 1));
	}

	private static String single(String iso) {
		String[] parts = iso.split("T", 2);
		String[] numbers = parts[0].split("-", -1);
		String day = switch (numbers.length) {
			case 3 -> numbers[2] + "/" + numbers[1] + "/" + numbers[0];
			case 2 -> numbers[1] + "/" + numbers[0];
			default -> parts[0];
		};
		return (parts.length == 2) ? parts[1] + " " + day : day;
	}

}
