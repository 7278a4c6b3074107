package vn.diemtin.alert;

import java.util.Map;
import java.util.concurrent.Future;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.json.JsonMapper;

/// Publishes events while no process runs.
final class TestPublisher implements AutoCloseable {

	private final Producer<String, byte[]> producer;

	private final JsonMapper mapper;

	TestPublisher(String bootstrapServers, JsonMapper mapper) {
		this.mapper = mapper;
		this.producer = new KafkaProducer<>(Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
				new StringSerializer(), new ByteArraySerializer());
	}

	void publish(String topic, String key, Object event) {
		Future<RecordMetadata> unused = this.producer
			.send(new ProducerRecord<>(topic, key, this.mapper.writeValueAsBytes(event)));
	}

	/// Returns when all is sent.
	@Override
	public void close() {
		this.producer.close();
	}

}
