package vn.diemtin.ingest.frontier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import okhttp3.HttpUrl;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/// Lets a new address of a host in or refuses it: traps, other addresses of a page that is known, and what is more than a
/// host may bring on one day. A refusal is recorded once.
final class LinkGuard {

	static final String ADDRESSES = "addresses";

	static final String BUDGETS = "link-budgets";

	private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

	/// So that a trap does not fill the records of what happened.
	private static final int MOST_NOTES = 500;

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

	/// Whether an address that is new is let in; it counts then.
	boolean letsIn(String host, String address, Instant now) {
		HttpUrl url = HttpUrl.parse(address);
		if (url == null) {
			return false;
		}
		DayCount count = count(host, now);
		String trap = TrapGuard.trap(url, now);
		if (trap != null) {
			return refuse(host, address, "trap", trap, count, now);
		}
		String key = host + ' ' + ContentKey.of(url);
		String first = this.addresses.get(key);
		if (first != null && !first.equals(address) && isTaken(host, first)) {
			return refuse(host, address, "same-page", "another address of " + first, count, now);
		}
		if (count.links() >= this.linksADay) {
			return refuse(host, address, "over-budget", "more than " + this.linksADay + " new links today", count, now);
		}
		this.addresses.put(key, address);
		this.budgets.put(host, new DayCount(count.day(), count.links() + 1, count.refused()));
		return true;
	}

	/// Whether a further page of a list is let in.
	boolean letsInPage(String host, String address, Instant now) {
		HttpUrl url = HttpUrl.parse(address);
		String trap = (url != null) ? TrapGuard.trap(url, now) : null;
		return url != null && (trap == null || refuse(host, address, "trap", trap, count(host, now), now));
	}

	/// A page that could not be had under one address may be had under another.
	private boolean isTaken(String host, String url) {
		Visit visit = this.agenda.visit(host, url);
		return visit != null && (visit.request() != null || visit.firstAt() != null);
	}

	private DayCount count(String host, Instant now) {
		LocalDate today = LocalDate.ofInstant(now, VIETNAM);
		@Nullable DayCount count = this.budgets.get(host);
		return (count != null && count.day().equals(today)) ? count : new DayCount(today, 0, 0);
	}

	private boolean refuse(String host, String address, String outcome, String reason, DayCount count, Instant now) {
		String key = host + " !" + address;
		// What is too much today may come tomorrow.
		String mark = outcome.equals("over-budget") ? outcome + count.day() : outcome;
		if (mark.equals(this.addresses.get(key)) || count.refused() > MOST_NOTES) {
			return false;
		}
		if (count.refused() == MOST_NOTES) {
			this.outlet.note(host, outcome, "further refusals on this host are not recorded today", now);
		}
		else {
			this.addresses.put(key, mark);
			this.outlet.note(address, outcome, reason, now);
		}
		this.budgets.put(host, new DayCount(count.day(), count.links(), count.refused() + 1));
		return false;
	}

	/// What a host brought on a day.
	///
	/// @param links that were let in
	/// @param refused addresses that were recorded
	record DayCount(LocalDate day, int links, int refused) {
	}

}
