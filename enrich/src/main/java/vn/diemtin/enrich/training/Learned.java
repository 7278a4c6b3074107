package vn.diemtin.enrich.training;

import java.util.List;

import vn.diemtin.events.training.TrainingEvent;

/// What the keeper of events made of a matter.
public sealed interface Learned permits Recognised, Mended {

	/// What is known now of each event that changed.
	List<TrainingEvent> events();

}
