package vn.diemtin.alert;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.context.ConfigurableApplicationContext;

import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.events.Topics;
import vn.diemtin.events.alert.AlertRaised;
import vn.diemtin.events.alert.AlertRule;

import static org.assertj.core.api.Assertions.assertThat;

/// A rule works for the first article after it, whichever instance holds it against the rules.
class RuleEverywhereTest {

	private static final int ROUNDS = 20;

	private final KafkaServer kafka;

	private final RunningAlerts alerts;

	/// On a broker of its own, since both instances shall have articles to match.
	RuleEverywhereTest(@TempDir Path folder) {
		this.kafka = KafkaServer.in(folder.resolve("kafka")).start();
		this.alerts = new RunningAlerts(this.kafka, folder, 2);
	}

	@AfterEach
	void close() {
		this.alerts.close();
		this.kafka.close();
	}

	private static AlertRule rule(int round, String word) {
		return Invented.rule("ngay-" + round, "\"" + word + " " + round + " tròn\"", word.equals("thuyền") ? 1 : 2);
	}

	/// How long an instance takes to match what was just saved.
	private static Duration live(ConfigurableApplicationContext process, AlertRule rule, long savedAt) {
		AlertRules rules = process.getBean(AlertRules.class);
		RunningAlerts.await()
			.pollInterval(Duration.ofMillis(1))
			.until(() -> rules.live().stream().anyMatch((one) -> one.rule().equals(rule)));
		return Duration.ofNanos(System.nanoTime() - savedAt);
	}

	/// Saves rules, each followed at once by an article that it matches.
	private void tellsAllOf(String word, String name, Clock clock) {
		for (int round = 0; round < ROUNDS; round++) {
			this.alerts.publish(rule(round, word));
			this.alerts
				.publish(Invented.article(name + round, word + " " + round + " tròn", "…").enrichedAt(clock.instant()));
		}
		List<String> expected = IntStream.range(0, ROUNDS).mapToObj((round) -> name + round).toList();
		RunningAlerts.await()
			.untilAsserted(() -> assertThat(this.alerts.all(Topics.ALERTS_RAISED, AlertRaised.class)
				.stream()
				.map((one) -> one.article().id().value())
				.filter((article) -> article.startsWith(name))).containsExactlyInAnyOrderElementsOf(expected));
	}

	@Test
	void newAndChangedRulesTellTheArticleThatComesRightAfterThem() {
		List<ConfigurableApplicationContext> both = List.of(this.alerts.start("one"), this.alerts.start("two"));
		Clock clock = both.getFirst().getBean(Clock.class);
		tellsAllOf("thuyền", "thuyen-", clock);
		tellsAllOf("bè", "be-", clock);
		List<Duration> times = new ArrayList<>();
		for (int round = ROUNDS; round < 2 * ROUNDS; round++) {
			AlertRule rule = rule(round, "thuyền");
			this.alerts.publish(rule);
			long saved = System.nanoTime();
			both.forEach((process) -> times.add(live(process, rule, saved)));
		}
		System.out.println("A saved rule is matched after " + times.stream().map(Duration::toMillis).sorted().toList()
				+ " ms in two instances");
	}

}
