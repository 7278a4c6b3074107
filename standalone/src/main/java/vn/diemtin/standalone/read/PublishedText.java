package vn.diemtin.standalone.read;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/// The `published` of an article's line: ISO 8601, with an offset or in Vietnam's time, with or without a time.
final class PublishedText {

	private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

	private PublishedText() {
	}

	static OffsetDateTime parse(String text) {
		if (text.length() == 10) {
			return LocalDate.parse(text).atStartOfDay().atOffset(VIETNAM);
		}
		TemporalAccessor parsed = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from,
				LocalDateTime::from);
		return (parsed instanceof LocalDateTime local) ? local.atOffset(VIETNAM) : (OffsetDateTime) parsed;
	}

}
