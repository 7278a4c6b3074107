package vn.diemtin.standalone.run;

import java.io.PrintStream;
import java.util.Locale;

/// Tells, with the seconds since the start, what is going on.
final class Progress {

	private final PrintStream out;

	private final long from = System.nanoTime();

	Progress(PrintStream out) {
		this.out = out;
	}

	synchronized void say(String sentence) {
		this.out.printf(Locale.ROOT, "[%5.1f s] %s%n", (System.nanoTime() - this.from) / 1e9, sentence);
		this.out.flush();
	}

}
