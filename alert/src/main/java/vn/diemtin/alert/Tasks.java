package vn.diemtin.alert;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.kafka.streams.processor.StreamPartitioner;

/// Which task of the ledger a rule comes to: always the same, and every task what has no rule.
///
/// @param count how many there are; may not change once there was a first run
record Tasks(int count) implements StreamPartitioner<String, Candidate> {

	@Override
	public Optional<Set<Integer>> partitions(String topic, String rule, Candidate candidate, int partitions) {
		return Optional
			.of(rule.isEmpty() ? IntStream.range(0, partitions).boxed().collect(Collectors.toSet()) : Set.of(of(rule)));
	}

	int of(String rule) {
		return Math.floorMod(rule.hashCode(), this.count);
	}

}
