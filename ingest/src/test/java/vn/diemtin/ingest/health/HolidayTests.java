package vn.diemtin.ingest.health;

import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.diemtin.events.source.Cause;
import vn.diemtin.events.source.Diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

/// A portal that brings twelve items on each working day, over Tết 2026 (mùng 1 was 17 February).
class HolidayTests {

	private static final Instant JANUARY_5 = Instant.parse("2026-01-05T01:00:00Z");

	private static final int WORKED_BEFORE = 40;

	private static final int REST = 9;

	private final WatchBench bench;

	HolidayTests(@TempDir Path folder) {
		this.bench = new WatchBench(folder, JANUARY_5);
	}

	@AfterEach
	void close() {
		this.bench.close();
	}

	@Test
	void takesTheSilenceOfTetForNothing() {
		this.bench.workDays(WORKED_BEFORE, 12);
		this.bench.told();
		this.bench.workDays(REST, 0);
		this.bench.workDays(14, 12);
		assertThat(this.bench.told()).isNotEmpty().extracting(Diagnosis::cause).containsOnly(Cause.WELL);
		assertThat(this.bench.turns()).isEmpty();
	}

	@Test
	void doesNotCallTheReturnOfNewsMoreThanUsual() {
		this.bench.workDays(WORKED_BEFORE, 3);
		this.bench.workDays(REST, 0);
		this.bench.told();
		this.bench.workDays(21, 6);
		assertThat(this.bench.told()).extracting(Diagnosis::cause).containsOnly(Cause.WELL);
	}

	@Test
	void seesSilenceThatGoesOnAfterTet() {
		this.bench.workDays(WORKED_BEFORE, 12);
		this.bench.workDays(REST, 0);
		assertThat(this.bench.diagnosis().cause()).isEqualTo(Cause.WELL);
		this.bench.workDays(3, 0);
		assertThat(this.bench.diagnosis().cause()).isEqualTo(Cause.QUIET);
	}

	@Test
	void seesAPortalThatDiesDuringTet() {
		this.bench.workDays(WORKED_BEFORE + 3, 12);
		this.bench.fail(WatchBench.FEED, "unreachable", 0, 3);
		assertThat(this.bench.turns()).singleElement().satisfies((turn) -> assertThat(turn.works()).isFalse());
	}

}
