package vn.diemtin.alert;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.diemtin.alert.deliver.Hook;
import vn.diemtin.alert.deliver.Hook.Manner;
import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.embedded.junit.EmbeddedServers;
import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.Channel;
import vn.diemtin.events.alert.Delivery;
import vn.diemtin.events.alert.Delivery.State;
import vn.diemtin.events.alert.RuleId;

import static org.assertj.core.api.Assertions.assertThat;

/// What waited for a receiver that was left alone is sent when its rule is saved again, or the log says why not.
@EmbeddedServers
class ReviveTest {

	private final RunningAlerts alerts;

	private final Hook hook = new Hook(Manner.FAILS);

	ReviveTest(KafkaServer kafka, @TempDir Path folder) {
		this.alerts = new RunningAlerts(kafka, folder);
	}

	@AfterEach
	void close() {
		this.alerts.close();
		this.hook.close();
	}

	private void save(String id, String word, long version) {
		Duration later = Duration.ofHours((version == 1) ? -1 : 1);
		this.alerts.publish(new AlertRule(new RuleId(id), "Luật " + id, "\"" + word + "\"", "lan", version, true,
				Invented.NOW.plus(later), List.of(new Channel.Webhook(this.hook.url(), "mau"))));
	}

	private List<Delivery> deliveries(String rule, State state) {
		return this.alerts.newest(Topics.DELIVERIES, Delivery.class)
			.values()
			.stream()
			.filter((one) -> one.rule().value().equals(rule) && one.state() == state)
			.toList();
	}

	/// One that the receiver failed to take, and one that came when it was left alone.
	private void leaveTwo(String id, String word) {
		save(id, word, 1);
		this.alerts.publish(Invented.article(id + "-1", word + " thứ nhất", "…"));
		RunningAlerts.await().until(() -> deliveries(id, State.DISABLED).size() == 1);
		this.alerts.publish(Invented.article(id + "-2", word + " thứ hai", "…"));
		RunningAlerts.await().until(() -> deliveries(id, State.DISABLED).size() == 2);
		this.hook.behave(Manner.TAKES);
	}

	@Test
	void whatWaitedIsSentOnceWhenTheRuleIsSavedAgain() {
		this.alerts.start("revived", "--diemtin.alert.deliver.give-up-after=1s");
		leaveTwo("song-lai", "cối xay");
		int failed = this.hook.requests().size();
		save("song-lai", "cối xay", 2);
		RunningAlerts.await().until(() -> deliveries("song-lai", State.SENT).size() == 2);
		assertThat(this.hook.requests()
			.stream()
			.skip(failed)
			.map((request) -> request.body().contains("thứ nhất") ? "1" : "2")
			.collect(Collectors.toList())).containsExactlyInAnyOrder("1", "2");
	}

	@Test
	void whatIsTooOldIsNotSentAndTheLogSaysSo() {
		this.alerts.start("late", "--diemtin.alert.deliver.give-up-after=1s",
				"--diemtin.alert.deliver.revive-within=1ms");
		leaveTwo("qua-cu", "giếng làng");
		int failed = this.hook.requests().size();
		save("qua-cu", "giếng làng", 2);
		RunningAlerts.await()
			.until(() -> deliveries("qua-cu", State.DISABLED).stream()
				.filter((one) -> String.valueOf(one.reason()).contains("đã quá"))
				.count() == 2);
		assertThat(this.hook.requests()).hasSize(failed);
		this.alerts.publish(Invented.article("qua-cu-3", "giếng làng thứ ba", "…")
			.enrichedAt(Invented.NOW.plus(Duration.ofHours(2))));
		RunningAlerts.await().until(() -> deliveries("qua-cu", State.SENT).size() == 1);
	}

}
