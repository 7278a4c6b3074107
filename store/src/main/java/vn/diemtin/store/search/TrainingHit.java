package vn.diemtin.store.search;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.training.TrainingEvent;

/// A training event and what it is found by.
///
/// @param event as it was told
/// @param from first day by its best founded date, when there is one
/// @param to last day
/// @param isExact whether that date names its days; otherwise they are those of a month or of a year
/// @param provinces names of the provinces that it is held in; where that is not known, of those that its sources speak for
public record TrainingHit(@JsonUnwrapped TrainingEvent event, @Nullable LocalDate from, @Nullable LocalDate to,
		boolean isExact, List<String> provinces) {

	public TrainingHit {
		provinces = List.copyOf(provinces);
	}

}
