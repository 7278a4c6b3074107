package vn.diemtin.standalone.run;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.diemtin.store.search.SearchPage;
import vn.diemtin.store.search.SearchRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/// Servers are pulled away while articles flow: nothing is lost, nothing is there twice.
class FaultJourneyTest {

	private static final Duration OUTAGE = Duration.ofSeconds(30);

	@Test
	void losesNothingWhenElasticsearchAndKafkaAreKilled(@TempDir Path folder) {
		try (Journey journey = new Journey(folder)) {
			await().atMost(Duration.ofMinutes(2)).until(() -> journey.store().articles().count() > 5);

			journey.servers.elasticsearch().kill();
			journey.passTime(Duration.ofMinutes(10));
			Instant back = Instant.now().plus(OUTAGE);
			await().atMost(OUTAGE.multipliedBy(2))
				.pollInterval(1, TimeUnit.SECONDS)
				.until(() -> Instant.now().isAfter(back));
			journey.servers.elasticsearch().start();
			journey.servers.kafka().kill();
			journey.servers.kafka().start();

			journey.awaitAllSearchable(Duration.ofMinutes(4));
			journey.store().refresh();
			assertThat(journey.store().articles().count()).isEqualTo(journey.portals.articleUrls().size());
			assertThat(deadLetters(journey)).isZero();
			SearchPage found = journey.store().articles().search(SearchRequest.of("tap huan binh dang gioi"));
			assertThat(found.counted().total()).isPositive();
			assertThat(found.hits()).extracting((hit) -> hit.id()).doesNotHaveDuplicates();
		}
	}

	private static long deadLetters(Journey journey) {
		return journey.store()
			.dispositions()
			.counts(Instant.EPOCH)
			.stream()
			.filter((count) -> List.of("dead-letter", "gave-up").contains(count.outcome()))
			.mapToLong((count) -> count.count())
			.sum();
	}

}
