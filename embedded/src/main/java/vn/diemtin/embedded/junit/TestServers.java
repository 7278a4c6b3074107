package vn.diemtin.embedded.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import vn.diemtin.embedded.ElasticsearchServer;
import vn.diemtin.embedded.KafkaServer;

/// The servers of one JVM of tests, started when they are asked for.
final class TestServers implements AutoCloseable {

	private final Path folder;

	private final KafkaServer kafka;

	private final ElasticsearchServer elasticsearch;

	TestServers() {
		try {
			this.folder = Files.createTempDirectory("embedded");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.kafka = KafkaServer.in(this.folder.resolve("kafka"));
		this.elasticsearch = ElasticsearchServer.in(this.folder.resolve("elasticsearch"));
		this.kafka.shortLived();
		this.elasticsearch.shortLived();
	}

	KafkaServer kafka() {
		return this.kafka.start();
	}

	ElasticsearchServer elasticsearch() {
		return this.elasticsearch.start();
	}

	@Override
	public void close() throws IOException {
		// The data is thrown away, so there is nothing to wait for.
		this.kafka.kill();
		this.elasticsearch.kill();
		List<Path> files;
		try (Stream<Path> found = Files.walk(this.folder)) {
			files = found.sorted(Comparator.reverseOrder()).toList();
		}
		for (Path file : files) {
			Files.delete(file);
		}
	}

}
