package vn.diemtin.ingest.frontier;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.crawl.FetchDue;

/// What the frontier knows of one page.
///
/// @param request what is asked next time; null when it is not asked again, and the page is only remembered as seen
/// @param every how often it is asked: set for entrances only
/// @param failures in a row
/// @param round how many revisits of an article are done
/// @param firstAt when it was fetched first
/// @param endedAt when it was last dealt with for good
/// @param plannedFor when it is due; null when it is not in the agenda
/// @param awaited when the request went out whose end is not known yet
record Visit(@Nullable FetchDue request, @Nullable Duration every, int failures, int round, @Nullable Instant firstAt,
		@Nullable Instant endedAt, @Nullable Instant plannedFor, @Nullable Instant awaited) {

	static Visit toArticle(FetchDue request) {
		return new Visit(request, null, 0, 0, null, null, null, null);
	}

	static Visit toEntrance(FetchDue request, Duration every) {
		return new Visit(request, every, 0, 0, null, null, null, null);
	}

	boolean isEntrance() {
		return every != null;
	}

	Visit planned(@Nullable Instant at) {
		return new Visit(request, every, failures, round, firstAt, endedAt, at, awaited);
	}

	/// Its request went out; keeps its place in the agenda until the agenda takes it.
	Visit awaiting(Instant since) {
		return new Visit(request, every, failures, round, firstAt, endedAt, plannedFor, since);
	}

	/// The same page under a changed declaration: validators stay.
	Visit redeclared(FetchDue declared, Duration newEvery) {
		FetchDue old = this.request;
		FetchDue next = (old == null) ? declared : declared.with(old.etag(), old.lastModified());
		return new Visit(next, newEvery, 0, round, firstAt, endedAt, plannedFor, awaited);
	}

	Visit succeeded(Instant now, @Nullable String etag, @Nullable String lastModified) {
		FetchDue old = this.request;
		FetchDue next = (old != null) ? old.with(etag, lastModified) : null;
		return new Visit(next, every, 0, round, (firstAt != null) ? firstAt : now, endedAt, plannedFor, null);
	}

	Visit failed() {
		return new Visit(request, every, failures + 1, round, firstAt, endedAt, plannedFor, null);
	}

	Visit nextRound() {
		return new Visit(request, every, failures, round + 1, firstAt, endedAt, plannedFor, awaited);
	}

	/// Not asked again unless it is wished for anew; whether for good is for the caller
	/// to say.
	Visit ended(Instant now) {
		return new Visit(null, null, 0, round, null, now, null, null);
	}

}
