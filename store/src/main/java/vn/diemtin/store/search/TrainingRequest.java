package vn.diemtin.store.search;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.training.TrainingEvent.Status;

/// A search for training events. An empty list restricts nothing; several values of one list are
/// alternatives.
///
/// @param query in the query language; words are looked for in the titles of reports and in all that is known of the event
/// @param topics ids of the taxonomy
/// @param status where the events are in their lives; those that are withdrawn are found only when they are asked for
/// @param provinces names, as the facet `province` shows them
/// @param organisers names, as the facet `organiser` shows them, or ids of agencies
/// @param from first day of the event; events without a day count by the day on which they were first told of
/// @param to last day, inclusive
/// @param size how many, capped at [#MOST]
/// @param after the [TrainingPage#next()] of the page before; null for the first
public record TrainingRequest(String query, List<String> topics, List<Status> status, List<String> provinces,
		List<String> organisers, @Nullable LocalDate from, @Nullable LocalDate to, int size, @Nullable String after) {

	/// The most events of an answer.
	public static final int MOST = 1_000;

	public TrainingRequest {
		topics = List.copyOf(topics);
		status = List.copyOf(status);
		provinces = List.copyOf(provinces);
		organisers = List.copyOf(organisers);
		size = Math.clamp(size, 0, MOST);
	}

	/// Whether the token of the page before can be read; one that cannot gives the first
	/// page.
	public boolean isPlaceReadable() {
		return after == null || PageToken.read(SearchRequest.Sort.NEWEST, after) != null;
	}

	/// The latest training events.
	public static TrainingRequest latest(int size) {
		return new TrainingRequest("", List.of(), List.of(), List.of(), List.of(), null, null, size, null);
	}

}
