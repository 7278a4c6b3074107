package vn.diemtin.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/// One server in a process of its own, on the JDK of this one, with its data, settings and log in one folder.
///
/// The port is chosen at the first start and kept in the folder. The process ends when this one does, however this one
/// ends. All methods may be called from any thread; those that start or stop the server wait until that is done.
public abstract sealed class ServerProcess implements AutoCloseable permits KafkaServer, ElasticsearchServer {

	private static final System.Logger LOG = System.getLogger(ServerProcess.class.getName());

	private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

	private static final long POLL_MILLIS = 40;

	private static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

	private final String name;

	private final DataFolder folder;

	private final ServerLog log;

	private int heapMegabytes;

	private boolean shortLived;

	private Duration startLimit = Duration.ofMinutes(2);

	private @Nullable Process process;

	private volatile Consumer<String> unexpectedExit = (message) -> LOG.log(System.Logger.Level.ERROR, message);

	ServerProcess(String name, Path dataFolder, int heapMegabytes) {
		this.name = name;
		this.folder = new DataFolder(name, dataFolder.toAbsolutePath().normalize());
		this.log = new ServerLog(this.folder.path().resolve("server.log"));
		this.heapMegabytes = heapMegabytes;
	}

	/// Starts the server unless it runs, and returns once it answers.
	/// @throws ServerFailure if the folder is in use or the server does not answer in
	/// time
	public ServerProcess start() {
		start(false);
		return this;
	}

	/// Asks the server to end and waits; ends it by force if it does not within 30
	/// seconds. Does nothing if it does not
	/// run. The data stays.
	public synchronized void stop() {
		end(true);
	}

	/// Ends the server at once, as a crash would (SIGKILL).
	public synchronized void kill() {
		end(false);
	}

	/// Stops the server if it runs, and starts it on the same port with the same data.
	/// @throws ServerFailure if another program has taken the port meanwhile
	public synchronized void restart() {
		stop();
		start(true);
	}

	/// Whether the process is there.
	public synchronized boolean isRunning() {
		return this.process != null && this.process.isAlive();
	}

	/// The file that holds what the server says.
	public Path log() {
		return this.log.file();
	}

	/// The process id, for measuring the server or doing it harm in a test.
	/// @throws IllegalStateException if the server does not run
	public synchronized long pid() {
		if (this.process == null) {
			throw new IllegalStateException(this.name + " is not started");
		}
		return this.process.pid();
	}

	/// Whom to tell, in one sentence, when the server ends without having been asked to.
	/// Replaces whom to tell before;
	/// without one it is logged as an error.
	public void onUnexpectedExit(Consumer<String> listener) {
		this.unexpectedExit = listener;
	}

	/// Sets the largest heap, for the next start.
	public synchronized void heapMegabytes(int megabytes) {
		this.heapMegabytes = megabytes;
	}

	/// Sets how long a start may take, for the next start; two minutes unless set.
	public synchronized void startLimit(Duration limit) {
		this.startLimit = limit;
	}

	/// Makes the next start cost half as much, by compiling the server's code less well:
	/// right for a server that lives for
	/// a few minutes, wrong for one that has to work hard.
	public synchronized void shortLived() {
		this.shortLived = true;
	}

	/// Stops the server and lets go of the folder.
	@Override
	public void close() {
		stop();
	}

	@Override
	public String toString() {
		return this.name + " in " + this.folder.path();
	}

	/// Writes settings and whatever else the server needs into the folder.
	abstract void prepare(DataFolder folder, boolean samePorts) throws IOException;

	/// What follows `java` on the command line.
	abstract List<String> arguments(DataFolder folder, int heapMegabytes) throws IOException;

	/// Whether the server does its work; must come back within seconds.
	abstract boolean answers();

	private synchronized void start(boolean samePorts) {
		if (isRunning()) {
			return;
		}
		end(false);
		this.folder.lock();
		try {
			this.folder.endLeftBehind();
			prepare(this.folder, samePorts);
			Process started = launch();
			this.process = started;
			this.folder.remember(started.toHandle());
			awaitAnswer(started);
			CompletableFuture<Void> unused = started.onExit().thenAccept(this::tellIfUnexpected);
		}
		catch (IOException ex) {
			end(false);
			throw new ServerFailure(this.name + " cannot be started in " + this.folder.path() + ": " + ex, ex);
		}
		catch (RuntimeException ex) {
			end(false);
			throw ex;
		}
	}

	private Process launch() throws IOException {
		this.log.begin();
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		ProcessBuilder builder = new ProcessBuilder(java);
		if (this.shortLived) {
			builder.command().addAll(SHORT_LIVED);
		}
		builder.command().addAll(arguments(this.folder, this.heapMegabytes));
		builder.directory(this.folder.path().toFile());
		builder.redirectErrorStream(true);
		builder.redirectOutput(ProcessBuilder.Redirect.appendTo(this.log.file().toFile()));
		return builder.start();
	}

	private void awaitAnswer(Process started) {
		long deadline = System.nanoTime() + this.startLimit.toNanos();
		try {
			while (!answers()) {
				if (started.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
					throw new ServerFailure(this.name + " ended while starting, with exit code " + started.exitValue()
							+ ". " + this.log.lastLines());
				}
				if (System.nanoTime() > deadline) {
					throw new ServerFailure(this.name + " does not answer " + this.startLimit.toSeconds()
							+ " seconds after its start. " + this.log.lastLines());
				}
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ServerFailure("Interrupted while " + this.name + " starts", ex);
		}
	}

	private void tellIfUnexpected(Process ended) {
		boolean unexpected;
		synchronized (this) {
			unexpected = ended == this.process;
		}
		if (unexpected) {
			this.unexpectedExit.accept(this.name + " has ended unexpectedly with exit code " + ended.exitValue()
					+ "; its log is " + this.log.file());
		}
	}

	/// Forgets the process before it ends, so that its end is not taken for an unexpected
	/// one.
	private void end(boolean politely) {
		Process ending = this.process;
		this.process = null;
		if (ending != null) {
			if (politely && ending.isAlive()) {
				ask(ending);
				waitFor(ending, STOP_LIMIT);
			}
			ending.destroyForcibly();
			waitFor(ending, STOP_LIMIT);
		}
		this.folder.unlock();
	}

	private static void ask(Process running) {
		try (var stdin = running.getOutputStream()) {
			stdin.write("stop\n".getBytes(StandardCharsets.US_ASCII));
		}
		catch (IOException ex) {
			// It is already ending: nobody reads the pipe any more.
			LOG.log(System.Logger.Level.DEBUG, "Not asked to stop", ex);
		}
	}

	private static void waitFor(Process ending, Duration limit) {
		try {
			ending.waitFor(limit);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
