package vn.diemtin.ingest.catalogue;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaTemplate;

import vn.diemtin.ingest.IngestSettings;

@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

	@Bean
	Catalogue catalogue(IngestSettings settings) {
		return Catalogue.read(settings.builtInSources(), settings.sources());
	}

	@Bean
	CataloguePublisher cataloguePublisher(Catalogue catalogue, KafkaProperties kafka, JsonMapper mapper,
			KafkaTemplate<String, Object> eventTemplate) {
		return new CataloguePublisher(catalogue, new DeclaredSources(kafka.buildConsumerProperties(), mapper),
				eventTemplate);
	}

}
