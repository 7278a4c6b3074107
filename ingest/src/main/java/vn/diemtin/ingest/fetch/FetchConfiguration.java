package vn.diemtin.ingest.fetch;

import java.time.Clock;
import java.time.Duration;

import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;

import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.ingest.IngestSettings;
import vn.diemtin.wire.Dispositions;
import vn.diemtin.wire.EventPublisher;
import vn.diemtin.wire.ListenerFactories;

@Configuration(proxyBeanMethods = false)
class FetchConfiguration {

	/// Portals that are well answer within it.
	private static final Duration PATIENCE = Duration.ofSeconds(3);

	@Bean
	FetchRules fetchRules(IngestSettings settings) {
		IngestSettings.Fetch fetch = settings.fetch();
		return new FetchRules(fetch.timeout(), fetch.largest().toBytes(), fetch.agent(), fetch.contact(),
				fetch.allowPrivate());
	}

	@Bean(destroyMethod = "close")
	WebClient webClient(FetchRules rules) {
		return new WebClient(rules);
	}

	@Bean
	PageFetcher pageFetcher(FetchRules rules, WebClient web, Clock clock) {
		return new PageFetcher(rules, web, new RobotsTxt(web, rules.agent(), clock), clock);
	}

	@Bean
	ConcurrentKafkaListenerContainerFactory<String, FetchDue> fetchListeners(ListenerFactories factories,
			IngestSettings settings) {
		var factory = factories.batchOf(FetchDue.class);
		factory.setConcurrency(settings.fetch().concurrency());
		return factory;
	}

	@Bean
	FetchListener fetchListener(PageFetcher fetcher, EventPublisher publisher, Dispositions dispositions, Clock clock,
			IngestSettings settings, MeterRegistry figures) {
		FetchTask task = new FetchTask(fetcher, publisher, dispositions, clock, settings.lease(),
				new FetchCounts(figures));
		return new FetchListener(task::run, new Places(settings.fetch().hosts(), PATIENCE));
	}

}
