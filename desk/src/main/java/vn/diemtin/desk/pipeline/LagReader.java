package vn.diemtin.desk.pipeline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import vn.diemtin.wire.Lags;
import vn.diemtin.wire.Lags.Lag;

/// How far behind the groups are, asked of Kafka at most every few seconds, however many look.
@Component
class LagReader {

	private static final Logger log = LoggerFactory.getLogger(LagReader.class);

	private static final Duration FRESH = Duration.ofSeconds(10);

	private final Lags lags;

	private final Clock clock;

	private @Nullable Seen seen;

	LagReader(Lags lags, Clock clock) {
		this.lags = lags;
		this.clock = clock;
	}

	/// The lags; empty when Kafka does not answer.
	synchronized Optional<List<Lag>> lags() {
		Instant now = this.clock.instant();
		Seen last = this.seen;
		if (last == null || !last.at().plus(FRESH).isAfter(now)) {
			last = new Seen(ask(), now);
			this.seen = last;
		}
		return last.lags();
	}

	private Optional<List<Lag>> ask() {
		try {
			return Optional.of(this.lags.all());
		}
		catch (KafkaException ex) {
			log.warn("The lags are not known: {}", ex.getMessage());
			return Optional.empty();
		}
	}

	private record Seen(Optional<List<Lag>> lags, Instant at) {
	}

}
