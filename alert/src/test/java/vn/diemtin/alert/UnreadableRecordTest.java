package vn.diemtin.alert;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.context.ConfigurableApplicationContext;

import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AlertRaised;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.Channel;
import vn.diemtin.events.alert.Channel.Grouping;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.wire.Letter;
import vn.diemtin.wire.Letters;

import static org.assertj.core.api.Assertions.assertThat;

/// One record that cannot be read, on whichever topic, keeps the process neither from starting nor from telling; on a real
/// broker of its own, since others would stumble over what lies there.
class UnreadableRecordTest {

	/// The topics that every instance reads whole.
	private static final List<String> READ_WHOLE = List.of(Topics.ALERTS_TOLD, Topics.DELIVERIES, Topics.ALERT_RULES,
			Topics.RULES_CHECKED, Topics.RULES_SILENT, Topics.AUDITS, Topics.CORRECTIONS);

	private static final List<String> BAD = List.of("{\"rule\":", "null", "{}", "[1]", "\u0000");

	private final KafkaServer kafka;

	private final RunningAlerts alerts;

	UnreadableRecordTest(@TempDir Path folder) {
		this.kafka = KafkaServer.in(folder.resolve("kafka")).start();
		this.alerts = new RunningAlerts(this.kafka, folder);
	}

	@AfterEach
	void close() {
		this.alerts.close();
		this.kafka.close();
	}

	private void breakAllTopics() {
		for (String topic : READ_WHOLE) {
			for (int i = 0; i < BAD.size(); i++) {
				this.alerts.publish(topic, "khong-doc-duoc~s" + i, BAD.get(i).getBytes(StandardCharsets.UTF_8));
			}
		}
	}

	private static double unread(ConfigurableApplicationContext process) {
		return process.getBean(MeterRegistry.class).get("diemtin.records.unread").gauge().value();
	}

	private List<Letter> letters(String topic) {
		return new Letters(Map.of("bootstrap.servers", this.kafka.bootstrapServers())).newest(topic, 100)
			.stream()
			.filter((letter) -> String.valueOf(letter.key()).startsWith("khong-doc-duoc"))
			.toList();
	}

	private static Invented lantern(String name, String story) {
		return Invented.article(name, "Hội đèn lồng", "Rước đèn lồng tối nay.").story(story);
	}

	@Test
	void isSetAsideOnceAndKeepsNobodyFromStarting() {
		this.alerts.start("one");
		breakAllTopics();
		this.alerts.publish(new AlertRule(new RuleId("khong-doc-duoc"), "Đèn lồng", "\"đèn lồng\"", "lan", 1, true,
				Invented.NOW.minusSeconds(60), List.of(new Channel.Mail("den@mau.vn", Grouping.AT_ONCE))));
		this.alerts.stop("one");
		for (String name : List.of("two", "three")) {
			ConfigurableApplicationContext process = this.alerts.start(name);
			// Each bad record of the ledger and of the deliveries at least.
			assertThat(unread(process)).isGreaterThanOrEqualTo(2.0 * BAD.size());
			this.alerts.publish(lantern(name + "-0", "s0"));
			this.alerts.publish(lantern(name + "-4", "s4"));
			this.alerts.publish(lantern(name, name));
			RunningAlerts.await().until(() -> this.alerts.mails("den@mau.vn").size() == (name.equals("two") ? 1 : 2));
			this.alerts.stop(name);
		}
		this.alerts.start("four");
		// What the ledger holds of a story cannot be read, but that it was told can.
		assertThat(this.alerts.all(Topics.ALERTS_RAISED, AlertRaised.class))
			.filteredOn((alert) -> alert.rule().id().value().equals("khong-doc-duoc"))
			.extracting((alert) -> alert.story().value())
			.containsExactly("two", "three");
		assertThat(letters(Topics.DELIVERIES)).hasSize(BAD.size());
		assertThat(letters(Topics.ALERTS_TOLD)).hasSize(BAD.size())
			.allSatisfy((letter) -> assertThat(letter.cause()).isNotBlank());
	}

}
