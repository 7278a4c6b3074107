package vn.diemtin.ingest.fetch;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

/// Bounds how many requests are under way. A request that takes long moves to places of its own kind, of which there are
/// more, so that a crowd of hosts that drip and stall does not take the places of those that answer.
final class Places {

	/// A stalled request costs a socket and some 40 kB.
	private static final int SLOW_FOR_EACH = 4;

	private final Semaphore quick;

	private final Semaphore slow;

	private final Executor afterPatience;

	/// @param most requests that are not slow
	/// @param patience after which a request is slow
	Places(int most, Duration patience) {
		this.quick = new Semaphore(most);
		this.slow = new Semaphore(most * SLOW_FOR_EACH);
		this.afterPatience = CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS);
	}

	/// Waits for a place.
	Place take() throws InterruptedException {
		this.quick.acquire();
		Place place = new Place();
		this.afterPatience.execute(place::move);
		return place;
	}

	/// One request's place.
	final class Place {

		private final AtomicReference<@Nullable Semaphore> held = new AtomicReference<>(Places.this.quick);

		/// Gives the place back.
		void leave() {
			Semaphore last = this.held.getAndSet(null);
			if (last != null) {
				last.release();
			}
		}

		/// Without a place among the slow it stays where it is.
		private void move() {
			if (this.held.get() == null || !Places.this.slow.tryAcquire()) {
				return;
			}
			boolean isMoved = this.held.compareAndSet(Places.this.quick, Places.this.slow);
			(isMoved ? Places.this.quick : Places.this.slow).release();
		}

	}

}
