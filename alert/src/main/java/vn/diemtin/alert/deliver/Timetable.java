package vn.diemtin.alert.deliver;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

import vn.diemtin.events.alert.Channel;
import vn.diemtin.events.alert.Channel.Grouping;

/// When what is to be sent is due, by the clocks of Vietnam.
///
/// @param dailyAt when the digests of a day go
record Timetable(LocalTime dailyAt) {

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	static LocalDate day(Instant at) {
		return LocalDate.ofInstant(at, VIETNAM);
	}

	static Grouping grouping(Channel channel) {
		return (channel instanceof Channel.Mail mail) ? mail.grouping() : Grouping.AT_ONCE;
	}

	/// When an alert that was raised then is due.
	Instant due(Grouping grouping, Instant raisedAt) {
		return switch (grouping) {
			case AT_ONCE -> raisedAt;
			case HOURLY -> raisedAt.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
			case DAILY -> nextDaily(raisedAt);
		};
	}

	/// The first daily time after a moment.
	Instant nextDaily(Instant after) {
		ZonedDateTime today = day(after).atTime(this.dailyAt).atZone(VIETNAM);
		return (today.toInstant().isAfter(after) ? today : today.plusDays(1)).toInstant();
	}

}
