package vn.diemtin.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.util.FileSystemUtils;

import vn.diemtin.embedded.ElasticsearchServer;
import vn.diemtin.embedded.KafkaServer;

/// Starts the desk and its servers when the first test asks for them.
final class DeskExtension implements ParameterResolver {

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		return type == RunningDesk.class || type == KafkaServer.class;
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		Running running = context
			.getStore(StoreScope.LAUNCHER_SESSION, ExtensionContext.Namespace.create(DeskExtension.class))
			.computeIfAbsent(Running.class, (key) -> Running.start(), Running.class);
		return (parameter.getParameter().getType() == KafkaServer.class) ? running.kafka() : running.desk();
	}

	record Running(Path folder, KafkaServer kafka, ElasticsearchServer elasticsearch,
			RunningDesk desk) implements AutoCloseable {

		static Running start() {
			try {
				Path folder = Files.createTempDirectory("desk");
				KafkaServer kafka = KafkaServer.in(folder.resolve("kafka")).start();
				ElasticsearchServer elasticsearch = ElasticsearchServer.in(folder.resolve("elasticsearch")).start();
				return new Running(folder, kafka, elasticsearch, new RunningDesk(elasticsearch, kafka));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		@Override
		public void close() throws IOException {
			this.desk.close();
			this.elasticsearch.kill();
			this.kafka.kill();
			FileSystemUtils.deleteRecursively(this.folder);
		}

	}

}
