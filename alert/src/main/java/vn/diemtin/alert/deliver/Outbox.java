package vn.diemtin.alert.deliver;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import vn.diemtin.events.alert.Delivery;
import vn.diemtin.events.alert.DeliveryWanted;

/// Sends what one receiver is to get, on a thread of its own: however slow or dead the receiver is, no other waits for it.
final class Outbox {

	private static final Logger log = LoggerFactory.getLogger(Outbox.class);

	/// The clock may be set meanwhile.
	private static final Duration LONGEST_REST = Duration.ofMinutes(1);

	private final ReceiverQueue queue;

	private final Carrier carrier;

	private final DeliveryWriter writer;

	private final Clock clock;

	private final Thread thread;

	private final ReentrantLock lock = new ReentrantLock();

	private final Condition changed = this.lock.newCondition();

	private final Map<String, Runnable> done = new HashMap<>();

	private volatile boolean open = true;

	Outbox(String receiver, ReceiverQueue queue, Carrier carrier, DeliveryWriter writer, Clock clock) {
		this.queue = queue;
		this.carrier = carrier;
		this.writer = writer;
		this.clock = clock;
		this.thread = Thread.ofVirtual().name("to-" + receiver.hashCode()).unstarted(this::run);
	}

	void start() {
		this.thread.start();
	}

	/// Takes a delivery.
	/// @param whenDone runs when it is sent, or is not tried any more
	void add(DeliveryWanted wanted, Runnable whenDone) {
		this.lock.lock();
		try {
			if (this.queue.isDone(wanted)) {
				whenDone.run();
				return;
			}
			// What is wanted twice is sent once, and done for both.
			boolean isHere = this.done.containsKey(wanted.id());
			this.done.merge(wanted.id(), whenDone, Outbox::both);
			if (isHere) {
				return;
			}
			write(this.queue.add(wanted, this.clock.instant()));
			this.changed.signal();
		}
		finally {
			this.lock.unlock();
		}
	}

	private static Runnable both(Runnable one, Runnable other) {
		return () -> {
			one.run();
			other.run();
		};
	}

	private void run() {
		while (this.open) {
			ReceiverQueue.Step step = step();
			if (step instanceof ReceiverQueue.Step.Send(Message message)) {
				Attempt attempt = this.carrier.carry(message);
				ended(message, attempt);
			}
		}
	}

	private ReceiverQueue.Step step() {
		this.lock.lock();
		try {
			Instant now = this.clock.instant();
			ReceiverQueue.Step step = this.queue.next(now);
			switch (step) {
				case ReceiverQueue.Step.Note(List<Delivery> deliveries) -> write(deliveries);
				case ReceiverQueue.Step.Rest(Instant until) -> rest(now, until);
				case ReceiverQueue.Step.Send send -> {
				}
			}
			return step;
		}
		finally {
			this.lock.unlock();
		}
	}

	/// Whoever wakes up asks the queue again.
	@SuppressWarnings("WaitNotInLoop")
	private void rest(Instant now, Instant until) {
		boolean isLong = until.isAfter(now.plus(LONGEST_REST));
		long millis = (isLong ? LONGEST_REST : Duration.between(now, until)).toMillis();
		try {
			if (this.open) {
				boolean unused = this.changed.await(Math.max(1, millis), TimeUnit.MILLISECONDS);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			this.open = false;
		}
	}

	private void ended(Message message, Attempt attempt) {
		this.lock.lock();
		try {
			log.debug("{}: {}", message.id(), attempt.getClass().getSimpleName());
			write(this.queue.ended(message, attempt, this.clock.instant()));
		}
		finally {
			this.lock.unlock();
		}
	}

	/// What is done counts as done when that is written down.
	private void write(List<Delivery> deliveries) {
		for (Delivery delivery : deliveries) {
			if (!this.writer.write(delivery, () -> this.open)) {
				return;
			}
			if (delivery.state().isFinal()) {
				Runnable whenDone = this.done.remove(delivery.id());
				if (whenDone != null) {
					whenDone.run();
				}
			}
		}
	}

	/// Begins nothing more.
	void close() {
		this.open = false;
		this.lock.lock();
		try {
			this.changed.signal();
		}
		finally {
			this.lock.unlock();
		}
	}

	/// Waits until what is under way has ended and was written down.
	void await(Duration limit) throws InterruptedException {
		boolean unused = this.thread.join(limit);
	}

}
