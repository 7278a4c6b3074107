package vn.diemtin.ingest.trial;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;

import vn.diemtin.events.source.TrialWanted;
import vn.diemtin.ingest.IngestSettings;
import vn.diemtin.ingest.fetch.PoliteWeb;
import vn.diemtin.wire.EventPublisher;
import vn.diemtin.wire.ListenerFactories;

@Configuration(proxyBeanMethods = false)
class TrialConfiguration {

	@Bean(destroyMethod = "close")
	PoliteWeb politeWeb(IngestSettings settings, Clock clock) {
		return new PoliteWeb(settings.fetch().contact(), settings.fetch().allowPrivate(), settings.crawlDelay(), clock);
	}

	@Bean
	ConcurrentKafkaListenerContainerFactory<String, TrialWanted> trialListeners(ListenerFactories factories) {
		return factories.of(TrialWanted.class);
	}

	@Bean
	TrialListener trialListener(PoliteWeb web, EventPublisher publisher, Clock clock) {
		return new TrialListener(web, publisher, clock);
	}

}
