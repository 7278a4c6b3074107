package vn.diemtin.desk;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

import vn.diemtin.store.Store;

/// Whether Elasticsearch answers.
@Component("elasticsearchHealthIndicator")
class StoreHealth extends AbstractHealthIndicator {

	private final Store store;

	StoreHealth(Store store) {
		super("Elasticsearch does not answer");
		this.store = store;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		builder.status(this.store.isReady() ? "UP" : "DOWN");
	}

}
