package vn.diemtin.desk.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.fact.Evidence;
import vn.diemtin.events.fact.Field;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.events.training.Report;
import vn.diemtin.events.training.TrainingEvent;
import vn.diemtin.events.training.TrainingEvent.Status;
import vn.diemtin.events.training.TrainingId;
import vn.diemtin.store.search.TrainingHit;

import static org.assertj.core.api.Assertions.assertThat;

class EventTimeTests {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 17);

	@ParameterizedTest
	@CsvSource({ "2026-11-17", "2026-11-18T08:00", "2026-11-17T08:00/2026-11-17", "2026-11-17T10:00/2026-11-17T08:00",
			"2026-11-17T99:00" })
	void takesWholeDaysWhereNoReportTellsTheHour(String told) {
		assertThat(time(DAY, true, told)).isEqualTo(new EventTime.WholeDays(DAY, DAY));
	}

	@Test
	void takesTheHourOfAReport() {
		assertThat(time(DAY, true, "2026-11-17T08:00"))
			.isEqualTo(new EventTime.Times(Instant.parse("2026-11-17T01:00:00Z"), null));
		assertThat(time(DAY, true, "2026-11-17T08:00/2026-11-17T11:30")).isEqualTo(
				new EventTime.Times(Instant.parse("2026-11-17T01:00:00Z"), Instant.parse("2026-11-17T04:30:00Z")));
	}

	@Test
	void hasNoTimeWithoutADay() {
		assertThat(time(null, false, "2026-11-17T08:00")).isNull();
		assertThat(time(DAY, false, "2026-11")).isNull();
	}

	private static @Nullable EventTime time(@Nullable LocalDate day, boolean isExact, String told) {
		TrainingFact fact = new TrainingFact(new Evidence(Field.TEXT, 0, 1, "a", 1, "t/1"), null, List.of(),
				new TrainingFact.Dates(told, Field.TEXT, 0, 1), null, null, null, null, TrainingFact.Status.HELD);
		Report report = new Report(new ArticleId("a"), new StoryId("a"),
				new SourceRef(new SourceId("s"), "S", Source.Group.PRESS, null, null), "https://a", "a", null,
				Instant.EPOCH, fact);
		TrainingEvent event = new TrainingEvent(new TrainingId("t"), null, Status.HELD, List.of(), List.of(), List.of(),
				List.of(), List.of(), List.of(), List.of(report), List.of(), Instant.EPOCH, 1);
		return EventTime.of(new TrainingHit(event, day, day, isExact, List.of()));
	}

}
