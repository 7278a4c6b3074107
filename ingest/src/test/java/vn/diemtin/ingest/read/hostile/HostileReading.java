package vn.diemtin.ingest.read.hostile;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.crawl.FetchDue.Role;
import vn.diemtin.ingest.read.Hints;
import vn.diemtin.ingest.read.OutcomeRules;
import vn.diemtin.ingest.read.PageInput;
import vn.diemtin.ingest.read.PageReader;

/// Reads all hostile inputs one after another in this process and prints a line for each:
/// `ok` or `broken`, the most milliseconds of the thread's own time that a role took, and the
/// name. The heap and the stack that it is started with are the limits of memory: what does not
/// fit ends in an error, which is a broken line.
final class HostileReading {

	private HostileReading() {
	}

	public static void main(String[] args) {
		String only = args.length > 0 ? args[0] : "";
		Watch watch = new Watch(Thread.currentThread());
		watch.start();
		warmUp();
		int skip = args.length > 1 ? Integer.parseInt(args[1]) : 0;
		for (Hostile input : Hostile.all().subList(skip, Hostile.all().size())) {
			if (input.name().contains(only)) {
				watch.begin(input.name());
				System.out.println(lineOf(input));
			}
		}
		System.out.println("end");
	}

	/// Ends the process when one input takes far too long, since no thread can be
	/// stopped.
	private static final class Watch extends Thread {

		private static final long FAR_TOO_LONG = 60_000_000_000L;

		private final Thread reader;

		private volatile String name = "";

		private volatile long since = System.nanoTime();

		Watch(Thread reader) {
			this.reader = reader;
			setDaemon(true);
		}

		void begin(String next) {
			name = next;
			since = System.nanoTime();
		}

		@Override
		public void run() {
			try {
				while (System.nanoTime() - since < FAR_TOO_LONG) {
					Thread.sleep(500);
				}
				System.out.println("# without end at " + java.util.Arrays.toString(reader.getStackTrace()));
				System.out.println("broken\t60000\t" + name);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			Runtime.getRuntime().halt(1);
		}

	}

	private static void warmUp() {
		for (int i = 0; i < 200; i++) {
			String page = "<article><h1>Tin " + i + "</h1>"
					+ "<p>Một câu, hai câu, ba câu và bốn câu nữa.</p>".repeat(100);
			read(page.getBytes(java.nio.charset.StandardCharsets.UTF_8), "text/html", null);
		}
	}

	private static String lineOf(Hostile input) {
		byte[] bytes = input.bytes().get();
		long most = 0;
		String verdict = "ok";
		for (Role role : roles(input.kind())) {
			long start = cpu();
			String problem = read(bytes, type(input.kind()), role);
			most = Math.max(most, cpu() - start);
			if (problem != null) {
				verdict = "broken";
				System.out.println("# " + role + " " + problem);
			}
		}
		return "%s\t%d\t%s".formatted(verdict, most / 1_000_000, input.name());
	}

	private static @Nullable String read(byte[] bytes, String type, @Nullable Role role) {
		try {
			OutcomeRules.check(PageReader.read(new PageInput(bytes, "https://a.example.vn/tin/1.html", type,
					Hints.at(OutcomeRules.NOW).expecting(role))));
			return null;
		}
		catch (RuntimeException | Error ex) {
			StackTraceElement[] trace = ex.getStackTrace();
			String text = ex + " at " + (trace.length > 0 ? trace[0] : "?") + own(trace);
			return text.substring(0, Math.min(text.length(), 400)).replace('\n', ' ');
		}
	}

	private static String own(StackTraceElement[] trace) {
		for (StackTraceElement element : trace) {
			if (element.getClassName().startsWith("vn.diemtin.ingest.read")
					&& !element.getClassName().contains("Rules")) {
				return " from " + element;
			}
		}
		return "";
	}

	private static String type(Hostile.Kind kind) {
		return kind == Hostile.Kind.PAGE ? "text/html" : "text/xml; charset=" + kind.name().toLowerCase(Locale.ROOT);
	}

	private static List<@Nullable Role> roles(Hostile.Kind kind) {
		List<@Nullable Role> roles = new ArrayList<>();
		roles.add(null);
		switch (kind) {
			case PAGE -> roles.addAll(List.of(Role.ARTICLE, Role.LISTING));
			case FEED -> roles.add(Role.FEED);
			case SITEMAP -> roles.add(Role.SITEMAP);
		}
		return roles;
	}

	private static long cpu() {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		return threads.isCurrentThreadCpuTimeSupported() ? threads.getCurrentThreadCpuTime() : System.nanoTime();
	}

}
