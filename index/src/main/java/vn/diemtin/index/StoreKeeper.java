package vn.diemtin.index;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import vn.diemtin.store.Store;
import vn.diemtin.store.StoreUnavailable;

/// Creates the indices, trying for as long as it takes. Listeners do not wait for it: what they
/// write before is refused by the store and tried again.
@Component
class StoreKeeper implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(StoreKeeper.class);

	private static final Duration PAUSE = Duration.ofSeconds(2);

	private final Store store;

	private volatile @Nullable Thread thread;

	StoreKeeper(Store store) {
		this.store = store;
	}

	@Override
	public void start() {
		this.thread = Thread.ofVirtual().name("store-keeper").start(this::prepare);
	}

	private void prepare() {
		try {
			while (!isPrepared()) {
				Thread.sleep(PAUSE);
			}
		}
		catch (InterruptedException ex) {
			log.debug("Stopped before the indices were ready");
		}
	}

	private boolean isPrepared() {
		try {
			this.store.prepare();
			return true;
		}
		catch (StoreUnavailable ex) {
			log.warn("Waiting for Elasticsearch: {}", ex.getMessage());
			return false;
		}
	}

	@Override
	public void stop() {
		Thread running = this.thread;
		if (running != null) {
			running.interrupt();
		}
		this.thread = null;
	}

	@Override
	public boolean isRunning() {
		return this.thread != null;
	}

	/// Before the listeners.
	@Override
	public int getPhase() {
		return 0;
	}

}
