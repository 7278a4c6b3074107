package vn.diemtin.ingest.health;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.source.Diagnosis;
import vn.diemtin.events.source.Diagnosis.DayCount;
import vn.diemtin.events.source.Diagnosis.Recall;
import vn.diemtin.events.source.SourceId;

/// Makes the diagnosis of what was found. Pure.
final class Diagnoses {

	private Diagnoses() {
	}

	static Diagnosis of(String id, Chart chart, Finding finding, Calendar calendar, int days, Instant now) {
		LocalDate today = calendar.today();
		Day weeks = calendar.sum(today.minusDays(28), today.plusDays(1));
		List<DayCount> counts = calendar.since(today.minusDays(days - 1))
			.entrySet()
			.stream()
			.map((day) -> new DayCount(day.getKey(), day.getValue().recall(), day.getValue().shares()))
			.toList();
		Recall recall = Examiner.recall(calendar);
		Instant since = chart.since();
		return new Diagnosis(new SourceId(id), finding.cause(), finding.partly(), finding.reason(),
				(since != null) ? since : now, lastGood(chart), lastItem(chart), rounded(calendar.itemsADay()),
				weeks.shares(), (recall.listed() > 0) ? recall : null, counts,
				chart.entrances().values().stream().map(EntranceChart::state).toList(), chart.turns(), now,
				finding.particulars(), chart.watchedSince());
	}

	static @Nullable Instant lastGood(Chart chart) {
		return chart.entrances()
			.values()
			.stream()
			.map(EntranceChart::lastGoodAt)
			.filter(Objects::nonNull)
			.max(Instant::compareTo)
			.orElse(null);
	}

	private static @Nullable Instant lastItem(Chart chart) {
		return chart.entrances()
			.values()
			.stream()
			.map(EntranceChart::lastItemAt)
			.filter(Objects::nonNull)
			.max(Instant::compareTo)
			.orElse(null);
	}

	private static double rounded(double value) {
		return Math.round(value * 10) / 10.0;
	}

}
