package vn.diemtin.desk.dashboard;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

class VisitTests {

	private static final Instant NOW = Instant.ofEpochSecond(1_800_000_000);

	@Test
	void keepsTheVisitBeforeWhilePagesFollowEachOther() {
		Visit first = Visit.of(null, NOW);
		assertThat(first.before()).isNull();
		Visit soon = Visit.of(first.cookie(), NOW.plusSeconds(60));
		assertThat(soon.before()).isNull();
		Instant tomorrow = NOW.plusSeconds(86_400);
		Visit next = Visit.of(soon.cookie(), tomorrow);
		assertThat(next.before()).isEqualTo(NOW.plusSeconds(60));
		assertThat(Visit.of(next.cookie(), tomorrow.plusSeconds(600)).before()).isEqualTo(NOW.plusSeconds(60));
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", ".", "x.y", "-1.5", "9.1", "1.99999999999", "1.2.3", "99999999999999999999.1",
			"\u0661.\u0662" })
	void takesCookieThatMakesNoSenseForNone(@Nullable String cookie) {
		assertThat(Visit.of(cookie, NOW).before()).isNull();
	}

}
