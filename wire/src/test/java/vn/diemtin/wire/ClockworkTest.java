package vn.diemtin.wire;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClockworkTest {

	private static final int LIMIT_SECONDS = 60;

	private static final Duration NEVER = Duration.ofDays(1);

	@Test
	void goesOnAfterAFailure() throws InterruptedException {
		CountDownLatch thrice = new CountDownLatch(3);
		Clockwork clockwork = new Clockwork("failing", Duration.ofMillis(1), () -> {
			thrice.countDown();
			throw new IllegalStateException("on purpose");
		});
		clockwork.start();
		assertThat(thrice.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
		clockwork.stop();
		assertThat(clockwork.isRunning()).isFalse();
	}

	@Test
	void whoAsksForWorkDoesNotWaitForItAndItIsDoneOneByOne() throws InterruptedException {
		CountDownLatch begun = new CountDownLatch(1);
		Semaphore mayEnd = new Semaphore(0);
		CountDownLatch twice = new CountDownLatch(2);
		AtomicInteger atOnce = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		Clockwork clockwork = new Clockwork("slow", NEVER, () -> {
			most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
			begun.countDown();
			mayEnd.acquireUninterruptibly();
			atOnce.decrementAndGet();
			twice.countDown();
		});
		clockwork.start();
		clockwork.soon();
		assertThat(begun.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
		clockwork.soon();
		mayEnd.release(2);
		assertThat(twice.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
		assertThat(most).hasValue(1);
		clockwork.stop();
		clockwork.soon();
	}

	@Test
	void startsAgain() throws InterruptedException {
		Semaphore done = new Semaphore(0);
		Clockwork clockwork = new Clockwork("again", NEVER, done::release);
		for (int i = 0; i < 2; i++) {
			clockwork.start();
			clockwork.soon();
			assertThat(done.tryAcquire(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
			clockwork.stop();
		}
	}

}
