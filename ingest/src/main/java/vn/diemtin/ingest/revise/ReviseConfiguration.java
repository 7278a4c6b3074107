package vn.diemtin.ingest.revise;

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
class ReviseConfiguration {

	@Bean
	StreamsProcess revisions(IngestSettings settings, KafkaProperties kafka, WireSettings wire, JsonMapper mapper) {
		return new StreamsProcess(RevisionTopology.APPLICATION_ID, RevisionTopology.of(mapper),
				kafka.buildStreamsProperties(), settings.state(), Topics.ARTICLES_READ, wire.replication());
	}

	@Bean
	StreamsHealth revisionsHealthIndicator(StreamsProcess revisions) {
		return new StreamsHealth(revisions);
	}

}
