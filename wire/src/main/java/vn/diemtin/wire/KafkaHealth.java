package vn.diemtin.wire;

import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/// Whether the broker answers.
final class KafkaHealth extends AbstractHealthIndicator implements AutoCloseable {

	private final Admin admin;

	KafkaHealth(Map<String, Object> adminProperties) {
		super("Kafka does not answer");
		this.admin = Admin.create(adminProperties);
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) throws Exception {
		int nodes = this.admin.describeCluster(new DescribeClusterOptions().timeoutMs(3_000))
			.nodes()
			.get(4, TimeUnit.SECONDS)
			.size();
		builder.up().withDetail("brokers", nodes);
	}

	@Override
	public void close() {
		this.admin.close();
	}

}
