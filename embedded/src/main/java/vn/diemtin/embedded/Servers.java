package vn.diemtin.embedded;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Both servers, each in its own folder below one data folder.
public final class Servers implements AutoCloseable {

	private final KafkaServer kafka;

	private final ElasticsearchServer elasticsearch;

	private Servers(Path dataFolder) {
		this.kafka = KafkaServer.in(dataFolder.resolve("kafka"));
		this.elasticsearch = ElasticsearchServer.in(dataFolder.resolve("elasticsearch"));
	}

	/// Starts both at the same time and returns once both answer.
	/// @param progress is told one sentence for every step, from any thread
	/// @throws ServerFailure if one of them does not start; the other is stopped then
	public static Servers start(Path dataFolder, Consumer<String> progress) {
		var servers = new Servers(dataFolder);
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var kafka = CompletableFuture.runAsync(() -> start("Kafka", servers.kafka, progress), threads);
			var elasticsearch = CompletableFuture
				.runAsync(() -> start("Elasticsearch", servers.elasticsearch, progress), threads);
			CompletableFuture.allOf(kafka, elasticsearch).join();
			return servers;
		}
		catch (CompletionException ex) {
			servers.close();
			throw (ex.getCause() instanceof ServerFailure failure) ? failure : ex;
		}
	}

	/// The broker.
	public KafkaServer kafka() {
		return this.kafka;
	}

	/// The search node.
	public ElasticsearchServer elasticsearch() {
		return this.elasticsearch;
	}

	/// Stops both, asking them first.
	@Override
	public void close() {
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			threads.execute(this.kafka::close);
			threads.execute(this.elasticsearch::close);
		}
	}

	private static void start(String name, ServerProcess server, Consumer<String> progress) {
		progress.accept(name + " is starting");
		long from = System.nanoTime();
		server.start();
		progress.accept("%s answers after %.1f s".formatted(name, (System.nanoTime() - from) / 1e9));
	}

}
