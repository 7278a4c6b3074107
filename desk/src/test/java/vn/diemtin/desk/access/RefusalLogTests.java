package vn.diemtin.desk.access;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RefusalLogTests {

	private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);

	private final RefusalLog log = new RefusalLog(this.nanos::get);

	@Test
	void tellsTheSameOnceAMinuteAndHowOftenElse() {
		assertThat(this.log.turn("RATE a")).isZero();
		assertThat(this.log.turn("RATE a")).isEqualTo(-1);
		assertThat(this.log.turn("RATE b")).isZero();
		this.nanos.addAndGet(TimeUnit.SECONDS.toNanos(59));
		assertThat(this.log.turn("RATE a")).isEqualTo(-1);
		this.nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
		assertThat(this.log.turn("RATE a")).isEqualTo(2);
		assertThat(this.log.turn("RATE a")).isEqualTo(-1);
	}

	@Test
	void forgetsWhoWasSilentForLongest() {
		LastSeen<Integer> seen = new LastSeen<>();
		for (int i = 0; i < LastSeen.MOST; i++) {
			seen.put("caller " + i, i);
		}
		assertThat(seen.get("caller 0")).isZero();
		seen.put("one more", 1);
		assertThat(seen).hasSize(LastSeen.MOST).containsKey("caller 0").doesNotContainKey("caller 1");
	}

}
