package vn.diemtin.ingest.frontier;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

import vn.diemtin.wire.StreamsProcess;

/// Whether the frontier runs; it is up while it takes over partitions, and down when all its threads are gone.
final class FrontierHealth extends AbstractHealthIndicator {

	private final StreamsProcess frontier;

	FrontierHealth(StreamsProcess frontier) {
		super("The frontier cannot be asked");
		this.frontier = frontier;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		boolean isUp = switch (this.frontier.state()) {
			case CREATED, REBALANCING, RUNNING -> true;
			case PENDING_SHUTDOWN, NOT_RUNNING, PENDING_ERROR, ERROR -> false;
		};
		(isUp ? builder.up() : builder.down()).withDetail("state", this.frontier.state());
	}

}
