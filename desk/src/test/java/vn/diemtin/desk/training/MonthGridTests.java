package vn.diemtin.desk.training;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.util.LinkedMultiValueMap;

import vn.diemtin.events.training.TrainingEvent;
import vn.diemtin.events.training.TrainingEvent.Status;
import vn.diemtin.events.training.TrainingId;
import vn.diemtin.store.search.TrainingHit;

import static org.assertj.core.api.Assertions.assertThat;

class MonthGridTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 2, 3);

	@Test
	void beginsWeeksOnMondayAndHoldsTheWholeMonth() {
		assertThat(grid(YearMonth.of(2027, 2)).weeks()).hasSize(4);
		List<List<MonthGrid.Day>> weeks = grid(YearMonth.of(2026, 2)).weeks();
		assertThat(weeks).hasSize(5).allSatisfy((week) -> assertThat(week).hasSize(7));
		assertThat(weeks.getFirst().getFirst().date()).isEqualTo(LocalDate.of(2026, 1, 26));
		assertThat(weeks.stream().flatMap(List::stream).filter(MonthGrid.Day::isInMonth)).hasSize(28);
		assertThat(weeks.stream().flatMap(List::stream).filter(MonthGrid.Day::isToday)).hasSize(1);
	}

	@Test
	void showsAnEventOnEachOfItsDays() {
		MonthGrid grid = grid(YearMonth.of(2026, 2),
				event("a", LocalDate.of(2026, 1, 31), LocalDate.of(2026, 2, 2), true));
		List<MonthGrid.Entry> entries = grid.weeks()
			.stream()
			.flatMap(List::stream)
			.flatMap((day) -> day.shown().stream())
			.toList();
		assertThat(entries).extracting(MonthGrid.Entry::number).containsExactly(1L, 2L, 3L);
		assertThat(entries).extracting(MonthGrid.Entry::days).containsOnly(3L);
	}

	@Test
	void keepsApartWhatHasNoDayAndWhatTakesTooLong() {
		MonthGrid grid = grid(YearMonth.of(2026, 2),
				event("month", LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28), false),
				event("year", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), true));
		assertThat(grid.apart()).extracting(TrainingView::id).containsExactly("month", "year");
		assertThat(grid.weeks().stream().flatMap(List::stream)).allMatch((day) -> day.shown().isEmpty());
	}

	@Test
	void sendsToTheListWhereADayHasTooMany() {
		TrainingView[] events = IntStream.range(0, 9)
			.mapToObj((number) -> event("e" + number, TODAY, TODAY, true))
			.toArray(TrainingView[]::new);
		MonthGrid.Day day = grid(YearMonth.of(2026, 2), events).weeks()
			.stream()
			.flatMap(List::stream)
			.filter(MonthGrid.Day::isToday)
			.findFirst()
			.orElseThrow();
		assertThat(day.shown().size() + day.more()).isEqualTo(9);
		assertThat(day.address()).isEqualTo("/trainings?topic=law&from=2026-02-03&to=2026-02-03");
	}

	private static MonthGrid grid(YearMonth month, TrainingView... events) {
		LinkedMultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
		Stream.of("view=calendar", "topic=law")
			.map((one) -> one.split("="))
			.forEach((pair) -> parameters.add(pair[0], pair[1]));
		return MonthGrid.of(month, List.of(events), TODAY, TrainingAddress.of(parameters));
	}

	private static TrainingView event(String id, LocalDate from, LocalDate to, boolean isExact) {
		TrainingEvent event = new TrainingEvent(new TrainingId(id), null, Status.HELD, List.of(), List.of(), List.of(),
				List.of(), List.of(), List.of(), List.of(), List.of(), Instant.EPOCH, 1);
		return new TrainingView(new TrainingHit(event, from, to, isExact, List.of()), id, "", List.of(), List.of());
	}

}
