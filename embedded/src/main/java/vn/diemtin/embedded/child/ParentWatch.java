package vn.diemtin.embedded.child;

import java.io.IOException;

import sun.misc.Signal;

/// Ties the life of this process to its parent's, by the pipe that is this process's standard input: a byte asks to
/// end in order; the end of the pipe means that the parent is gone, however it went.
final class ParentWatch {

	private static final int ORPHANED = 3;

	private ParentWatch() {
	}

	static void begin() {
		// Ctrl-C reaches every process of a terminal; the parent decides in which order
		// they end.
		Signal.handle(new Signal("INT"), (signal) -> {
		});
		Thread.ofPlatform().daemon().name("parent-watch").start(ParentWatch::watch);
	}

	private static void watch() {
		if (readsOne()) {
			System.exit(0);
		}
		Runtime.getRuntime().halt(ORPHANED);
	}

	private static boolean readsOne() {
		try {
			return System.in.read() >= 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
