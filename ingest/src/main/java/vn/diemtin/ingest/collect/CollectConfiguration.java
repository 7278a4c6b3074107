package vn.diemtin.ingest.collect;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;

import vn.diemtin.events.crawl.PageFetched;
import vn.diemtin.ingest.IngestSettings;
import vn.diemtin.ingest.read.PageReader;
import vn.diemtin.wire.Dispositions;
import vn.diemtin.wire.EventPublisher;
import vn.diemtin.wire.ListenerFactories;

@Configuration(proxyBeanMethods = false)
class CollectConfiguration {

	@Bean
	ConcurrentKafkaListenerContainerFactory<String, PageFetched> pageListeners(ListenerFactories factories,
			IngestSettings settings) {
		var factory = factories.batchOf(PageFetched.class);
		factory.setConcurrency(settings.read().concurrency());
		return factory;
	}

	@Bean
	PageListener pageListener(IngestSettings settings, EventPublisher publisher, Dispositions dispositions) {
		return new PageListener(PageReader::read, new Findings(settings.read().links()), new Outbox(publisher),
				dispositions);
	}

}
