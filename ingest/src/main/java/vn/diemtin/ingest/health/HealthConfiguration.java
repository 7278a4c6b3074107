package vn.diemtin.ingest.health;

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
class HealthConfiguration {

	@Bean
	Scoreboard scoreboard() {
		return new Scoreboard();
	}

	@Bean
	StreamsProcess watch(Scoreboard scoreboard, IngestSettings settings, KafkaProperties kafka, WireSettings wire,
			JsonMapper mapper) {
		return new StreamsProcess(HealthTopology.APPLICATION_ID, HealthTopology.of(scoreboard, mapper),
				kafka.buildStreamsProperties(), settings.state(), Topics.PAGES_READ, wire.replication());
	}

	@Bean
	StreamsHealth watchHealthIndicator(StreamsProcess watch) {
		return new StreamsHealth(watch);
	}

}
