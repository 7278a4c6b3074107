package vn.diemtin.ingest.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.crawl.BackfillWanted;
import vn.diemtin.events.crawl.EntranceRead;
import vn.diemtin.events.crawl.EntranceRead.Further;
import vn.diemtin.events.crawl.FetchDone;
import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.crawl.FetchDue.Role;

/// Goes back through the lists and sitemaps of a source, one page of each after the other, in the time that a host has left:
/// to the day that is wanted, as far as the pages go, or until a page shows nothing new.
final class Backfills {

	static final String STORE = "backfills";

	private static final Duration LONGEST_SILENCE = Duration.ofDays(1);

	private final KeyValueStore<String, Backfill> backfills;

	private final Agenda agenda;

	private final LinkGuard guard;

	private final Outlet outlet;

	Backfills(ProcessorContext<?, ?> context, Agenda agenda, LinkGuard guard, Outlet outlet) {
		this.backfills = context.getStateStore(STORE);
		this.agenda = agenda;
		this.guard = guard;
		this.outlet = outlet;
	}

	void on(String host, BackfillWanted wanted, @Nullable Residence residence, Instant now) {
		Backfill backfill = Backfill.of(wanted, now);
		for (String url : (residence != null) ? residence.urls() : List.<String>of()) {
			Visit entrance = this.agenda.visit(host, url);
			FetchDue request = (entrance != null) ? entrance.request() : null;
			if (request != null && request.role() != Role.FEED) {
				backfill = ask(host, backfill, request.since(wanted.since()), now);
			}
		}
		if (backfill.asked() == 0) {
			backfill = backfill.listEnded("the source has no list and no sitemap that is asked on " + host, false);
		}
		keep(host, backfill, now);
	}

	/// Takes in what a page of a back-fill showed.
	void on(String host, EntranceRead reading, Instant now) {
		FetchDue due = reading.due();
		Backfill backfill = running(host, due);
		if (backfill == null) {
			return;
		}
		boolean hasSeenAll = backfill.hasSeenAll(reading.items());
		Backfill read = backfill.without(due.key(), now).showing(reading.items());
		if (hasSeenAll && !leadsToSitemaps(reading)) {
			read = read.listEnded(reading.items().isEmpty() ? "a page shows no items" : "a page shows nothing new",
					true);
		}
		else if (read.isPast(reading.items())) {
			read = read.listEnded("the day is reached", true);
		}
		else {
			read = follow(host, read, reading, now);
		}
		keep(host, read, now);
	}

	/// A page of a back-fill cannot be had.
	void onFailure(String host, FetchDone done, Instant now) {
		Backfill backfill = running(host, done.due());
		if (backfill != null) {
			keep(host, backfill.without(done.due().key(), now)
				.listEnded("%s: %s".formatted(done.due().url(), done.outcome()), false), now);
		}
	}

	/// Ends those that wait for an answer that does not come any more.
	void sweep(Instant now) {
		List<KeyValue<String, Backfill>> silent = new ArrayList<>();
		try (KeyValueIterator<String, Backfill> all = this.backfills.all()) {
			all.forEachRemaining((entry) -> {
				if (entry.value.isRunning() && entry.value.at().plus(LONGEST_SILENCE).isBefore(now)) {
					silent.add(entry);
				}
			});
		}
		for (KeyValue<String, Backfill> entry : silent) {
			String host = entry.value.wanted().host();
			if (entry.value.waiting().stream().noneMatch((key) -> isAsked(host, key))) {
				keep(host, entry.value.listEnded("a page could not be read", false).ended(), now);
			}
		}
	}

	private boolean isAsked(String host, String key) {
		Visit visit = this.agenda.visit(host, key);
		return visit != null && visit.request() != null;
	}

	/// The running back-fill that a page belongs to.
	private @Nullable Backfill running(String host, FetchDue due) {
		Backfill backfill = this.backfills.get(host + ' ' + due.source().id());
		boolean isOfIt = backfill != null && backfill.isRunning() && backfill.waiting().contains(due.key())
				&& !due.dueAt().isBefore(backfill.wanted().at());
		return isOfIt ? backfill : null;
	}

	private static boolean leadsToSitemaps(EntranceRead reading) {
		return reading.further().stream().anyMatch((further) -> further.role() == Role.SITEMAP);
	}

	/// A list is gone through page by page, so that it can end in time; the parts of a
	/// sitemap are asked all.
	private Backfill follow(String host, Backfill backfill, EntranceRead reading, Instant now) {
		Backfill next = backfill;
		boolean isFollowed = false;
		for (Further further : reading.further()) {
			FetchDue due = reading.due().further(further, backfill.wanted().since());
			if (isAskedBy(backfill, host, due) || !this.guard.letsInPage(host, further.url(), now)) {
				continue;
			}
			if (!next.hasPagesLeft()) {
				return next.listEnded("its %d pages are used up".formatted(next.wanted().pages()), false);
			}
			next = ask(host, next, due, now);
			isFollowed = true;
			if (further.role() == Role.LISTING) {
				break;
			}
		}
		return isFollowed ? next : next.listEnded("no further page", true);
	}

	private boolean isAskedBy(Backfill backfill, String host, FetchDue due) {
		Visit known = this.agenda.visit(host, due.key());
		return known != null && (known.request() != null
				|| known.endedAt() != null && !known.endedAt().isBefore(backfill.wanted().at()));
	}

	private Backfill ask(String host, Backfill backfill, FetchDue due, Instant now) {
		Visit known = this.agenda.visit(host, due.key());
		Visit visit = Visit.toArticle(due.dueAt(now)).planned((known != null) ? known.plannedFor() : null);
		// Their order is that of their numbers.
		this.agenda.keep(host, due.key(), visit, now.plusMillis(backfill.asked()));
		return backfill.asking(due.key(), now);
	}

	private void keep(String host, Backfill backfill, Instant now) {
		int found = backfill.seen().size();
		Backfill kept = backfill.waiting().isEmpty() || !backfill.isRunning() ? backfill.ended() : backfill;
		this.backfills.put(host + ' ' + backfill.wanted().source(), kept);
		this.outlet.progress(kept.progress(found), now);
	}

}
