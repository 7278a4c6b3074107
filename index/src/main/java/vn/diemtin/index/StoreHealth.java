package vn.diemtin.index;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

import vn.diemtin.store.Store;

/// Whether Elasticsearch answers and its indices are there.
@Component("elasticsearch")
class StoreHealth extends AbstractHealthIndicator {

	private final Store store;

	StoreHealth(Store store) {
		super("Elasticsearch does not answer");
		this.store = store;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		if (this.store.isReady()) {
			builder.up().withDetail("articles", this.store.articles().count());
		}
		else {
			builder.down().withDetail("reason", "The indices are missing or cannot be read");
		}
	}

}
