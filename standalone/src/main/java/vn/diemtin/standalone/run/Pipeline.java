package vn.diemtin.standalone.run;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import vn.diemtin.alert.AlertApplication;
import vn.diemtin.desk.DeskApplication;
import vn.diemtin.embedded.Servers;
import vn.diemtin.enrich.EnrichApplication;
import vn.diemtin.index.IndexApplication;
import vn.diemtin.ingest.IngestApplication;
import vn.diemtin.wire.EventPublisher;

/// All five processes in one JVM, each an application of its own that meets the others on Kafka and Elasticsearch only.
public final class Pipeline implements AutoCloseable {

	private final Servers servers;

	private final Path data;

	private final Consumer<String> progress;

	private final String editorPassword = newPassword();

	private final Deque<ConfigurableApplicationContext> running = new ArrayDeque<>();

	private Pipeline(Servers servers, Path data, Consumer<String> progress) {
		this.servers = servers;
		this.data = data;
		this.progress = progress;
	}

	/// Starts all processes beside running servers.
	/// @param data where they keep state and logs
	/// @param port of the desk
	/// @param ingestSettings what ingest does differently, as `--key=value`
	public static Pipeline start(Servers servers, Path data, int port, List<String> ingestSettings,
			Consumer<String> progress) {
		Pipeline pipeline = new Pipeline(servers, data, progress);
		try {
			pipeline.run("index", IndexApplication.application(), List.of());
			pipeline.runDesk(port);
			pipeline.run("enrich", EnrichApplication.application(),
					List.of("--diemtin.enrich.state=" + data.resolve("enrich")));
			pipeline.run("alert", AlertApplication.application(),
					List.of("--diemtin.alert.state=" + data.resolve("alert"), "--diemtin.alert.horizon=400d"));
			List<String> ingest = new ArrayList<>(ingestSettings);
			ingest.add("--diemtin.ingest.state=" + data.resolve("ingest"));
			pipeline.run("ingest", IngestApplication.application(), ingest);
			return pipeline;
		}
		catch (RuntimeException ex) {
			pipeline.close();
			throw ex;
		}
	}

	private void runDesk(int port) {
		List<String> arguments = common();
		arguments.add("--server.port=" + port);
		arguments.add("--management.server.port=-1");
		arguments.add("--diemtin.desk.editor.password=" + this.editorPassword);
		run("desk", DeskApplication.application(), arguments, WebApplicationType.SERVLET);
	}

	private void run(String name, SpringApplicationBuilder application, List<String> settings) {
		List<String> arguments = common();
		arguments.addAll(settings);
		run(name, application, arguments, WebApplicationType.NONE);
	}

	private void run(String name, SpringApplicationBuilder application, List<String> arguments,
			WebApplicationType type) {
		this.progress.accept(name + " is starting");
		this.running.push(application.web(type)
			.bannerMode(Banner.Mode.OFF)
			.registerShutdownHook(false)
			.run(arguments.toArray(String[]::new)));
	}

	private List<String> common() {
		return new ArrayList<>(List.of("--DIEMTIN_KAFKA=" + this.servers.kafka().bootstrapServers(),
				"--DIEMTIN_ELASTICSEARCH=" + this.servers.elasticsearch().uri(), "--diemtin.wire.partitions=2",
				"--logging.threshold.console=OFF",
				"--logging.file.name=" + this.data.resolve("logs").resolve("diemtin.log")));
	}

	/// Puts events on topics, as the desk does.
	EventPublisher publisher() {
		return this.running.getFirst().getBean(EventPublisher.class);
	}

	/// The password of the desk's editor for this run.
	String editorPassword() {
		return this.editorPassword;
	}

	private static String newPassword() {
		byte[] random = new byte[9];
		new SecureRandom().nextBytes(random);
		return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
	}

	@Override
	public void close() {
		while (!this.running.isEmpty()) {
			this.running.pop().close();
		}
	}

}
