package vn.diemtin.embedded.child;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.Node;
import org.elasticsearch.node.NodeValidationException;
import org.elasticsearch.plugins.PluginsLoader;

/// An Elasticsearch node as a child process: `ElasticsearchMain <home folder>`.
///
/// Elasticsearch's own start is not used: it expects the layout of a distribution and instruments the JDK with an agent
/// that is not published.
public final class ElasticsearchMain {

	private static final long CLOSE_SECONDS = 20;

	private ElasticsearchMain() {
	}

	/// Runs the node that `config/elasticsearch.yml` in the home folder describes until
	/// it is told to end.
	public static void main(String[] arguments) throws IOException, NodeValidationException, InterruptedException {
		ParentWatch.begin();
		Path home = Path.of(arguments[0]);
		Path config = home.resolve("config");
		LogConfigurator.configureESLogging();
		Settings settings = Settings.builder()
			.loadFromPath(config.resolve("elasticsearch.yml"))
			.put("path.home", home)
			.build();
		LogConfigurator.configureWithoutConfig(settings);
		var environment = new Environment(settings, config);
		var modules = PluginsLoader.loadModulesBundles(environment.modulesDir(), false);
		var plugins = PluginsLoader.loadPluginsBundles(environment.pluginsDir(), false);
		var node = new Node(environment, PluginsLoader.createPluginsLoader(modules, plugins, Map.of(), false));
		Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> close(node)));
		node.start();
		new CountDownLatch(1).await();
	}

	private static void close(Node node) {
		try {
			node.prepareForClose();
			node.close();
			node.awaitClose(CLOSE_SECONDS, TimeUnit.SECONDS);
		}
		catch (IOException ex) {
			System.err.println("The node did not close in order: " + ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
