package vn.diemtin.ingest.frontier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import okhttp3.HttpUrl;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/// Lets a new address of a host in, puts it off or refuses it: traps, other addresses of a page that is known, and what is
/// more than a host may bring on one day. A refusal is recorded once.
///
/// What is put off has half of the budget of each day to come, so that a trap cannot keep out what is new on these days.
final class LinkGuard {

	static final String ADDRESSES = "addresses";

	static final String BUDGETS = "link-budgets";

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	/// So that a trap does not fill the records of what happened.
	private static final int MOST_NOTES = 500;

	/// What a list shows today it mostly shows again.
	private static final int DAYS_AHEAD = 7;

	/// What a back-fill found is not shown again.
	private static final int DAYS_AHEAD_OF_BACKFILL = 90;

	private final KeyValueStore<String, String> addresses;

	private final KeyValueStore<String, DayCount> budgets;

	private final Agenda agenda;

	private final Outlet outlet;

	private final int linksADay;

	LinkGuard(ProcessorContext<?, ?> context, Agenda agenda, Outlet outlet, int linksADay) {
		this.addresses = context.getStateStore(ADDRESSES);
		this.budgets = context.getStateStore(BUDGETS);
		this.agenda = agenda;
		this.outlet = outlet;
		this.linksADay = linksADay;
	}

	/// When an address that is new may be asked; it counts then. Null when it is refused.
	/// @param isOfBackfill whether it will not be found again
	@Nullable Instant letsIn(String host, String address, boolean isOfBackfill, Instant now) {
		HttpUrl url = HttpUrl.parse(address);
		if (url == null) {
			return null;
		}
		DayCount count = count(host, now);
		String trap = TrapGuard.trap(url, now);
		if (trap != null) {
			refuse(host, address, "trap", trap, count, now);
			return null;
		}
		String key = host + ' ' + ContentKey.of(url);
		String first = this.addresses.get(key);
		if (first != null && !first.equals(address) && isTaken(host, first)) {
			refuse(host, address, "same-page", "another address of " + first, count, now);
			return null;
		}
		DayCount next = (count.links() < this.linksADay) ? count.letIn()
				: count.putOff(this.linksADay, isOfBackfill ? DAYS_AHEAD_OF_BACKFILL : DAYS_AHEAD);
		if (next == null) {
			refuse(host, address, "over-budget", "more than " + this.linksADay + " new links today", count, now);
			return null;
		}
		this.addresses.put(key, address);
		this.budgets.put(host, next);
		DayCount.Late late = next.late();
		if (late == null || next.links() > count.links()) {
			return now;
		}
		note(host, address, "put-off",
				"more than %d new links today; its turn is on %s".formatted(this.linksADay, late.day()), next, now);
		return late.day().atStartOfDay(VIETNAM).toInstant();
	}

	/// Whether a further page of a list is let in.
	boolean letsInPage(String host, String address, Instant now) {
		HttpUrl url = HttpUrl.parse(address);
		String trap = (url != null) ? TrapGuard.trap(url, now) : null;
		if (trap != null) {
			refuse(host, address, "trap", trap, count(host, now), now);
		}
		return url != null && trap == null;
	}

	/// A page that could not be had under one address may be had under another.
	private boolean isTaken(String host, String url) {
		Visit visit = this.agenda.visit(host, url);
		return visit != null && (visit.request() != null || visit.firstAt() != null);
	}

	private DayCount count(String host, Instant now) {
		LocalDate today = LocalDate.ofInstant(now, VIETNAM);
		@Nullable DayCount count = this.budgets.get(host);
		return (count == null) ? new DayCount(today, 0, 0, null)
				: count.day().equals(today) ? count : count.on(today, this.linksADay);
	}

	private void refuse(String host, String address, String outcome, String reason, DayCount count, Instant now) {
		String key = host + " !" + address;
		// What is too much today may come tomorrow.
		String mark = outcome.equals("over-budget") ? outcome + count.day() : outcome;
		if (!mark.equals(this.addresses.get(key))) {
			if (count.refused() < MOST_NOTES) {
				this.addresses.put(key, mark);
			}
			note(host, address, outcome, reason, count, now);
		}
	}

	private void note(String host, String address, String outcome, String reason, DayCount count, Instant now) {
		if (count.refused() > MOST_NOTES) {
			return;
		}
		if (count.refused() == MOST_NOTES) {
			this.outlet.note(host, outcome, "further refusals on this host are not recorded today", now);
		}
		else {
			this.outlet.note(address, outcome, reason, now);
		}
		this.budgets.put(host, count.noted());
	}

	/// What a host brought on a day, and what was put off to days to come.
	///
	/// @param links that were let in, or put off to this day
	/// @param refused addresses that were recorded
	/// @param late the last day that something was put off to; null when nothing was
	record DayCount(LocalDate day, int links, int refused, @JsonInclude(Include.NON_NULL) @Nullable Late late) {

		/// A day to which links were put off; the days before it have as many as they may
		/// have.
		record Late(LocalDate day, int links) {
		}

		/// Half of a budget.
		private static int share(int linksADay) {
			return Math.max(1, linksADay / 2);
		}

		DayCount letIn() {
			return new DayCount(day, links + 1, refused, late);
		}

		DayCount noted() {
			return new DayCount(day, links, refused + 1, late);
		}

		/// With one more link put off to the first day that has room; null when that is
		/// too
		/// far ahead.
		@Nullable DayCount putOff(int linksADay, int daysAhead) {
			Late last = (late != null && late.day().isAfter(day)) ? late : new Late(day.plusDays(1), 0);
			Late next = (last.links() < share(linksADay)) ? new Late(last.day(), last.links() + 1)
					: new Late(last.day().plusDays(1), 1);
			return next.day().isAfter(day.plusDays(daysAhead)) ? null : new DayCount(day, links, refused, next);
		}

		/// At the start of another day, which has what was put off to it.
		DayCount on(LocalDate today, int linksADay) {
			int before = (late == null || late.day().isBefore(today)) ? 0
					: late.day().equals(today) ? late.links() : share(linksADay);
			return new DayCount(today, before, 0, late);
		}

	}

}
