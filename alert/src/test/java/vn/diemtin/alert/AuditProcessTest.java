package vn.diemtin.alert;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

import io.micrometer.core.instrument.MeterRegistry;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.ConfigurableApplicationContext;

import vn.diemtin.alert.deliver.Hook;
import vn.diemtin.alert.deliver.Hook.Manner;
import vn.diemtin.embedded.ElasticsearchServer;
import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.embedded.junit.EmbeddedServers;
import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.AuditDone;
import vn.diemtin.events.alert.AuditWanted;
import vn.diemtin.events.alert.Channel;
import vn.diemtin.events.alert.Channel.Grouping;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.correction.Corrected;
import vn.diemtin.events.correction.Correction;
import vn.diemtin.store.Store;
import vn.diemtin.store.StoreSettings;

import static org.assertj.core.api.Assertions.assertThat;

/// An alert that was lost is found by the audit, told late to every receiver, and counted; on a real broker, index and mail
/// server.
@EmbeddedServers
class AuditProcessTest {

	private static final String RULE = "phien-cho";

	private static final Instant HOUR_AGO = Invented.NOW.minus(Duration.ofHours(1));

	private final KafkaServer kafka;

	private final RunningAlerts alerts;

	private final Store store;

	private final String[] settings;

	private final Hook hook = new Hook(Manner.TAKES);

	AuditProcessTest(KafkaServer kafka, ElasticsearchServer elasticsearch, @TempDir Path folder) {
		this.kafka = kafka;
		this.alerts = new RunningAlerts(kafka, folder);
		String prefix = "audited-" + UUID.randomUUID() + "-";
		this.settings = new String[] { "--diemtin.alert.elasticsearch=" + elasticsearch.uri(),
				"--diemtin.alert.prefix=" + prefix };
		this.store = Store.connect(new StoreSettings(elasticsearch.uri(), null, null, prefix));
	}

	@AfterEach
	void close() {
		this.alerts.close();
		this.hook.close();
		this.store.close();
	}

	private AlertRule rule() {
		return new AlertRule(new RuleId(RULE), "Phiên chợ", "\"phiên chợ\" -province:\"Thanh Hóa\"", "lan", 1, true,
				HOUR_AGO.minusSeconds(60),
				List.of(new Channel.Mail("cho@mau.vn", Grouping.AT_ONCE), new Channel.Webhook(this.hook.url(), "mau")));
	}

	private static Invented market(String name, String place) {
		return Invented.article(name, "Phiên chợ " + name, "Họp ở " + place + ".").enrichedAt(HOUR_AGO).names(place);
	}

	/// Has the process pass over what lies on the topic now.
	private void moveOffsetsToTheEnd() throws ExecutionException, InterruptedException {
		try (Admin admin = Admin
			.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, this.kafka.bootstrapServers()))) {
			TopicPartition articles = new TopicPartition(Topics.ARTICLES_ENRICHED, 0);
			long end = admin.listOffsets(Map.of(articles, OffsetSpec.latest()))
				.partitionResult(articles)
				.get()
				.offset();
			admin.alterConsumerGroupOffsets("alert", Map.of(articles, new OffsetAndMetadata(end))).all().get();
		}
	}

	private AuditDone audit(String id) {
		this.alerts.publish(Topics.AUDITS_WANTED, id, new AuditWanted(id, "lan", Invented.NOW));
		return RunningAlerts.await()
			.until(() -> this.alerts.all(Topics.AUDITS, AuditDone.class)
				.stream()
				.filter((one) -> one.id().equals(id))
				.findFirst()
				.orElse(null), (done) -> done != null);
	}

	@Test
	void lostAlertIsToldLateAndCountedOnce() throws ExecutionException, InterruptedException {
		this.alerts.start("audited", this.settings);
		this.alerts.publish(rule());
		this.alerts.publish(market("kịp", "Nghệ An"));
		RunningAlerts.await().until(() -> this.alerts.mails("cho@mau.vn").size() == 1);
		this.alerts.stop("audited");
		ArticleEnriched lost = market("lạc", "Nghệ An").build();
		try (TestPublisher outside = new TestPublisher(this.kafka.bootstrapServers(), new JsonMapper())) {
			outside.publish(Topics.ARTICLES_ENRICHED, lost.id().value(), lost);
		}
		moveOffsetsToTheEnd();
		ArticleEnriched corrected = market("sửa", "Thanh Hóa").build();
		Correction hidden = Corrected.correction(corrected, corrected.facts().getFirst(), null, "lan", Invented.NOW);
		this.store.prepare();
		this.store.articles()
			.index(List.of(market("kịp", "Nghệ An").build(), lost, corrected),
					(article) -> article.equals(corrected.id()) ? List.of(hidden) : List.of());
		this.store.refresh();
		ConfigurableApplicationContext process = this.alerts.start("audited", this.settings);
		this.alerts.publish(Topics.CORRECTIONS, hidden.key(), hidden);
		RunningAlerts.await().until(() -> process.getBean(CorrectionBook.class).isCorrected(corrected.id()));
		assertThat(audit("kiem-1")).extracting(AuditDone::matches, AuditDone::missed).containsExactly(3L, 1L);
		RunningAlerts.await().until(() -> this.alerts.mails("cho@mau.vn").size() == 2);
		RunningAlerts.await().until(() -> this.hook.requests().size() == 2);
		assertThat(this.alerts.subjects("cho@mau.vn").getLast()).contains("Phiên chợ lạc", "Báo muộn");
		assertThat(this.hook.requests().getLast().body()).contains("Phiên chợ lạc", "\"late\":true");
		assertThat(missed(process)).isEqualTo(1);
		assertThat(audit("kiem-2")).extracting(AuditDone::matches, AuditDone::missed).containsExactly(3L, 0L);
		assertThat(missed(process)).isEqualTo(1);
		assertThat(this.alerts.subjects("cho@mau.vn").stream().collect(Collectors.joining("\n")))
			.doesNotContain("Phiên chợ sửa");
	}

	private static double missed(ConfigurableApplicationContext process) {
		return process.getBean(MeterRegistry.class).get("diemtin.alert.missed").counter().count();
	}

}
