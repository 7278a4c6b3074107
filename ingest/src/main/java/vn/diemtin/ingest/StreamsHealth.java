package vn.diemtin.ingest;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

import vn.diemtin.wire.StreamsProcess;

/// Whether a Kafka Streams stage runs; it is up while it takes over partitions, and down when all its threads are gone.
public final class StreamsHealth extends AbstractHealthIndicator {

	private final StreamsProcess stage;

	/// Of one stage.
	public StreamsHealth(StreamsProcess stage) {
		super("The stage cannot be asked");
		this.stage = stage;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		boolean isUp = switch (this.stage.state()) {
			case CREATED, REBALANCING, RUNNING -> true;
			case PENDING_SHUTDOWN, NOT_RUNNING, PENDING_ERROR, ERROR -> false;
		};
		(isUp ? builder.up() : builder.down()).withDetail("state", this.stage.state());
	}

}
