package vn.diemtin.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A Kafka broker that is its own controller (KRaft), on the loopback address only, without authentication.
///
/// It is one node: topics have one replica, and nothing is created by merely naming it. Messages may have 16 MB.
public final class KafkaServer extends ServerProcess {

	private volatile int port;

	private KafkaServer(Path dataFolder) {
		super("Kafka", dataFolder, 512);
	}

	/// A broker that is not started yet.
	public static KafkaServer in(Path dataFolder) {
		return new KafkaServer(dataFolder);
	}

	@Override
	public KafkaServer start() {
		super.start();
		return this;
	}

	/// Where clients find the broker, as `127.0.0.1:port`.
	/// @throws IllegalStateException before the first start
	public String bootstrapServers() {
		if (this.port == 0) {
			throw new IllegalStateException("Kafka is not started");
		}
		return "127.0.0.1:" + this.port;
	}

	@Override
	void prepare(DataFolder folder, boolean samePorts) throws IOException {
		int clients = folder.port("port", samePorts);
		int controller = folder.port("port.controller", samePorts);
		folder.folder("tmp");
		Files.writeString(settings(folder), """
				process.roles=broker,controller
				node.id=1
				controller.quorum.voters=1@127.0.0.1:%2$d
				listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
				advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
				controller.listener.names=CONTROLLER
				log.dirs=%3$s
				auto.create.topics.enable=false
				message.max.bytes=16777216
				replica.fetch.max.bytes=16777216
				default.replication.factor=1
				min.insync.replicas=1
				offsets.topic.replication.factor=1
				offsets.topic.num.partitions=5
				transaction.state.log.replication.factor=1
				transaction.state.log.min.isr=1
				transaction.state.log.num.partitions=5
				share.coordinator.state.topic.replication.factor=1
				share.coordinator.state.topic.min.isr=1
				share.coordinator.state.topic.num.partitions=1
				group.initial.rebalance.delay.ms=0
				""".formatted(clients, controller, folder.folder("data").toString().replace('\\', '/')));
		this.port = clients;
	}

	@Override
	List<String> arguments(DataFolder folder, int heapMegabytes) throws IOException {
		Path own = OwnJar.write(folder.path().resolve("launcher.jar"), "vn/diemtin/embedded/child");
		return List.of("-Xmx" + heapMegabytes + "m", "-XX:+ExitOnOutOfMemoryError",
				"--enable-native-access=ALL-UNNAMED", "-Djava.io.tmpdir=" + folder.folder("tmp"),
				"-Dorg.slf4j.simpleLogger.showDateTime=true",
				"-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd HH:mm:ss.SSS", "-cp",
				ServerJars.of("kafka").classPath(own), "vn.diemtin.embedded.child.KafkaMain",
				settings(folder).toString(), folder.folder("data").toString());
	}

	@Override
	boolean answers() {
		return new KafkaQuestion(this.port).isAnswered();
	}

	private static Path settings(DataFolder folder) {
		return folder.path().resolve("server.properties");
	}

}
