package vn.diemtin.ingest.frontier;

import java.time.Duration;
import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
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
/// @param wish how long its host and its feed say that nothing new is to be expected; null when they do not say
record Visit(@Nullable FetchDue request, @Nullable Duration every, int failures, int round, @Nullable Instant firstAt,
		@Nullable Instant endedAt, @Nullable Instant plannedFor, @Nullable Instant awaited,
		@JsonInclude(Include.NON_NULL) @Nullable Wish wish) {

	static Visit toArticle(FetchDue request) {
		return new Visit(request, null, 0, 0, null, null, null, null, null);
	}

	static Visit toEntrance(FetchDue request, Duration every) {
		return new Visit(request, every, 0, 0, null, null, null, null, null);
	}

	boolean isEntrance() {
		return every != null;
	}

	Visit planned(@Nullable Instant at) {
		return new Visit(request, every, failures, round, firstAt, endedAt, at, awaited, wish);
	}

	/// Its request went out; keeps its place in the agenda until the agenda takes it.
	Visit awaiting(Instant since) {
		return new Visit(request, every, failures, round, firstAt, endedAt, plannedFor, since, wish);
	}

	/// The same page under a changed declaration: validators stay.
	Visit redeclared(FetchDue declared, Duration newEvery) {
		FetchDue old = this.request;
		FetchDue next = (old == null) ? declared : declared.with(old.etag(), old.lastModified());
		return new Visit(next, newEvery, 0, round, firstAt, endedAt, plannedFor, awaited, wish);
	}

	Visit succeeded(Instant now, @Nullable String etag, @Nullable String lastModified) {
		FetchDue old = this.request;
		FetchDue next = (old != null) ? old.with(etag, lastModified) : null;
		return new Visit(next, every, 0, round, (firstAt != null) ? firstAt : now, endedAt, plannedFor, null, wish);
	}

	Visit failed() {
		return new Visit(request, every, failures + 1, round, firstAt, endedAt, plannedFor, null, wish);
	}

	Visit nextRound() {
		return new Visit(request, every, failures, round + 1, firstAt, endedAt, plannedFor, awaited, wish);
	}

	/// Not asked again unless it is wished for anew; whether for good is for the caller
	/// to say.
	Visit ended(Instant now) {
		return new Visit(null, null, 0, round, firstAt, now, null, null, null);
	}

	/// Whether it waits until nothing else of its host is due.
	boolean isSpare() {
		FetchDue due = this.request;
		return due != null && (due.since() != null || due.link() != null && due.link().since() != null);
	}

	/// The same entrance, knowing since when it has led elsewhere.
	Visit movedSince(@Nullable Instant when) {
		FetchDue due = this.request;
		return new Visit((due != null) ? due.movedSince(when) : null, every, failures, round, firstAt, endedAt,
				plannedFor, awaited, wish);
	}

	Visit fresh(@Nullable Duration freshFor) {
		return wishing(new Wish((wish != null) ? wish.ttl() : null, freshFor));
	}

	Visit resting(@Nullable Duration ttl) {
		return wishing(new Wish(ttl, (wish != null) ? wish.freshFor() : null));
	}

	private Visit wishing(Wish newWish) {
		return new Visit(request, every, failures, round, firstAt, endedAt, plannedFor, awaited,
				newWish.isEmpty() ? null : newWish);
	}

	/// How long an entrance wishes to be left alone.
	///
	/// @param ttl as its feed says
	/// @param freshFor as its host says
	record Wish(@Nullable Duration ttl, @Nullable Duration freshFor) {

		private boolean isEmpty() {
			return ttl == null && freshFor == null;
		}

		@Nullable Duration longer() {
			if (ttl == null || freshFor == null) {
				return (ttl != null) ? ttl : freshFor;
			}
			return (ttl.compareTo(freshFor) > 0) ? ttl : freshFor;
		}

	}

}
