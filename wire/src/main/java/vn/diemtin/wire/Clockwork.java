package vn.diemtin.wire;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;

/// Does something again and again as long as its process runs, on a thread of its own and never twice at a time. What fails
/// is told in the log and done again next time.
public final class Clockwork implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Clockwork.class);

	private final String name;

	private final Duration pause;

	private final Runnable work;

	private volatile @Nullable ScheduledExecutorService running;

	/// @param name of its thread
	/// @param pause before it is done first, and between the end of one time and the next
	/// @param work what is done; a process that ends does not wait for it
	public Clockwork(String name, Duration pause, Runnable work) {
		this.name = name;
		this.pause = pause;
		this.work = work;
	}

	/// Has it done once more without waiting for the pause, after what is being done now.
	/// Returns at once.
	public void soon() {
		ScheduledExecutorService current = this.running;
		if (current != null) {
			try {
				current.execute(this::look);
			}
			catch (RejectedExecutionException ex) {
				log.debug("{} ends and is not done any more", this.name);
			}
		}
	}

	private void look() {
		try {
			this.work.run();
		}
		// The edge of this process: a clockwork that fails once would stand still.
		catch (RuntimeException ex) {
			log.error("{} failed and is done again", this.name, ex);
		}
	}

	@Override
	public void start() {
		ScheduledExecutorService started = Executors
			.newSingleThreadScheduledExecutor(Thread.ofPlatform().name(this.name).daemon().factory());
		this.running = started;
		long millis = this.pause.toMillis();
		var unused = started.scheduleWithFixedDelay(this::look, millis, millis, TimeUnit.MILLISECONDS);
	}

	@Override
	public void stop() {
		ScheduledExecutorService current = this.running;
		this.running = null;
		if (current != null) {
			current.shutdown();
		}
	}

	@Override
	public boolean isRunning() {
		return this.running != null;
	}

}
