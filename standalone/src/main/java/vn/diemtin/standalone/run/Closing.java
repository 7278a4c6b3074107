package vn.diemtin.standalone.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;

import vn.diemtin.embedded.Servers;

/// Stops what was started, in the right order, once: at the end of the command or when Ctrl-C comes first.
final class Closing implements AutoCloseable {

	private final Progress progress;

	private final Deque<AutoCloseable> started = new ArrayDeque<>();

	private final CountDownLatch closed = new CountDownLatch(1);

	private final Thread hook = new Thread(this::close, "stop");

	Closing(Progress progress) {
		this.progress = progress;
		Runtime.getRuntime().addShutdownHook(this.hook);
	}

	/// Is stopped before everything that was started earlier.
	synchronized <T extends AutoCloseable> T first(T closeable) {
		this.started.push(closeable);
		return closeable;
	}

	/// Is stopped after everything else.
	synchronized Servers last(Servers servers) {
		this.started.addLast(servers);
		return servers;
	}

	@Override
	public void close() {
		if (this.closed.getCount() == 0) {
			return;
		}
		synchronized (this) {
			if (this.closed.getCount() == 0) {
				return;
			}
			this.progress.say("Stopping …");
			while (!this.started.isEmpty()) {
				close(this.started.pop());
			}
			this.closed.countDown();
			this.progress.say("Stopped.");
		}
	}

	private void close(AutoCloseable closeable) {
		try {
			closeable.close();
		}
		catch (Exception ex) {
			// The edge of the process: whatever fails to stop must not keep the others
			// from it.
			this.progress.say("could not be stopped: " + ex);
		}
	}

}
