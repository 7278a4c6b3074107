package vn.diemtin.standalone.production;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import vn.diemtin.embedded.Servers;

/// What `docker compose up` starts, without containers: the processes of the compose file with the environment that it
/// gives them, in which only addresses are others.
final class Composition implements AutoCloseable {

	/// Long, since many JVMs start at once, perhaps on few cores.
	static final Duration START = Duration.ofMinutes(8);

	private final ComposeFile compose = ComposeFile.read();

	private final Servers servers;

	private final Path folder;

	private final Map<String, ComposedProcess> processes = new LinkedHashMap<>();

	private final Map<String, Integer> started = new TreeMap<>();

	Composition(Servers servers, Path folder) {
		this.servers = servers;
		this.folder = folder;
	}

	/// Starts one more process of a service.
	/// @param besides what its environment has besides that of its service
	ComposedProcess start(String service, Map<String, String> besides) {
		String name = service + "-" + this.started.merge(service, 1, Integer::sum);
		Path data = this.folder.resolve(name);
		Map<String, String> environment = new TreeMap<>(environment(service, data));
		environment.putAll(besides);
		Path log = Project.root().resolve("standalone/target/production").resolve(name + ".log");
		ComposedProcess process = ComposedProcess.start(name, service, environment, data, log);
		this.processes.put(name, process);
		return process;
	}

	private Map<String, String> environment(String service, Path data) {
		Map<String, String> environment = new TreeMap<>();
		this.compose.service(service)
			.environment()
			.forEach((variable, value) -> environment.put(variable, moved(value, data)));
		// In containers each process has all ports to itself.
		new ProcessSettings(service).named()
			.stream()
			.filter((variable) -> variable.endsWith("_PORT"))
			.forEach((variable) -> environment.put(variable, String.valueOf(freePort())));
		return environment;
	}

	private String moved(String value, Path data) {
		if (value.startsWith("/data/")) {
			return data.resolve(value.substring("/data/".length())).toString();
		}
		return switch (value) {
			case "kafka:9092" -> this.servers.kafka().bootstrapServers();
			case "http://elasticsearch:9200" -> this.servers.elasticsearch().uri().toString();
			default -> value;
		};
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	boolean areAllUp() {
		return this.processes.values().stream().allMatch(ComposedProcess::isUp);
	}

	/// Asks all processes of a service to end, waits for it and forgets them.
	/// @throws AssertionError with the end of its log if one does not end in time
	void stop(String service, Duration limit) throws InterruptedException {
		List<ComposedProcess> ended = this.processes.values()
			.stream()
			.filter((process) -> process.service().equals(service))
			.toList();
		ended.forEach(ComposedProcess::terminate);
		long from = System.nanoTime();
		for (ComposedProcess process : ended) {
			if (!process.hasEndedWithin(limit.minusNanos(System.nanoTime() - from))) {
				throw new AssertionError(process.name() + " does not end" + process.tail());
			}
			this.processes.remove(process.name());
		}
	}

	List<ComposedProcess> processes() {
		return List.copyOf(this.processes.values());
	}

	/// The ends of all logs.
	String tails() {
		return this.processes.values().stream().map(ComposedProcess::tail).collect(Collectors.joining());
	}

	@Override
	public void close() {
		this.processes.values().forEach(ComposedProcess::close);
	}

}
