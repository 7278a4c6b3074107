package vn.diemtin.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

/// The folder of one server: who uses it, and what must be known at the next start.
final class DataFolder {

	private static final String PROCESS = "process";

	private static final String PROCESS_STARTED = "process.started";

	private static final Duration START_TOLERANCE = Duration.ofSeconds(2);

	private final String server;

	private final Path path;

	private @Nullable FileChannel lock;

	DataFolder(String server, Path path) {
		this.server = server;
		this.path = path;
	}

	Path path() {
		return this.path;
	}

	/// A folder in this one, made if it is not there.
	Path folder(String name) throws IOException {
		return Files.createDirectories(this.path.resolve(name));
	}

	void lock() {
		if (this.lock != null) {
			return;
		}
		try {
			Files.createDirectories(this.path);
			FileChannel opened = FileChannel.open(this.path.resolve("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			if (!locks(opened)) {
				opened.close();
				throw new ServerFailure(this.server + " cannot use " + this.path
						+ ": another program, or another part of this one, runs a server there."
						+ " Stop it, or choose another data folder.");
			}
			this.lock = opened;
		}
		catch (IOException ex) {
			throw new ServerFailure(this.server + " cannot use the folder " + this.path + ": " + ex, ex);
		}
	}

	void unlock() {
		if (this.lock == null) {
			return;
		}
		try {
			this.lock.close();
		}
		catch (IOException ex) {
			throw new ServerFailure(this.server + " cannot let go of " + this.path, ex);
		}
		finally {
			this.lock = null;
		}
	}

	/// The port of that name from the start before, or a new one.
	/// @param same fail if the port is taken, rather than choosing another
	int port(String name, boolean same) throws IOException {
		Properties known = read();
		String before = known.getProperty(name);
		if (before != null) {
			int port = Integer.parseInt(before);
			if (Ports.isFree(port)) {
				return port;
			}
			if (same) {
				throw new ServerFailure(this.server + " cannot start again: its port " + port
						+ " has been taken by another program meanwhile.");
			}
		}
		int port = Ports.choose();
		known.setProperty(name, Integer.toString(port));
		write(known);
		return port;
	}

	/// Keeps who the server is, so that the next start can end what a crash has left
	/// behind.
	void remember(ProcessHandle process) throws IOException {
		Properties known = read();
		known.setProperty(PROCESS, Long.toString(process.pid()));
		known.setProperty(PROCESS_STARTED, startOf(process).toString());
		write(known);
	}

	/// Ends the server of a program that has just died: it is about to end by itself, but
	/// would be in the way until then.
	void endLeftBehind() throws IOException {
		Properties known = read();
		String pid = known.getProperty(PROCESS);
		if (pid == null) {
			return;
		}
		ProcessHandle left = ProcessHandle.of(Long.parseLong(pid)).orElse(null);
		if (left == null || !isSame(startOf(left), known.getProperty(PROCESS_STARTED))) {
			return;
		}
		left.destroyForcibly();
		try {
			left.onExit().get(30, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (ExecutionException | TimeoutException ex) {
			throw new ServerFailure(
					this.server + " of an earlier run, process " + pid + ", does not end. End it by hand.", ex);
		}
	}

	private static Instant startOf(ProcessHandle process) {
		return process.info().startInstant().orElse(Instant.EPOCH);
	}

	/// The system reckons the start from its boot, so two readings may differ a little.
	private static boolean isSame(Instant start, @Nullable String remembered) {
		return remembered != null
				&& Duration.between(start, Instant.parse(remembered)).abs().compareTo(START_TOLERANCE) <= 0;
	}

	private static boolean locks(FileChannel channel) throws IOException {
		try {
			FileLock got = channel.tryLock();
			return got != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
	}

	private Properties read() throws IOException {
		var known = new Properties();
		Path file = state();
		if (Files.exists(file)) {
			try (var reader = Files.newBufferedReader(file)) {
				known.load(reader);
			}
		}
		return known;
	}

	private void write(Properties known) throws IOException {
		try (var writer = Files.newBufferedWriter(state())) {
			known.store(writer, "Kept from one start to the next");
		}
	}

	private Path state() {
		return this.path.resolve("state.properties");
	}

}
