package vn.diemtin.ingest.fetch;

import java.util.EnumMap;
import java.util.Map;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

import vn.diemtin.ingest.frontier.Ending;

/// Counts fetches by how they ended, for the figures of the process.
final class FetchCounts {

	private final Map<Ending, Counter> counters = new EnumMap<>(Ending.class);

	/// All endings are there from the start, so that the first one of a kind is seen as a
	/// rise.
	FetchCounts(MeterRegistry figures) {
		for (Ending ending : Ending.values()) {
			this.counters.put(ending,
					Counter.builder("diemtin.fetches")
						.description("Fetches by how they ended")
						.tag("outcome", ending.word())
						.register(figures));
		}
	}

	void count(Ending ending) {
		Counter counter = this.counters.get(ending);
		if (counter != null) {
			counter.increment();
		}
	}

}
