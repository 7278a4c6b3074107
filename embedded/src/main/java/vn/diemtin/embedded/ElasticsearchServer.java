package vn.diemtin.embedded;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// An Elasticsearch node that is a cluster of its own, on the loopback address only, without security.
///
/// It has what Elasticsearch publishes as Maven jars, and the analysis parts that [vn.diemtin.embedded.analysis] adds
/// under Elasticsearch's own names. Searching, nested fields, aggregations, highlighting, points in time, bulk writing with
/// external versions and aliases are there. What a full distribution has in modules that are not published is not:
/// update and delete by query, reindexing, scripts, the percolator, lifecycle policies, stemmers, and `GET /`. Nor is the
/// native library for Zstandard, so an index with the codec `best_compression` gets no working shard.
public final class ElasticsearchServer extends ServerProcess {

	private static final int ANSWER_MILLIS = 5_000;

	private static final int PATIENCE = 10;

	private volatile int port;

	private int incomplete;

	private ElasticsearchServer(Path dataFolder) {
		super("Elasticsearch", dataFolder, 1024);
	}

	/// A node that is not started yet.
	public static ElasticsearchServer in(Path dataFolder) {
		return new ElasticsearchServer(dataFolder);
	}

	@Override
	public ElasticsearchServer start() {
		super.start();
		return this;
	}

	/// Where clients find the node, as `http://127.0.0.1:port`.
	/// @throws IllegalStateException before the first start
	public URI uri() {
		if (this.port == 0) {
			throw new IllegalStateException("Elasticsearch is not started");
		}
		return URI.create("http://127.0.0.1:" + this.port);
	}

	@Override
	void prepare(DataFolder folder, boolean samePorts) throws IOException {
		int http = folder.port("port", samePorts);
		int transport = folder.port("port.transport", samePorts);
		new ElasticsearchModules(folder.folder("modules")).write();
		folder.folder("plugins");
		folder.folder("tmp");
		Files.writeString(folder.folder("config").resolve("elasticsearch.yml"), """
				cluster.name: embedded
				node.name: embedded
				network.host: 127.0.0.1
				http.port: %d
				transport.port: %d
				discovery.type: single-node
				action.destructive_requires_name: true
				cluster.routing.allocation.disk.threshold_enabled: false
				logger.level: INFO
				""".formatted(http, transport));
		this.port = http;
		this.incomplete = 0;
	}

	@Override
	List<String> arguments(DataFolder folder, int heapMegabytes) throws IOException {
		Path own = OwnJar.write(folder.path().resolve("launcher.jar"), "vn/diemtin/embedded/child");
		return List.of("-Xms" + heapMegabytes / 2 + "m", "-Xmx" + heapMegabytes + "m", "-XX:+ExitOnOutOfMemoryError",
				"--enable-native-access=ALL-UNNAMED", "--add-modules=jdk.incubator.vector",
				"-Djava.io.tmpdir=" + folder.folder("tmp"), "-Dlog4j.shutdownHookEnabled=false",
				"-Dlog4j2.disable.jmx=true", "-cp", ServerJars.of("elasticsearch").classPath(own),
				"vn.diemtin.embedded.child.ElasticsearchMain", folder.path().toString());
	}

	/// Whether the node can search every index it holds, or all but those that half a
	/// minute has not brought back: one
	/// broken index must not keep the others from being used.
	@Override
	boolean answers() {
		try {
			var health = (HttpURLConnection) uri().resolve("/_cluster/health?wait_for_status=yellow&timeout=3s")
				.toURL()
				.openConnection();
			health.setConnectTimeout(ANSWER_MILLIS);
			health.setReadTimeout(ANSWER_MILLIS);
			int status = health.getResponseCode();
			if (status == HttpURLConnection.HTTP_CLIENT_TIMEOUT) {
				this.incomplete++;
				return this.incomplete >= PATIENCE;
			}
			return status == HttpURLConnection.HTTP_OK;
		}
		catch (IOException ex) {
			return false;
		}
	}

}
