package vn.diemtin.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps articles from being matched before the rules were read that were saved before them, so that a rule works for the
/// first article after it, in every instance. News of a moment ago costs one question to the broker for all that came
/// with it; what is older costs none.
final class RuleFence {

	private static final Logger log = LoggerFactory.getLogger(RuleFence.class);

	/// Longer is not waited: the audit finds what was missed then.
	private static final Duration LIMIT = Duration.ofSeconds(5);

	private final Predicate<Duration> reads;

	private final Clock clock;

	private Instant readUntil = Instant.EPOCH;

	/// @param reads waits until all rules were read that are saved now; tells whether
	/// they were
	RuleFence(Predicate<Duration> reads, Clock clock) {
		this.reads = reads;
		this.clock = clock;
	}

	/// Returns when the rules of a moment were read.
	synchronized void await(Instant moment) {
		if (moment.isBefore(this.readUntil)) {
			return;
		}
		Instant asked = this.clock.instant();
		if (!this.reads.test(LIMIT)) {
			log.warn("The rules could not be read within {}; what was saved last may not be matched yet", LIMIT);
		}
		this.readUntil = asked;
	}

}
