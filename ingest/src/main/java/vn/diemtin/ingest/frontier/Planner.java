package vn.diemtin.ingest.frontier;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.crawl.FetchDone;
import vn.diemtin.events.crawl.FetchDue;

/// Decides what becomes of a page after a fetch of it ended. Pure: the same page, end and time give the same plan.
final class Planner {

	private final FrontierRules rules;

	Planner(FrontierRules rules) {
		this.rules = rules;
	}

	/// What becomes of a page.
	sealed interface Plan {

		/// It is asked again.
		record Again(Visit visit, Instant at) implements Plan {
		}

		/// It is only remembered.
		///
		/// @param gaveUp why it was given up, null when it was not
		record Over(Visit visit, @Nullable String gaveUp) implements Plan {
		}

	}

	/// @param wait how long an entrance is left alone after this end; null for other
	/// pages
	Plan plan(Visit visit, FetchDone done, Ending ending, @Nullable Duration wait, Instant now) {
		if (wait != null) {
			return planEntrance(visit, wait, done, ending, now);
		}
		return switch (ending.kind()) {
			case GOOD -> planRevisit(visit, done, ending, now);
			case LASTING -> new Plan.Over(visit.ended(now), null);
			case PASSING -> planRetry(visit, done, now);
		};
	}

	private Plan planEntrance(Visit visit, Duration wait, FetchDone done, Ending ending, Instant now) {
		Visit next = (ending.kind() == Ending.Kind.GOOD) ? succeeded(visit, done, ending, now) : visit.failed();
		return new Plan.Again(next, now.plus(FrontierRules.jittered(wait, done.due().url(), now)));
	}

	private Plan planRevisit(Visit visit, FetchDone done, Ending ending, Instant now) {
		boolean isLast = done.due().role() != FetchDue.Role.ARTICLE || visit.round() >= this.rules.revisit().size();
		// What a back-fill found is too old to change.
		if (isLast || visit.isSpare()) {
			return new Plan.Over(succeeded(visit, done, ending, now).ended(now), null);
		}
		Visit next = succeeded(visit, done, ending, now).nextRound();
		Instant first = (next.firstAt() != null) ? next.firstAt() : now;
		Instant at = first.plus(this.rules.revisit().get(visit.round()));
		return new Plan.Again(next, at.isAfter(now) ? at : now);
	}

	private Plan planRetry(Visit visit, FetchDone done, Instant now) {
		Visit failed = visit.failed();
		if (failed.failures() >= this.rules.attempts()) {
			String reason = (done.reason() != null) ? ": " + done.reason() : "";
			return new Plan.Over(visit.ended(now),
					"%s %d times in a row%s".formatted(done.outcome(), failed.failures(), reason));
		}
		Duration pause = this.rules.pauseOfArticle(failed.failures());
		return new Plan.Again(failed, now.plus(FrontierRules.jittered(pause, done.due().url(), now)));
	}

	private static Visit succeeded(Visit visit, FetchDone done, Ending ending, Instant now) {
		FetchDue due = done.due();
		// A 304 need not repeat the validators that it confirms.
		boolean unchanged = ending == Ending.UNCHANGED;
		String etag = (unchanged && done.etag() == null) ? due.etag() : done.etag();
		String lastModified = (unchanged && done.lastModified() == null) ? due.lastModified() : done.lastModified();
		return visit.succeeded(now, etag, lastModified);
	}

}
