package vn.diemtin.wire;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import vn.diemtin.embedded.KafkaServer;
import vn.diemtin.events.Topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/// Reading all of a compacted topic though some of it cannot be read; on a broker of its own, since others would stumble over
/// what lies there.
class FollowersTest {

	private final KafkaServer kafka;

	FollowersTest(@TempDir Path folder) {
		this.kafka = KafkaServer.in(folder).start();
	}

	@AfterEach
	void close() {
		this.kafka.close();
	}

	private ConfigurableApplicationContext start() {
		return new SpringApplicationBuilder(Following.class).web(WebApplicationType.NONE)
			.run("--spring.kafka.bootstrap-servers=" + this.kafka.bootstrapServers(), "--diemtin.wire.partitions=1");
	}

	private static List<String> follow(Followers followers, String topic) {
		List<String> read = Collections.synchronizedList(new ArrayList<>());
		TopicFollower follower = followers.of(topic, (key, value) -> {
			if (key.startsWith("bad")) {
				throw new IllegalStateException("not so", new NumberFormatException(key));
			}
			read.add(key);
		});
		// Returns when all was read.
		follower.start();
		follower.stop();
		return read;
	}

	@Test
	void readsPastWhatCannotBeReadAndSetsItAsideOnce() {
		try (ConfigurableApplicationContext one = start()) {
			TopicProbe.send(this.kafka, Topics.RULES_SILENT, List.of("good-1", "bad-1", "good-2", "bad-2", "good-3"));
			Followers followers = one.getBean(Followers.class);
			assertThat(follow(followers, Topics.RULES_SILENT)).containsExactly("good-1", "good-2", "good-3");
			assertThat(followers.unread()).isEqualTo(2);
		}
		try (ConfigurableApplicationContext other = start()) {
			Followers followers = other.getBean(Followers.class);
			assertThat(follow(followers, Topics.RULES_SILENT)).hasSize(3);
			assertThat(followers.unread()).isEqualTo(2);
			TopicProbe.send(this.kafka, Topics.RULES_SILENT, List.of("bad-3"));
			assertThat(follow(followers, Topics.RULES_SILENT)).hasSize(3);
		}
		List<Letter> letters = new Letters(Map.of("bootstrap.servers", this.kafka.bootstrapServers()))
			.newest(Topics.RULES_SILENT, 10);
		assertThat(letters).extracting(Letter::key).containsExactlyInAnyOrder("bad-1", "bad-2", "bad-3");
		assertThat(letters).extracting(Letter::cause).contains("NumberFormatException: bad-1");
		assertThat(letters).extracting(Letter::group).containsOnly("follow-" + Topics.RULES_SILENT);
		assertThat(TopicProbe.values(this.kafka, Topics.DISPOSITIONS, 3))
			.anySatisfy((value) -> assertThat(value).contains("bad-3", "\"outcome\":\"dead-letter\""));
	}

	@Test
	void readsAgainWhatKafkaFailedAt() {
		try (ConfigurableApplicationContext process = start()) {
			TopicProbe.send(this.kafka, Topics.RULES_CHECKED, List.of("good-1", "good-2"));
			AtomicBoolean isAway = new AtomicBoolean(true);
			List<String> read = Collections.synchronizedList(new ArrayList<>());
			TopicFollower follower = process.getBean(Followers.class).of(Topics.RULES_CHECKED, (key, value) -> {
				if (key.equals("good-2") && isAway.getAndSet(false)) {
					throw new KafkaException("away");
				}
				read.add(key);
			});
			follower.start();
			await().atMost(Duration.ofSeconds(60)).until(() -> read.contains("good-2"));
			follower.stop();
			assertThat(read).containsExactly("good-1", "good-1", "good-2");
			assertThat(process.getBean(Followers.class).unread()).isZero();
		}
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@Import(WireConfiguration.class)
	static class Following {

	}

}
