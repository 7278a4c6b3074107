package vn.diemtin.alert;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

import vn.diemtin.alert.deliver.Hook;
import vn.diemtin.alert.deliver.Hook.Manner;
import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.embedded.junit.EmbeddedServers;
import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.Channel;
import vn.diemtin.events.alert.Channel.Grouping;
import vn.diemtin.events.alert.Delivery;
import vn.diemtin.events.alert.Delivery.State;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.source.Cause;
import vn.diemtin.events.source.Particulars;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceTurned;
import vn.diemtin.wire.EventPublisher;
import vn.diemtin.wire.TopicFollower;

import static org.assertj.core.api.Assertions.assertThat;

/// From an enriched article to mailboxes and webhooks, on a real broker and a real mail server, with receivers that behave
/// badly beside those that do not.
@EmbeddedServers
class DeliveryProcessTest {

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

	private final KafkaServer kafka;

	private final JsonMapper mapper = new JsonMapper();

	private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

	private final Map<Manner, Hook> hooks = new LinkedHashMap<>();

	@TempDir
	private Path folder = Path.of("");

	private @Nullable ConfigurableApplicationContext process;

	DeliveryProcessTest(KafkaServer kafka) {
		this.kafka = kafka;
	}

	@BeforeEach
	void open() {
		this.mail.start();
		Stream.of(Manner.values()).forEach((manner) -> this.hooks.put(manner, new Hook(manner)));
	}

	@AfterEach
	void close() {
		stop();
		this.hooks.values().forEach(Hook::close);
		this.mail.stop();
	}

	private void start() {
		// Old enough for what is invented, and it goes on.
		Clock clock = Clock.offset(Clock.systemUTC(), Duration.between(Clock.systemUTC().instant(), Invented.NOW));
		this.process = AlertApplication.application()
			.web(WebApplicationType.NONE)
			.initializers(
					(context) -> ((GenericApplicationContext) context).registerBean("clock", Clock.class, () -> clock))
			.run("--spring.kafka.bootstrap-servers=" + this.kafka.bootstrapServers(), "--diemtin.wire.partitions=1",
					"--diemtin.alert.state=" + this.folder.resolve("state"), "--logging.level.root=ERROR",
					"--spring.mail.host=127.0.0.1", "--spring.mail.port=" + this.mail.getSmtp().getPort(),
					"--diemtin.alert.deliver.timeout=2s", "--diemtin.alert.deliver.retry-first=200ms",
					"--diemtin.alert.deliver.retry-most=1s", "--diemtin.alert.deliver.allow-private=true",
					"--diemtin.alert.deliver.allow-http=true", "--diemtin.alert.deliver.secrets.mau[0]=" + SECRET,
					"--diemtin.alert.deliver.source-notices.mail=truc@mau.vn");
	}

	private void stop() {
		if (this.process != null) {
			this.process.close();
			this.process = null;
		}
	}

	private ConfigurableApplicationContext process() {
		if (this.process == null) {
			throw new IllegalStateException("Not started");
		}
		return this.process;
	}

	private void publish(String topic, String key, Object event) {
		process().getBean(EventPublisher.class).publishAndAwait(topic, key, event);
	}

	private void publish(Invented invented) {
		ArticleEnriched article = invented.build();
		publish(Topics.ARTICLES_ENRICHED, article.id().value(), article);
	}

	private void save(String id, String query, Channel... channels) {
		AlertRule rule = Invented.rule(id, query);
		long before = process().getBean(AlertRules.class).liveCount();
		publish(Topics.ALERT_RULES, id, new AlertRule(rule.id(), rule.name(), rule.query(), rule.owner(), 1, true,
				rule.changedAt(), List.of(channels)));
		await().until(() -> process().getBean(AlertRules.class).liveCount() > before);
	}

	private Hook hook(Manner manner) {
		Hook hook = this.hooks.get(manner);
		assertThat(hook).isNotNull();
		return hook;
	}

	private Channel webhook(Manner manner) {
		return new Channel.Webhook(hook(manner).url(), "mau");
	}

	private Map<String, Delivery> deliveries() {
		Map<String, Delivery> newest = new LinkedHashMap<>();
		TopicFollower follower = new TopicFollower(Topics.DELIVERIES,
				Map.of("bootstrap.servers", this.kafka.bootstrapServers()), (key, value) -> {
					if (value != null) {
						newest.put(key, this.mapper.readValue(value, Delivery.class));
					}
				});
		follower.start();
		follower.stop();
		return newest;
	}

	private @Nullable Delivery delivery(Manner manner) {
		return deliveries().values()
			.stream()
			.filter((one) -> one.channel().equals(webhook(manner)))
			.findFirst()
			.orElse(null);
	}

	private boolean has(Manner manner, State state, String reason) {
		Delivery delivery = delivery(manner);
		return delivery != null && delivery.state() == state && String.valueOf(delivery.reason()).contains(reason);
	}

	private static ConditionFactory await() {
		return Awaitility.await().atMost(PATIENCE);
	}

	@Test
	void sendsToThoseWhoTakeAtOnceAndToTheOthersWhenTheyDoAndToNoneTwice() {
		start();
		List<Channel> channels = new ArrayList<>();
		channels.add(new Channel.Mail("lan@mau.vn", Grouping.AT_ONCE));
		List.of(Manner.HANGS, Manner.DRIPS, Manner.FAILS, Manner.LIES, Manner.REDIRECTS, Manner.IS_GONE, Manner.TAKES)
			.forEach((manner) -> channels.add(webhook(manner)));
		save("quay", "\"bến tàu\"", channels.toArray(Channel[]::new));
		publish(Invented.article("t1", "Bến tàu mở lại", "Từ sáng nay.").story("t1"));

		await().until(() -> this.mail.getReceivedMessages().length == 1 && hook(Manner.TAKES).requests().size() == 1);
		await().until(() -> has(Manner.TAKES, State.SENT, ""));
		await().until(() -> has(Manner.IS_GONE, State.DISABLED, "410"));
		await().until(() -> has(Manner.REDIRECTS, State.FAILED, "redirect"));
		await().until(() -> has(Manner.LIES, State.FAILED, "no answer"));
		await().until(() -> has(Manner.HANGS, State.FAILED, "2000 ms"));
		await().until(() -> has(Manner.DRIPS, State.FAILED, "2000 ms"));
		await().until(() -> has(Manner.FAILS, State.FAILED, "500"));

		stop();
		hook(Manner.FAILS).behave(Manner.TAKES);
		hook(Manner.HANGS).behave(Manner.TAKES);
		start();
		await().until(() -> has(Manner.FAILS, State.SENT, "") && has(Manner.HANGS, State.SENT, ""));
		assertThat(hook(Manner.FAILS).requests()).extracting((request) -> request.headers().get("webhook-id"))
			.containsOnly(deliveryId(Manner.FAILS));
		assertThat(hook(Manner.TAKES).requests()).hasSize(1);
		assertThat(hook(Manner.IS_GONE).requests()).hasSize(1);

		publish(Invented.article("t1", "Bến tàu mở lại", "Từ sáng nay.").story("t1"));
		publish(Invented.article("t2", "Bến tàu khác mở lại", "Từ sáng mai.").story("t2"));
		await().until(() -> this.mail.getReceivedMessages().length == 2 && hook(Manner.TAKES).requests().size() == 2);
		assertThat(hook(Manner.IS_GONE).requests()).hasSize(1);
	}

	private String deliveryId(Manner manner) {
		Delivery delivery = delivery(manner);
		assertThat(delivery).isNotNull();
		return delivery.id();
	}

	@Test
	void waitsForTheMailServer() {
		int port = this.mail.getSmtp().getPort();
		start();
		this.mail.stop();
		save("lamp", "\"đèn biển\"", new Channel.Mail("mai@mau.vn", Grouping.AT_ONCE));
		publish(Invented.article("l1", "Đèn biển sáng lại", "Từ tối nay.").story("l1"));
		await().until(() -> deliveries().values()
			.stream()
			.anyMatch((one) -> one.rule().value().equals("lamp") && one.state() == State.FAILED));
		GreenMail later = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		later.start();
		try {
			await().until(() -> later.getReceivedMessages().length == 1);
		}
		finally {
			later.stop();
		}
	}

	@Test
	void tellsWhomTheOperatorNamedThatASourceDiedAndCameBackOnceEach() throws Exception {
		start();
		SourceId id = new SourceId("bao-mau");
		SourceTurned died = new SourceTurned(id, "Báo Mẫu", false, Cause.BOT_WALL, "refused 3 times", null,
				Invented.NOW, new Particulars.Failing("https://mau.vn/rss", "refused", null, 3));
		SourceTurned back = new SourceTurned(id, "Báo Mẫu", true, Cause.WELL, null, Invented.NOW,
				Invented.NOW.plusSeconds(60), null);
		SourceTurned old = new SourceTurned(id, "Báo Mẫu", false, Cause.TLS, null, null,
				Invented.NOW.minus(Duration.ofDays(30)), null);
		for (SourceTurned turned : List.of(old, died, died, back)) {
			publish(Topics.SOURCES_TURNED, id.value(), turned);
		}

		await().until(() -> this.mail.getReceivedMessages().length == 2);
		// What comes after it is sent later than what was there before.
		publish(Topics.SOURCES_TURNED, id.value(),
				new SourceTurned(id, "Báo Mẫu", false, Cause.GONE, null, null, Invented.NOW.plusSeconds(120), null));
		await().until(() -> this.mail.getReceivedMessages().length == 3);
		List<String> subjects = new ArrayList<>();
		for (MimeMessage message : this.mail.getReceivedMessages()) {
			subjects.add(message.getSubject());
			assertThat(message.getAllRecipients()).extracting(String::valueOf).containsExactly("truc@mau.vn");
		}
		assertThat(subjects).containsExactly("[Điểm Tin] Nguồn “Báo Mẫu” ngừng cho tin: bị tường lửa chặn",
				"[Điểm Tin] Nguồn “Báo Mẫu” lại cho tin",
				"[Điểm Tin] Nguồn “Báo Mẫu” ngừng cho tin: lối vào không còn");
	}

}
