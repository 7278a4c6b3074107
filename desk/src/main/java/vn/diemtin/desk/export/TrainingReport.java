package vn.diemtin.desk.export;

import java.util.stream.Stream;

import vn.diemtin.events.training.Report;
import vn.diemtin.events.training.TrainingEvent;
import vn.diemtin.store.search.TrainingHit;

/// What one article tells of a training event.
record TrainingReport(TrainingEvent event, Report report) {

	static Stream<TrainingReport> of(TrainingHit hit) {
		return hit.event().reports().stream().map((report) -> new TrainingReport(hit.event(), report));
	}

}
