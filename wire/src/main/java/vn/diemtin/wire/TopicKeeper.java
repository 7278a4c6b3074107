package vn.diemtin.wire;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.SmartLifecycle;
import org.springframework.util.backoff.BackOffExecution;

import vn.diemtin.events.Topics;

/// Creates the topics before anything listens, waiting for the broker as long as it takes.
final class TopicKeeper implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(TopicKeeper.class);

	private static final String LARGEST_MESSAGE = Integer.toString(16 * 1024 * 1024);

	private final Map<String, Object> adminProperties;

	private final WireSettings settings;

	private volatile boolean running;

	TopicKeeper(Map<String, Object> adminProperties, WireSettings settings) {
		this.adminProperties = adminProperties;
		this.settings = settings;
	}

	@Override
	public void start() {
		this.running = true;
		BackOffExecution pauses = Retries.forEver(this.settings).start();
		while (this.running && !created()) {
			long pause = pauses.nextBackOff();
			log.warn("Waiting for Kafka at {}; next try in {} ms", this.adminProperties.get("bootstrap.servers"),
					pause);
			try {
				TimeUnit.MILLISECONDS.sleep(pause);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				this.running = false;
			}
		}
	}

	private boolean created() {
		try (Admin admin = Admin.create(this.adminProperties)) {
			for (var creation : admin.createTopics(newTopics()).values().entrySet()) {
				if (!created(creation.getKey(), creation.getValue().toCompletionStage().toCompletableFuture())) {
					return false;
				}
			}
			return true;
		}
	}

	private static boolean created(String topic, CompletableFuture<Void> creation) {
		try {
			creation.get(20, TimeUnit.SECONDS);
			return true;
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof TopicExistsException) {
				return true;
			}
			log.warn("Could not create {}: {}", topic, String.valueOf(ex.getCause()));
			return false;
		}
		catch (TimeoutException ex) {
			return false;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private List<NewTopic> newTopics() {
		return Topics.ALL.stream()
			.flatMap((topic) -> Stream.of(newTopic(topic),
					newTopic(Topics.deadLetters(topic.name()), this.settings.partitions(), false)))
			.toList();
	}

	private NewTopic newTopic(Topics.Topic topic) {
		return newTopic(topic.name(), topic.isSequence() ? 1 : this.settings.partitions(), topic.isCompacted());
	}

	private NewTopic newTopic(String name, int partitions, boolean compacted) {
		NewTopic topic = new NewTopic(name, partitions, this.settings.replication());
		String policy = compacted ? TopicConfig.CLEANUP_POLICY_COMPACT : TopicConfig.CLEANUP_POLICY_DELETE;
		// Topics are the truth: nothing is deleted by age unless an operator decides so.
		return topic.configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, policy, TopicConfig.RETENTION_MS_CONFIG, "-1",
				TopicConfig.MAX_MESSAGE_BYTES_CONFIG, LARGEST_MESSAGE, TopicConfig.COMPRESSION_TYPE_CONFIG,
				"producer"));
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return Integer.MIN_VALUE;
	}

}
