package vn.diemtin.standalone.production;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.DeliveryWanted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/// The alert process dies again and again, between match, ledger and delivery, and a fresh one takes its place with
/// nothing of its state. Every story is told once in the ledger and reaches the receiver; one that was under way when the process
/// died may come again, under the same id.
class KilledAlertTest {

	/// Every step between two of which something is written down.
	private static final List<String> STEPS = List.of("sending " + Topics.ALERTS_RAISED + " 2",
			"sent " + Topics.ALERTS_TOLD + " 2", "sent " + Topics.DELIVERIES_WANTED + " 2",
			"taken " + Topics.DELIVERIES_WANTED + " 2", "sending " + Topics.DELIVERIES + " 2",
			"sent " + Topics.DELIVERIES + " 2");

	private static final Instant SEEN = Instant.parse("2026-11-20T03:00:00Z");

	private final Set<String> stories = new TreeSet<>();

	@Test
	void losesNothingAndTellsNothingTwiceWhereverItIsKilled(@TempDir Path folder)
			throws IOException, ExecutionException, InterruptedException {
		try (AlertRuns alerts = new AlertRuns(folder, "killed-alert")) {
			Queue<String> steps = new ArrayDeque<>(STEPS);
			List<Integer> statuses = new ArrayList<>();
			while (!steps.isEmpty()) {
				Process process = alerts.start(steps.remove(), Map.of());
				if (statuses.isEmpty()) {
					alerts.saveRule();
				}
				publishStories(alerts);
				process.onExit().get();
				statuses.add(process.exitValue());
			}
			assertThat(statuses).as("how they ended").containsOnly(Fatal.STATUS);
			alerts.start(Fatal.NEVER, Map.of());
			publishStories(alerts);
			List<String> expected = this.stories.stream()
				.map((story) -> DeliveryWanted.id("r~" + story, alerts.channel()))
				.toList();
			await().atMost(AlertRuns.LIMIT).until(() -> Set.copyOf(alerts.received()).containsAll(expected));
			assertThat(Set.copyOf(TopicContent.keys(alerts.bootstrapServers(), Topics.DELIVERIES)))
				.isSubsetOf(Set.copyOf(expected));
			assertThat(TopicContent.keys(alerts.bootstrapServers(), Topics.ALERTS_RAISED)).as("each story once")
				.containsExactlyInAnyOrderElementsOf(this.stories.stream().map((story) -> "r~" + story).toList());
			// Each death can have one message under way.
			assertThat(alerts.received()).hasSizeLessThanOrEqualTo(expected.size() + STEPS.size());
		}
	}

	/// Four more stories, each with a copy.
	private void publishStories(AlertRuns alerts) {
		for (int i = 0; i < 4; i++) {
			String story = "s" + this.stories.size();
			this.stories.add(story);
			for (String name : List.of(story, story + "-copy")) {
				alerts.publish(AlertRuns.article(name, story, "Xã Mường Mẫu họp về nước sạch", SEEN));
			}
		}
	}

}
