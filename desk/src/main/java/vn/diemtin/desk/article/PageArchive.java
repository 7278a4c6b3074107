package vn.diemtin.desk.article;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

import vn.diemtin.events.Topics;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.crawl.PageFetched;
import vn.diemtin.wire.LogSearch;

/// Finds the page that an article was read from where every fetched page lies: on its topic.
@Component
class PageArchive {

	private static final Logger log = LoggerFactory.getLogger(PageArchive.class);

	/// Each holds a connection and a few megabytes.
	private static final int AT_ONCE = 4;

	private final LogSearch search;

	private final JsonMapper json;

	private final Semaphore room = new Semaphore(AT_ONCE);

	PageArchive(LogSearch search, JsonMapper json) {
		this.search = search;
		this.json = json;
	}

	/// What is known of the page that was fetched then.
	Kept page(ArticleCollected article, Instant fetchedAt) {
		List<String> addresses = Stream.of(article.article().url(), article.url(), article.article().canonicalUrl())
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		this.room.acquireUninterruptibly();
		try {
			Optional<PageFetched> found = this.search.first(Topics.PAGES_FETCHED, fetchedAt, addresses,
					(message) -> matching(message, addresses, fetchedAt));
			return found.<Kept>map((page) -> KeptPage.of(page)).orElseGet(Gone::new);
		}
		catch (KafkaException ex) {
			log.warn("Kafka does not answer for the page of {}: {}", article.id(), ex.toString());
			return new Silent();
		}
		finally {
			this.room.release();
		}
	}

	private @Nullable PageFetched matching(ConsumerRecord<String, byte[]> message, List<String> addresses,
			Instant fetchedAt) {
		try {
			PageFetched page = this.json.readValue(message.value(), PageFetched.class);
			boolean isIt = page != null && page.body() != null && fetchedAt.equals(page.fetchedAt())
					&& (addresses.contains(page.url()) || addresses.contains(message.key())
							|| sharesHost(page.url(), addresses));
			return isIt ? page : null;
		}
		catch (JacksonException ex) {
			return null;
		}
	}

	/// No host is asked for two pages at one instant.
	private static boolean sharesHost(String url, List<String> addresses) {
		String host = host(url);
		return host != null && addresses.stream().anyMatch((address) -> host.equals(host(address)));
	}

	private static @Nullable String host(String url) {
		try {
			return URI.create(url).getHost();
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	/// What is known of a page.
	sealed interface Kept permits KeptPage, Gone, Silent {

	}

	/// It no longer lies on its topic.
	record Gone() implements Kept {
	}

	/// Kafka did not answer.
	record Silent() implements Kept {
	}

	@Configuration(proxyBeanMethods = false)
	static class Reader {

		@Bean
		LogSearch logSearch(KafkaProperties kafka) {
			return new LogSearch(kafka.buildConsumerProperties());
		}

	}

}
