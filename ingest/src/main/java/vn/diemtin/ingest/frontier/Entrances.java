package vn.diemtin.ingest.frontier;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.crawl.EntranceRead;
import vn.diemtin.events.crawl.EntranceRead.Further;
import vn.diemtin.events.crawl.FetchDone;
import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.ingest.PageUrl;

/// What the answers of entrances mean for when they are asked next, for the further pages of their lists, and for where they
/// lie.
final class Entrances {

	private static final int DEEPEST_SITEMAP = 3;

	private final Rhythms rhythms;

	private final FrontierRules rules;

	private final Agenda agenda;

	private final LinkGuard guard;

	private final Outlet outlet;

	Entrances(Rhythms rhythms, FrontierRules rules, Agenda agenda, LinkGuard guard, Outlet outlet) {
		this.rhythms = rhythms;
		this.rules = rules;
		this.agenda = agenda;
		this.guard = guard;
		this.outlet = outlet;
	}

	/// An entrance after an answer, before it is planned.
	Visit answered(Visit visit, FetchDone done, Instant now) {
		return moved(visit, done, now).fresh(done.freshFor());
	}

	/// An entrance that leads for good to another site is asked there only for a while.
	private Visit moved(Visit visit, FetchDone done, Instant now) {
		String to = done.movedTo();
		FetchDue request = visit.request();
		Instant since = (request != null) ? request.movedSince() : null;
		if (to == null || PageUrl.isSameSite(done.due().url(), to)) {
			// Only an answer says that it is there again.
			return (since != null && Ending.isGood(done.outcome())) ? visit.movedSince(null) : visit;
		}
		if (since == null) {
			this.outlet.note(done.due().url(), "moved", "leads for good to " + to, now);
			return visit.movedSince(now);
		}
		return visit;
	}

	/// How long an entrance is left alone after an end; null for other pages.
	@Nullable Duration wait(String host, String url, Visit visit, FetchDone done, Ending ending) {
		Duration fastest = visit.every();
		if (fastest == null) {
			return null;
		}
		if (ending == Ending.UNCHANGED) {
			this.rhythms.unchanged(host, url, done.at());
		}
		Visit.Wish wish = visit.wish();
		Duration every = this.rhythms.interval(host, url, fastest, (wish != null) ? wish.longer() : null, done.at());
		return (ending.kind() == Ending.Kind.GOOD) ? every
				: this.rhythms.pause(host, url, every, visit.failures() + 1, done.at());
	}

	/// Takes in what reading an entrance told.
	/// @param residence what its source has on the host, null when it has nothing
	void on(String host, EntranceRead reading, @Nullable Residence residence, Instant now) {
		String url = reading.due().key();
		Visit known = this.agenda.visit(host, url);
		Duration fastest = (known != null) ? known.every() : null;
		if (known != null && fastest != null) {
			this.rhythms.reading(host, url, reading.items(), reading.at());
			Visit visit = known.resting(reading.ttl());
			Instant at = visit.plannedFor();
			// What is under way is planned when it comes back.
			if (at != null && visit.failures() == 0) {
				Visit.Wish wish = visit.wish();
				Duration every = this.rhythms.interval(host, url, fastest, (wish != null) ? wish.longer() : null,
						reading.at());
				at = reading.at().plus(FrontierRules.jittered(every, url, reading.at()));
			}
			this.agenda.keep(host, url, visit, at);
		}
		reading.further().forEach((further) -> follow(host, reading.due(), further, residence, now));
	}

	private void follow(String host, FetchDue from, Further further, @Nullable Residence residence, Instant now) {
		int deepest = (further.role() == FetchDue.Role.SITEMAP) ? DEEPEST_SITEMAP
				: (residence != null) ? residence.pages() : 1;
		FetchDue due = from.further(further, null).dueAt(now);
		Visit known = this.agenda.visit(host, due.key());
		boolean isWaiting = known != null && known.request() != null;
		boolean isFresh = known != null && known.endedAt() != null
				&& known.endedAt().plus(this.rules.deepEvery()).isAfter(now);
		if (further.page() <= deepest && !isWaiting && !isFresh && this.guard.letsInPage(host, further.url(), now)) {
			this.agenda.keep(host, due.key(), Visit.toArticle(due), now);
		}
	}

}
