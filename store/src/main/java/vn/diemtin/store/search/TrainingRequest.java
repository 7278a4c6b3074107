package vn.diemtin.store.search;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.fact.TrainingFact;

/// A search for training events.
///
/// @param query for the article, in the query language; empty for all
/// @param topics ids of the taxonomy
/// @param status where the events are in their lives
/// @param provinces names of provinces of the article
/// @param from first day of the event; events without a date count by their article's date
/// @param to last day, inclusive
/// @param size how many, capped at [#MOST]
public record TrainingRequest(String query, List<String> topics, List<TrainingFact.Status> status,
		List<String> provinces, @Nullable LocalDate from, @Nullable LocalDate to, int size) {

	/// The most events of an answer.
	public static final int MOST = 1_000;

	public TrainingRequest {
		topics = List.copyOf(topics);
		status = List.copyOf(status);
		provinces = List.copyOf(provinces);
		size = Math.clamp(size, 1, MOST);
	}

	/// The latest training events.
	public static TrainingRequest latest(int size) {
		return new TrainingRequest("", List.of(), List.of(), List.of(), null, null, size);
	}

}
