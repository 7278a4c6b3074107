package vn.diemtin.alert;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RuleFenceTest {

	private final AtomicInteger asked = new AtomicInteger();

	private final RuleFence fence = new RuleFence((limit) -> {
		this.asked.incrementAndGet();
		return true;
	}, Clock.fixed(Invented.NOW, ZoneOffset.UTC));

	@Test
	void asksOnceForAllThatIsOlderThanTheAnswer() {
		this.fence.await(Invented.NOW.minusSeconds(1));
		this.fence.await(Invented.NOW.minusSeconds(2));
		this.fence.await(Invented.NOW.minusNanos(1));
		assertThat(this.asked).hasValue(1);
	}

	@Test
	void asksAgainForWhatMayBeNewerThanARule() {
		this.fence.await(Invented.NOW.minusSeconds(1));
		this.fence.await(Invented.NOW);
		assertThat(this.asked).hasValue(2);
	}

}
