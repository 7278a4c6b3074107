package vn.diemtin.ingest.read;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.diemtin.ingest.read.feed.FeedEntry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class HostileInputTest {

	private static final Duration GENEROUS = Duration.ofSeconds(20);

	private static final String ITEM = "<item><title>Tin %s</title><link>https://a.example.vn/1</link></item>";

	private static ReadOutcome read(byte[] bytes) {
		return assertTimeoutPreemptively(GENEROUS, () -> PageReader.read(new PageInput(bytes, "https://a.example.vn/",
				"text/html", Hints.at(Instant.parse("2026-11-22T00:00:00Z")))));
	}

	private static ReadOutcome read(String text) {
		return read(text.getBytes(StandardCharsets.UTF_8));
	}

	private static String feed(String inside) {
		return "<rss version=\"2.0\"><channel><title>A</title>" + inside + ITEM.formatted("tốt") + "</channel></rss>";
	}

	static Stream<Arguments> feedsThatKeepTheirGoodItem() {
		String deep = "<x>".repeat(100_000) + "</x>".repeat(100_000);
		return Stream.of(
				Arguments.of(Named.of("elements nested in a title", feed("<item><title>" + deep + "</title></item>"))),
				Arguments.of(Named.of("groups nested outside of text",
						feed("<group>".repeat(50_000) + "</group>".repeat(50_000)))),
				Arguments.of(Named.of("a date of a million digits",
						feed("<item><title>x</title><pubDate>" + "9".repeat(1_000_000) + "</pubDate></item>"))),
				Arguments.of(Named.of("an entity bomb",
						"<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"" + "&a;".repeat(1000) + "\">]>"
								+ feed("<item><title>&b;&b;</title></item>"))),
				Arguments.of(Named.of("a file entity",
						"<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
								+ feed("<item><title>&f;</title></item>"))),
				Arguments.of(Named.of("a million ampersands",
						feed("<description>" + "&".repeat(1_000_000) + "</description>"))),
				Arguments.of(Named.of("many NUL characters",
						feed("<item><title>" + "\0".repeat(100_000) + "</title></item>"))),
				Arguments.of(Named.of("a hundred thousand attributes",
						feed("<image " + "a%d=\"1\" ".repeat(5_000) + "/>"))));
	}

	@ParameterizedTest
	@MethodSource("feedsThatKeepTheirGoodItem")
	void readsTheGoodItemOfAHostileFeed(String feed) {
		assertThat(read(feed)).isInstanceOfSatisfying(ReadOutcome.FeedDocument.class,
				document -> assertThat(document.entries()).extracting(FeedEntry::title)
					.contains("Tin tốt")
					.allSatisfy(title -> assertThat(title).doesNotContain("root:")));
	}

	@Test
	void cutsAFeedOfTooManyItems() {
		assertThat(read("<rss><channel>" + ITEM.repeat(50_000) + "</channel></rss>"))
			.isInstanceOfSatisfying(ReadOutcome.FeedDocument.class, feed -> {
				assertThat(feed.entries()).hasSize(2_000);
				assertThat(feed.repairs()).contains("items: cut");
			});
	}

	@Test
	void keepsScriptsOutOfTheBody() {
		String page = "<article><h1>Một bài viết</h1>"
				+ "<p onclick=\"x()\">Một đoạn văn đủ dài, có dấu phẩy, để được nhận là nội dung của bài."
				+ "<script>alert(1)</script> <a href=\"javascript:alert(1)\">liên kết</a> <img src=x onerror=alert(1)></p></article>"
					.repeat(3);
		assertThat(read(page)).isInstanceOfSatisfying(ReadOutcome.ArticlePage.class,
				read -> assertThat(read.article().html()).doesNotContain("script", "onclick", "onerror", "alert"));
	}

	@Test
	void namesWhatIsNoPage() {
		assertThat(read("%PDF-1.7 abc")).isEqualTo(new ReadOutcome.Other("not a page", null, java.util.List.of()));
		assertThat(read("")).isInstanceOfSatisfying(ReadOutcome.Other.class,
				other -> assertThat(other.reason()).isEqualTo("empty"));
		assertThat(read(
				"<html><body><script>document.cookie=\"D1N=0123456789abcdef\";location.reload()</script></body></html>"))
			.isInstanceOfSatisfying(ReadOutcome.Other.class,
					other -> assertThat(other.reason()).isEqualTo("challenged"));
	}

}
