package vn.diemtin.ingest.frontier;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.diemtin.events.Topics;
import vn.diemtin.ingest.IngestSettings;
import vn.diemtin.ingest.StreamsHealth;
import vn.diemtin.wire.StreamsProcess;
import vn.diemtin.wire.WireSettings;

@Configuration(proxyBeanMethods = false)
class FrontierConfiguration {

	@Bean
	StreamsProcess frontier(IngestSettings settings, KafkaProperties kafka, WireSettings wire, JsonMapper mapper) {
		FrontierRules rules = new FrontierRules(settings.poll().first(), settings.poll().fastest(),
				settings.poll().slowest(), settings.poll().patience(), settings.deepEvery(), settings.crawlDelay(),
				settings.lease(), settings.revisit(), settings.attempts(), settings.retryFirst(), settings.linksADay());
		return new StreamsProcess(FrontierTopology.APPLICATION_ID, FrontierTopology.of(rules, mapper),
				kafka.buildStreamsProperties(), settings.state(), Topics.LINKS_FOUND, wire.replication());
	}

	@Bean
	StreamsHealth frontierHealthIndicator(StreamsProcess frontier) {
		return new StreamsHealth(frontier);
	}

}
