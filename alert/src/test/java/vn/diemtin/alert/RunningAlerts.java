package vn.diemtin.alert;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.apache.kafka.streams.KafkaStreams;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.Topics;
import vn.diemtin.wire.EventPublisher;
import vn.diemtin.wire.StreamsProcess;
import vn.diemtin.wire.TopicFollower;

/// Alert processes on a real broker with a real mail server. Their clock begins at [Invented#NOW] and goes on.
final class RunningAlerts implements AutoCloseable {

	static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

	private final KafkaServer kafka;

	private final Path folder;

	private final JsonMapper mapper = new JsonMapper();

	private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	private final Map<String, ConfigurableApplicationContext> running = new LinkedHashMap<>();

	private final int partitions;

	private final Instant now;

	RunningAlerts(KafkaServer kafka, Path folder) {
		this(kafka, folder, 1);
	}

	RunningAlerts(KafkaServer kafka, Path folder, int partitions) {
		this(kafka, folder, partitions, Invented.NOW);
	}

	/// @param now where the clock of the processes begins
	RunningAlerts(KafkaServer kafka, Path folder, int partitions, Instant now) {
		this.partitions = partitions;
		this.now = now;
		this.kafka = kafka;
		this.folder = folder;
		this.mail.start();
	}

	static ConditionFactory await() {
		return Awaitility.await().atMost(Duration.ofSeconds(90));
	}

	/// Starts an instance and waits until it matches.
	/// @param settings beside those of all
	ConfigurableApplicationContext start(String name, String... settings) {
		Clock clock = Clock.offset(Clock.systemUTC(), Duration.between(Clock.systemUTC().instant(), this.now));
		List<String> all = new ArrayList<>(List.of("--spring.kafka.bootstrap-servers=" + this.kafka.bootstrapServers(),
				"--logging.level.root=ERROR", "--diemtin.alert.state=" + this.folder.resolve(name),
				"--spring.mail.host=127.0.0.1", "--spring.mail.port=" + this.mail.getSmtp().getPort(),
				"--diemtin.wire.partitions=" + this.partitions, "--diemtin.alert.deliver.timeout=2s",
				"--diemtin.alert.deliver.retry-first=200ms", "--diemtin.alert.deliver.retry-most=1s",
				"--diemtin.alert.deliver.allow-private=true", "--diemtin.alert.deliver.allow-http=true",
				"--diemtin.alert.deliver.secrets.mau[0]=" + SECRET));
		all.addAll(Arrays.asList(settings));
		ConfigurableApplicationContext process = AlertApplication.application()
			.web(WebApplicationType.NONE)
			.initializers(
					(context) -> ((GenericApplicationContext) context).registerBean("clock", Clock.class, () -> clock))
			.run(all.toArray(String[]::new));
		this.running.put(name, process);
		StreamsProcess streams = process.getBean(StreamsProcess.class);
		await().until(() -> streams.state() == KafkaStreams.State.RUNNING);
		return process;
	}

	void stop(String name) {
		ConfigurableApplicationContext process = this.running.remove(name);
		if (process != null) {
			process.close();
		}
	}

	void publish(String topic, String key, @Nullable Object event) {
		this.running.values().iterator().next().getBean(EventPublisher.class).publishAndAwait(topic, key, event);
	}

	void publish(AlertRule rule) {
		publish(Topics.ALERT_RULES, rule.id().value(), rule);
	}

	void publish(Invented invented) {
		ArticleEnriched article = invented.build();
		publish(Topics.ARTICLES_ENRICHED, article.id().value(), article);
	}

	/// The subjects of the mails that a mailbox got, in their order.
	List<String> subjects(String mailbox) {
		return mails(mailbox).stream().map(RunningAlerts::subject).toList();
	}

	List<MimeMessage> mails(String mailbox) {
		return Arrays.stream(this.mail.getReceivedMessages()).filter((mail) -> isTo(mail, mailbox)).toList();
	}

	private static boolean isTo(MimeMessage mail, String mailbox) {
		try {
			return Arrays.stream(mail.getRecipients(RecipientType.TO))
				.map(Address::toString)
				.anyMatch((address) -> address.contains(mailbox));
		}
		catch (MessagingException ex) {
			throw new AssertionError(ex);
		}
	}

	private static String subject(MimeMessage mail) {
		try {
			return mail.getSubject();
		}
		catch (MessagingException ex) {
			throw new AssertionError(ex);
		}
	}

	/// What lies on a compacted topic, without what was taken away.
	<T> Map<String, T> newest(String topic, Class<T> type) {
		Map<String, T> newest = Collections.synchronizedMap(new LinkedHashMap<>());
		TopicFollower follower = new TopicFollower(topic, Map.of("bootstrap.servers", this.kafka.bootstrapServers()),
				(key, value) -> {
					newest.remove(key);
					if (value != null) {
						newest.put(key, this.mapper.readValue(value, type));
					}
				});
		follower.start();
		follower.stop();
		return Map.copyOf(newest);
	}

	/// All that lies on a topic.
	<T> List<T> all(String topic, Class<T> type) {
		List<T> read = Collections.synchronizedList(new ArrayList<>());
		TopicFollower follower = new TopicFollower(topic, Map.of("bootstrap.servers", this.kafka.bootstrapServers()),
				(key, value) -> {
					if (value != null) {
						read.add(this.mapper.readValue(value, type));
					}
				});
		follower.start();
		follower.stop();
		return List.copyOf(read);
	}

	@Override
	public void close() {
		List.copyOf(this.running.keySet()).forEach(this::stop);
		this.mail.stop();
	}

}
