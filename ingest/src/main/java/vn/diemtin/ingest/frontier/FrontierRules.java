package vn.diemtin.ingest.frontier;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// How often and how far apart pages are asked.
///
/// @param pollEvery the interval of an entrance whose rhythm is not known yet
/// @param pollFastest the shortest interval of an entrance when its source does not say
/// @param pollSlowest the longest interval of an entrance that does not fail
/// @param pollPatience how many item-hours of waiting are worth one request
/// @param deepEvery how often the second and further pages of a list are asked
/// @param crawlDelay the rest of a host between two requests
/// @param lease how long a request may be under way before it is thought lost
/// @param revisit when an article is asked again, counted from when it was first fetched
/// @param attempts how often an article is tried when its host fails
/// @param retryFirst the pause before an article is tried again; each further one is three times as long
/// @param linksADay the most new addresses that a host may bring on one day
record FrontierRules(Duration pollEvery, Duration pollFastest, Duration pollSlowest, Duration pollPatience,
		Duration deepEvery, Duration crawlDelay, Duration lease, List<Duration> revisit, int attempts,
		Duration retryFirst, int linksADay) {

	/// Nothing is left alone for longer because of failures.
	static final Duration LONGEST_PAUSE = Duration.ofHours(24);

	private static final Duration LONGEST_REST = Duration.ofMinutes(30);

	FrontierRules {
		revisit = List.copyOf(revisit);
	}

	/// The pause of an entrance that has failed so many times in a row.
	Duration pauseOfEntrance(Duration every, int failures) {
		return grown(every, 2, failures, longer(every, LONGEST_PAUSE));
	}

	/// The pause of an article that has failed so many times in a row.
	Duration pauseOfArticle(int failures) {
		return grown(this.retryFirst, 3, failures - 1, LONGEST_PAUSE);
	}

	/// The rest of a host that has failed so many times in a row.
	Duration restOfHost(int failures) {
		return grown(this.crawlDelay, 2, failures, longer(this.crawlDelay, LONGEST_REST));
	}

	/// The rest of a host, at least as long as it asks within reason.
	Duration restOfHost(int failures, @Nullable Duration asked) {
		Duration rest = restOfHost(failures);
		if (asked == null || asked.compareTo(rest) < 0) {
			return rest;
		}
		return (asked.compareTo(LONGEST_PAUSE) < 0) ? asked : LONGEST_PAUSE;
	}

	/// A pause made up to a tenth longer or shorter, so that what started together drifts
	/// apart; the same for the same
	/// page and time.
	static Duration jittered(Duration pause, String url, Instant now) {
		long hash = (url.hashCode() * 0x9E3779B97F4A7C15L) ^ (now.toEpochMilli() * 0xC2B2AE3D27D4EB4FL);
		hash ^= hash >>> 32;
		long tenth = pause.toMillis() / 10;
		return (tenth == 0) ? pause : pause.plusMillis(Math.floorMod(hash, 2 * tenth + 1) - tenth);
	}

	/// A rest made up to a tenth longer, so that no beat can be heard; the same for the
	/// same
	/// page and time.
	static Duration lengthened(Duration rest, String url, Instant now) {
		return rest.plus(jittered(rest, url, now).minus(rest).abs());
	}

	private static Duration grown(Duration first, int factor, int times, Duration most) {
		Duration pause = first;
		for (int i = 0; i < times && pause.compareTo(most) < 0; i++) {
			pause = pause.multipliedBy(factor);
		}
		return (pause.compareTo(most) < 0) ? pause : most;
	}

	private static Duration longer(Duration one, Duration other) {
		return (one.compareTo(other) > 0) ? one : other;
	}

}
