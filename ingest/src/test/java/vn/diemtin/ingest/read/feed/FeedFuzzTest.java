package vn.diemtin.ingest.read.feed;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.diemtin.events.crawl.FetchDue.Role;
import vn.diemtin.ingest.read.Hints;
import vn.diemtin.ingest.read.PageInput;
import vn.diemtin.ingest.read.PageReader;
import vn.diemtin.ingest.read.ReadOutcome;
import vn.diemtin.ingest.read.date.DateReader;
import vn.diemtin.ingest.read.date.DateRules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/// Bytes that nobody would write, from feeds with parts cut, doubled, moved and replaced.
class FeedFuzzTest {

	private static final Instant NOW = Instant.parse("2026-11-22T00:00:00Z");

	private static final String PIECES = "<>/&;\"' =![]-?x:#\0\u000b\ufffd\u1ebf";

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void returnsAnOutcomeForEveryMutation(long seed) {
		Random random = new Random(seed);
		List<String> feeds = List.copyOf(SampleFeeds.all().values());
		assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
			for (int i = 0; i < 400; i++) {
				byte[] bytes = mutated(feeds.get(random.nextInt(feeds.size())), random);
				assertThat(read(bytes, Role.FEED)).isNotNull();
			}
		});
	}

	@Test
	void returnsAnOutcomeForMarkupWithoutSense() {
		Random random = new Random(4);
		for (String start : List.of("<rss><channel>", "<feed>", "<urlset>", "<a:b:rss ", "")) {
			StringBuilder noise = new StringBuilder(start);
			for (int i = 0; i < 60_000; i++) {
				noise.append(PIECES.charAt(random.nextInt(PIECES.length())));
			}
			assertThat(read(noise.toString().getBytes(StandardCharsets.UTF_8), Role.FEED)).isNotNull();
		}
	}

	@Test
	void readsNoDateFromNoise() {
		Random random = new Random(5);
		String pieces = "0123456789/-:. TZGMTộpamWngày年+";
		DateRules rules = DateRules.of(DateRules.VIETNAM, NOW, null);
		for (int i = 0; i < 50_000; i++) {
			StringBuilder field = new StringBuilder();
			for (int length = random.nextInt(30); length > 0; length--) {
				field.append(pieces.charAt(random.nextInt(pieces.length())));
			}
			var date = DateReader.read(field.toString(), rules);
			assertThat(date == null || rules.plausible(date.value())).as(field.toString()).isTrue();
		}
	}

	@Test
	void namesAPageWhereAFeedShouldBe() {
		String page = "<!DOCTYPE html><html><head><title>Trang chủ</title></head><body><p>Không tìm thấy nguồn tin.</p></body></html>";
		assertThat(read(page.getBytes(StandardCharsets.UTF_8), Role.FEED)).isInstanceOfSatisfying(
				ReadOutcome.Other.class,
				other -> assertThat(other.reason()).isIn("html instead of a feed", "error page", "no article"));
	}

	@Test
	void readsSitemapsOfEveryKind() {
		Map<String, Integer> sitemaps = Map.of(
				"<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>https://a.example.vn/1?a=1&b=2</loc><lastmod>2026-09-14</lastmod></url><url><loc>javascript:x</loc></url><url><loc> https://a.example.vn/2 </url></urlset>",
				2, "https://a.example.vn/1\nhttps://a.example.vn/2\r\nhttps://a.example.vn/3\n", 3,
				"<?xml version=\"1.0\"?><s:urlset xmlns:s=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><s:url><s:loc>https://a.example.vn/1</s:loc></s:url>",
				1,
				"<urlset><url><loc>https://a.example.vn/1</loc><n:news xmlns:n=\"http://www.google.com/schemas/sitemap-news/0.9\"><n:publication><n:name>Báo</n:name></n:publication><n:publication_date>2026-09-14T09:43:55+07:00</n:publication_date><n:title>Cầu &amp; đường</n:title></n:news><image:image><image:loc>https://a.example.vn/a.jpg</image:loc></image:image></url></urlset>",
				1);
		sitemaps.forEach((text, count) -> assertThat(read(text.getBytes(StandardCharsets.UTF_8), null))
			.isInstanceOfSatisfying(ReadOutcome.SitemapDocument.class, sitemap -> {
				assertThat(sitemap.links()).as(text).hasSize(count);
				assertThat(sitemap.links().getFirst().url()).startsWith("https://a.example.vn/1");
				if (text.contains("b=2")) {
					assertThat(sitemap.links().getFirst().url()).endsWith("?a=1&b=2");
				}
				if (text.contains("news")) {
					assertThat(sitemap.links().getFirst().title()).isEqualTo("Cầu & đường");
					assertThat(sitemap.links().getFirst().published()).isNotNull();
				}
			}));
		assertThat(read(
				"<sitemapindex><sitemap><loc>/s1.xml.gz</loc></sitemap><sitemap><loc>/s2.xml</loc></sitemap></sitemapindex>"
					.getBytes(StandardCharsets.UTF_8),
				null))
			.isInstanceOfSatisfying(ReadOutcome.SitemapDocument.class, index -> assertThat(index.sitemaps())
				.containsExactly("https://a.example.vn/s1.xml.gz", "https://a.example.vn/s2.xml"));
	}

	private static byte[] mutated(String feed, Random random) {
		byte[] bytes = feed.getBytes(StandardCharsets.UTF_8);
		for (int rounds = 1 + random.nextInt(12); rounds > 0; rounds--) {
			int from = random.nextInt(bytes.length);
			int length = Math.min(bytes.length - from, 1 + random.nextInt(200));
			switch (random.nextInt(4)) {
				case 0 -> bytes[from] = (byte) random.nextInt(256);
				case 1 ->
					Arrays.fill(bytes, from, from + Math.min(length, 6), (byte) PIECES.charAt(random.nextInt(17)));
				case 2 -> System.arraycopy(bytes, from, bytes, random.nextInt(bytes.length - length + 1), length);
				default -> bytes = Arrays.copyOf(bytes, bytes.length - length + 1);
			}
		}
		return bytes;
	}

	private static ReadOutcome read(byte[] bytes, @org.jspecify.annotations.Nullable Role role) {
		return PageReader.read(new PageInput(bytes, "https://a.example.vn/x", null, Hints.at(NOW).expecting(role)));
	}

}
