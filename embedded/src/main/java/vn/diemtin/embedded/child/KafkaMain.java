package vn.diemtin.embedded.child;

import java.nio.file.Files;
import java.nio.file.Path;

import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/// A Kafka broker as a child process: `KafkaMain <server.properties> <data folder>`.
public final class KafkaMain {

	private KafkaMain() {
	}

	/// Makes the data folder ready at the first start, then runs the broker until it is
	/// told to end.
	public static void main(String[] arguments) {
		ParentWatch.begin();
		String settings = arguments[0];
		if (!Files.exists(Path.of(arguments[1], "meta.properties"))) {
			String[] format = { "format", "--cluster-id", Uuid.randomUuid().toString(), "--config", settings };
			int result = StorageTool.execute(format, System.out);
			if (result != 0) {
				System.exit(result);
			}
		}
		Kafka.main(new String[] { settings });
	}

}
