package vn.diemtin.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.diemtin.events.Topics;
import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class FetchListenerTests {

	private final Map<String, CountDownLatch> slow = new ConcurrentHashMap<>();

	private final Queue<String> fetched = new ConcurrentLinkedQueue<>();

	private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

	private final FetchListener listener = new FetchListener(this::fetch, new Places(8, Duration.ofMillis(20)));

	@AfterEach
	void close() {
		this.listener.close();
	}

	@Test
	void letsNoHostWaitForASlowOne() throws InterruptedException {
		CountDownLatch slowHost = new CountDownLatch(1);
		this.slow.put("https://cham.example.vn/1", slowHost);
		poll("1", "https://cham.example.vn/1", "https://nhanh.example.vn/1");
		poll("2", "https://nhanh.example.vn/2");
		poll("3", "https://nhanh.example.vn/3");
		await().untilAsserted(() -> assertThat(this.fetched).containsExactlyInAnyOrder("https://nhanh.example.vn/1",
				"https://nhanh.example.vn/2", "https://nhanh.example.vn/3"));
		assertThat(this.acknowledged).isEmpty();
		slowHost.countDown();
		await().untilAsserted(() -> assertThat(this.acknowledged).containsExactly("1", "2", "3"));
	}

	@Test
	void asksOneHostOneAfterTheOther() throws InterruptedException {
		CountDownLatch first = new CountDownLatch(1);
		this.slow.put("https://bao.example.vn/1", first);
		poll("1", "https://bao.example.vn/1");
		poll("2", "https://bao.example.vn/2", "https://khac.example.vn/1");
		await().untilAsserted(() -> assertThat(this.fetched).containsExactly("https://khac.example.vn/1"));
		first.countDown();
		await().untilAsserted(() -> assertThat(this.fetched).containsExactly("https://khac.example.vn/1",
				"https://bao.example.vn/1", "https://bao.example.vn/2"));
	}

	@Test
	void letsACrowdOfStallingHostsTakeNoPlaceForLong() throws InterruptedException {
		CountDownLatch stalled = new CountDownLatch(1);
		for (int i = 0; i < 24; i++) {
			this.slow.put("https://treo-" + i + ".example.vn/1", stalled);
			poll("treo " + i, "https://treo-" + i + ".example.vn/1");
		}
		poll("tốt", "https://tot.example.vn/1", "https://tot-khac.example.vn/1");
		await().untilAsserted(() -> assertThat(this.fetched).containsExactlyInAnyOrder("https://tot.example.vn/1",
				"https://tot-khac.example.vn/1"));
		stalled.countDown();
		await().untilAsserted(() -> assertThat(this.acknowledged).hasSize(25).endsWith("tốt"));
	}

	@Test
	void passesOverRequestThatCannotBeWorkedOff() throws InterruptedException {
		poll("1", "https://loi.example.vn/1");
		poll("2", "https://bao.example.vn/1");
		await().untilAsserted(() -> assertThat(this.acknowledged).containsExactly("1", "2"));
	}

	private void fetch(FetchDue due) {
		if (due.host().startsWith("loi.")) {
			throw new IllegalStateException("as the test wants it");
		}
		CountDownLatch latch = this.slow.get(due.url());
		try {
			if (latch != null) {
				latch.await();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.fetched.add(due.url());
	}

	private void poll(String name, String... urls) throws InterruptedException {
		List<ConsumerRecord<String, FetchDue>> batch = Stream.of(urls).map(FetchListenerTests::message).toList();
		this.listener.on(batch, () -> this.acknowledged.add(name));
	}

	private static ConsumerRecord<String, FetchDue> message(String url) {
		String host = url.substring(8, url.lastIndexOf('/'));
		SourceRef source = new SourceRef(new SourceId("bao"), "Báo", Source.Group.PRESS, null, null);
		Instant dueAt = Instant.EPOCH.plus(Duration.ofDays(1));
		return new ConsumerRecord<>(Topics.FETCHES_DUE, 0, 0, host,
				new FetchDue(url, host, FetchDue.Role.ARTICLE, source, null, null, null, 1, null, null, dueAt));
	}

}
