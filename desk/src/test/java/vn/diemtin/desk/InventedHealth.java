package vn.diemtin.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.source.Cause;
import vn.diemtin.events.source.Diagnosis;
import vn.diemtin.events.source.Diagnosis.DayCount;
import vn.diemtin.events.source.Diagnosis.EntranceState;
import vn.diemtin.events.source.Diagnosis.Recall;
import vn.diemtin.events.source.Diagnosis.Shares;
import vn.diemtin.events.source.Diagnosis.Turn;
import vn.diemtin.events.source.Particulars;
import vn.diemtin.events.source.SourceId;

/// How sources of the invented news do.
final class InventedHealth {

	private InventedHealth() {
	}

	/// A source that was first seen two hours before.
	static Diagnosis young(SourceId source, Instant at) {
		Instant before = at.minus(Duration.ofHours(2));
		Recall recall = new Recall(7, 4, 1);
		DayCount today = new DayCount(LocalDate.ofInstant(at, ZoneOffset.ofHours(7)), recall, new Shares(5, 5, 5, 5));
		return new Diagnosis(source, Cause.WELL, false, null, before, at, at, 0, new Shares(5, 5, 5, 5), null,
				List.of(today), List.of(), List.of(), at, null, before);
	}

	static Diagnosis of(SourceId source, Cause cause, @Nullable Particulars particulars, Instant at) {
		String reason = (particulars != null) ? particulars.text() : null;
		List<DayCount> days = new ArrayList<>();
		for (int day = 9; day >= 0; day--) {
			days.add(new DayCount(LocalDate.ofInstant(at, ZoneOffset.UTC).minusDays(day), new Recall(6, 5, 0),
					new Shares(5, 5, 4, 5)));
		}
		Instant before = at.minus(Duration.ofHours(5));
		List<Turn> turns = cause.isFatal() ? List.of(new Turn(false, cause, at)) : List.of();
		return new Diagnosis(source, cause, false, reason, at, before, before, 5.8, new Shares(50, 50, 40, 50),
				new Recall(42, 40, 1), days, List.of(new EntranceState("https://thanhhoa.example.vn/rss", "challenged",
						null, 3, at, before, before)),
				turns, at, particulars, at.minus(Duration.ofDays(40)));
	}

}
