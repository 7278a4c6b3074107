package vn.diemtin.events.training;

import java.util.List;

/// That an article tells of a training event, and what it changed of what was known.
///
/// @param event the event
/// @param isFirst whether nothing had told of it before
/// @param changes what it changed; empty when it only confirms, and when it is the first
public record TrainingTold(TrainingId event, boolean isFirst, List<TrainingEvent.Change> changes) {

	public TrainingTold {
		changes = List.copyOf(changes);
	}

}
