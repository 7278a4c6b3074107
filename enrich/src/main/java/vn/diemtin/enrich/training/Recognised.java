package vn.diemtin.enrich.training;

import java.util.List;

import vn.diemtin.enrich.story.InStory;
import vn.diemtin.events.fact.FactChange;
import vn.diemtin.events.training.TrainingEvent;
import vn.diemtin.events.training.TrainingTold;

/// An article of which it is known what events it tells of and what it changed.
///
/// @param told the article in its story
/// @param trainings the events that it tells of
/// @param changes how it differs from its state before
/// @param events what is known now of each event that it changed
public record Recognised(InStory told, List<TrainingTold> trainings, List<FactChange> changes,
		List<TrainingEvent> events) implements Learned {

	public Recognised {
		trainings = List.copyOf(trainings);
		changes = List.copyOf(changes);
		events = List.copyOf(events);
	}

}
