package vn.diemtin.ingest.fetch;

import java.io.InterruptedIOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// The memory that bodies may take while they are read, shared by all fetches, so that many hosts can be asked at once
/// and many large answers at once still do not fill the heap. Who finds no room waits, no longer than its deadline.
final class Room {

	/// Taken and given back in pieces of this many bytes.
	static final int PIECE = 64 * 1024;

	private final Semaphore pieces;

	Room(long bytes) {
		this.pieces = new Semaphore((int) Math.max(1, bytes / PIECE), true);
	}

	/// A quarter of the heap.
	static Room ofHeap() {
		return new Room(Runtime.getRuntime().maxMemory() / 4);
	}

	/// Room for one body; grows as the body does.
	final class Share implements AutoCloseable {

		private final Deadline deadline;

		private int taken;

		private Share(Deadline deadline) {
			this.deadline = deadline;
		}

		/// Makes sure that there is room for so many bytes of the body.
		/// @throws InterruptedIOException when there was none in time
		void reach(long bytes) throws InterruptedIOException {
			int needed = (int) Math.ceilDiv(bytes, (long) PIECE) - this.taken;
			if (needed <= 0) {
				return;
			}
			try {
				if (!Room.this.pieces.tryAcquire(needed, this.deadline.millisLeft(), TimeUnit.MILLISECONDS)) {
					throw new InterruptedIOException("no room for a body in time");
				}
				this.taken += needed;
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new InterruptedIOException("the process ends");
			}
		}

		@Override
		public void close() {
			Room.this.pieces.release(this.taken);
			this.taken = 0;
		}

	}

	Share share(Deadline deadline) {
		return new Share(deadline);
	}

	int freePieces() {
		return this.pieces.availablePermits();
	}

}
