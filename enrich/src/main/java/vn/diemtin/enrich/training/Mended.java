package vn.diemtin.enrich.training;

import java.time.Instant;
import java.util.List;

import vn.diemtin.events.training.TrainingEvent;

/// A correction of which it is known what it changed.
///
/// @param key of the correction
/// @param outcome one word: `applied`, `undone`, `no-event` when its fact is part of no event
/// @param at when it was made
/// @param events what is known now of each event that it changed
public record Mended(String key, String outcome, Instant at, List<TrainingEvent> events) implements Learned {

	public Mended {
		events = List.copyOf(events);
	}

}
