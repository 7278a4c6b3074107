package vn.diemtin.ingest.read;

import java.time.Instant;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.crawl.FetchDue.Role;
import vn.diemtin.events.source.PageRules;
import vn.diemtin.ingest.read.date.DateRules;

/// What a source declares of its pages.
///
/// @param role what is expected; the reader decides by content when it is null or wrong
/// @param family the CMS family to read the page as
/// @param datePattern the source's own order of day and month, such as `M/d/yyyy h:mm:ss a`
/// @param pages what its pages have other than the family's
/// @param zone of dates that name none
/// @param now dates more than a day after it are not believed
/// @param fetched whether the page is as it was at `now`; only then "two hours ago" is a time
public record Hints(@Nullable Role role, @Nullable String family, @Nullable String datePattern,
		@Nullable PageRules pages, ZoneId zone, Instant now, boolean fetched) {

	/// Of a page that may be older than `now`.
	public Hints(@Nullable Role role, @Nullable String family, @Nullable String datePattern, @Nullable PageRules pages,
			ZoneId zone, Instant now) {
		this(role, family, datePattern, pages, zone, now, false);
	}

	/// Of a source whose pages are its family's.
	public Hints(@Nullable Role role, @Nullable String family, @Nullable String datePattern, ZoneId zone, Instant now) {
		this(role, family, datePattern, null, zone, now);
	}

	/// No expectation: Vietnam's time, and the given present.
	public static Hints at(Instant now) {
		return new Hints(null, null, null, DateRules.VIETNAM, now);
	}

	/// The same with an expected role.
	public Hints expecting(@Nullable Role expected) {
		return new Hints(expected, family, datePattern, pages, zone, now, fetched);
	}

	/// The same for a source with rules of its own.
	public Hints with(@Nullable PageRules own) {
		return new Hints(role, family, datePattern, own, zone, now, fetched);
	}

	/// The same for a page that was fetched at `now`.
	public Hints asFetched() {
		return new Hints(role, family, datePattern, pages, zone, now, true);
	}

	DateRules dates() {
		DateRules rules = DateRules.of(zone, now, datePattern);
		return fetched ? rules.asFetched() : rules;
	}

}
