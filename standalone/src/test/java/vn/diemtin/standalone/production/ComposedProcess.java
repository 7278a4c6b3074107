package vn.diemtin.standalone.production;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A process of the pipeline in a JVM of its own, with nothing around it but the environment given.
final class ComposedProcess implements AutoCloseable {

	private static final int TAIL = 60;

	private static final HttpClient CLIENT = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

	private final String name;

	private final String service;

	private final Process process;

	private final Path log;

	private final int healthPort;

	private final int port;

	private ComposedProcess(String name, String service, Process process, Path log, int healthPort, int port) {
		this.name = name;
		this.service = service;
		this.process = process;
		this.log = log;
		this.healthPort = healthPort;
		this.port = port;
	}

	/// @param name for the log
	/// @param service the process
	/// @param environment all that it sees, besides where programs and its home are
	/// @param folder where it runs
	static ComposedProcess start(String name, String service, Map<String, String> environment, Path folder, Path log) {
		ProcessSettings settings = new ProcessSettings(service);
		String classPath = Project.classPath(service)
			.stream()
			.map(Path::toString)
			.collect(Collectors.joining(File.pathSeparator));
		// The heap is the one thing of the image that is made smaller: many JVMs share
		// one machine here.
		ProcessBuilder builder = new ProcessBuilder(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx320m", "-cp",
						classPath, Project.mainClass(service)));
		@Nullable String path = System.getenv("PATH");
		builder.environment().clear();
		builder.environment().put("PATH", (path != null) ? path : "/usr/bin:/bin");
		builder.environment().put("HOME", folder.toString());
		builder.environment().put("LANG", "C.UTF-8");
		builder.environment().put("JAVA_TOOL_OPTIONS", Project.imageVariable("JAVA_TOOL_OPTIONS"));
		builder.environment().putAll(environment);
		try {
			Files.createDirectories(folder);
			Files.createDirectories(log.getParent());
			Process process = builder.directory(folder.toFile())
				.redirectErrorStream(true)
				.redirectOutput(log.toFile())
				.start();
			return new ComposedProcess(name, service, process, log, settings.healthPort(environment),
					settings.port(environment));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/// Where the process answers to the port that its service publishes.
	URI uri(String path) {
		return URI.create("http://localhost:" + this.port + path);
	}

	/// Whether the process says that all of it does its work.
	/// @throws AssertionError with the end of its log if it has ended
	boolean isUp() {
		if (!this.process.isAlive()) {
			throw new AssertionError(this.name + " ended with " + this.process.exitValue() + tail());
		}
		try {
			HttpResponse<String> answer = get(URI.create("http://localhost:" + this.healthPort + "/actuator/health"));
			return answer.statusCode() == 200
					&& new JsonMapper().readTree(answer.body()).path("status").asString("").equals("UP");
		}
		catch (IOException | JacksonException ex) {
			return false;
		}
	}

	/// What the process answers to a path.
	String answer(String path) throws IOException {
		return get(uri(path)).body();
	}

	private static HttpResponse<String> get(URI uri) throws IOException {
		try {
			return CLIENT.send(HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(20)).build(),
					HttpResponse.BodyHandlers.ofString());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException(ex);
		}
	}

	String name() {
		return this.name;
	}

	String service() {
		return this.service;
	}

	/// Asks the process to end, as a container engine does.
	void terminate() {
		this.process.destroy();
	}

	/// Whether the process ends in time.
	boolean hasEndedWithin(Duration limit) throws InterruptedException {
		return this.process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
	}

	/// The end of what the process says, for a message.
	String tail() {
		try {
			List<String> lines = Files.readAllLines(this.log);
			return "\n--- the end of " + this.log + "\n"
					+ String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL), lines.size()));
		}
		catch (IOException ex) {
			return "\n--- no log: " + ex;
		}
	}

	@Override
	public void close() {
		this.process.destroyForcibly();
	}

}
