package vn.diemtin.standalone.production;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.support.Acknowledgment;

import vn.diemtin.events.Topics;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.wire.ListenerFactories;
import vn.diemtin.wire.WireConfiguration;

/// The smallest process that stands on Kafka: it keeps the enriched articles that come.
@SpringBootConfiguration
@ImportAutoConfiguration({ JacksonAutoConfiguration.class, KafkaAutoConfiguration.class })
@Import(WireConfiguration.class)
class WireProbe {

	private final List<ArticleEnriched> received = new CopyOnWriteArrayList<>();

	@Bean
	static ConcurrentKafkaListenerContainerFactory<String, ArticleEnriched> enrichedListeners(
			ListenerFactories factories) {
		return factories.of(ArticleEnriched.class);
	}

	@KafkaListener(id = "probe", topics = Topics.ARTICLES_ENRICHED, containerFactory = "enrichedListeners")
	void on(ConsumerRecord<String, ArticleEnriched> message, Acknowledgment done) {
		this.received.add(message.value());
		done.acknowledge();
	}

	List<ArticleEnriched> received() {
		return this.received;
	}

}
