package vn.diemtin.store.silence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LullTests {

	private static final LocalDate TODAY = LocalDate.of(2025, 4, 15);

	/// Something came each so many days.
	private static SortedMap<LocalDate, Long> days(LocalDate from, LocalDate to, int every) {
		SortedMap<LocalDate, Long> days = new TreeMap<>();
		for (LocalDate day = from; day.isBefore(to); day = day.plusDays(every)) {
			days.put(day, 3L);
		}
		return days;
	}

	private static Optional<Lull> lull(SortedMap<LocalDate, Long> days, double doubt) {
		return Lull.of(days, TODAY, doubt);
	}

	@Test
	void tellsThatSomethingStopped() {
		SortedMap<LocalDate, Long> days = days(TODAY.minusWeeks(30), LocalDate.of(2025, 3, 1), 2);
		assertThat(lull(days, Lull.SELDOM)).hasValueSatisfying((lull) -> {
			assertThat(lull.since()).isBetween(LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 10));
			assertThat(lull.last()).isBefore(LocalDate.of(2025, 3, 1));
			assertThat(lull.usual()).isBetween(3.0, 4.0);
		});
	}

	@Test
	void tellsItYearsLater() {
		SortedMap<LocalDate, Long> days = days(TODAY.minusWeeks(130), TODAY.minusWeeks(80), 3);
		assertThat(lull(days, Lull.SELDOM)).isPresent();
	}

	@Test
	void staysCalmWhenWhatWasSeldomIsSeldom() {
		assertThat(lull(days(TODAY.minusWeeks(52), TODAY, 21), Lull.LIKELY)).isEmpty();
		assertThat(lull(days(TODAY.minusWeeks(52), TODAY.minusDays(5), 3), Lull.LIKELY)).isEmpty();
		assertThat(lull(new TreeMap<>(), Lull.LIKELY)).isEmpty();
	}

	@Test
	void staysCalmWhenLittleIsKnown() {
		assertThat(lull(days(TODAY.minusWeeks(4), TODAY.minusWeeks(3), 1), Lull.LIKELY)).isEmpty();
	}

	@Test
	void isAlarmedEarlierWhereACauseIsKnown() {
		SortedMap<LocalDate, Long> days = days(TODAY.minusWeeks(30), TODAY.minusWeeks(2), 3);
		assertThat(lull(days, Lull.SELDOM)).isEmpty();
		assertThat(lull(days, Lull.LIKELY)).isPresent();
	}

}
