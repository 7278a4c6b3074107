package vn.diemtin.ingest.health;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;

import vn.diemtin.events.source.Cause;
import vn.diemtin.events.source.Diagnosis;
import vn.diemtin.events.source.Diagnosis.Recall;

/// The health of the sources that this instance watches, as figures: add them up over the instances.
final class Scoreboard implements MeterBinder {

	private final Map<String, Diagnosis> diagnoses = new ConcurrentHashMap<>();

	void show(Diagnosis diagnosis) {
		this.diagnoses.put(diagnosis.source().value(), diagnosis);
	}

	void forget(String source) {
		this.diagnoses.remove(source);
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		for (Cause cause : Cause.values()) {
			String word = cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
			Gauge.builder("diemtin.sources", this, (board) -> board.count(cause))
				.description("Sources by what is the matter with them")
				.tags(Tags.of("cause", word))
				.register(registry);
		}
		Gauge.builder("diemtin.sources.dead", this, Scoreboard::dead)
			.description("Sources none of whose entrances gives anything")
			.register(registry);
		Gauge.builder("diemtin.items.listed", this, (board) -> board.sum(false))
			.description("Items that could be articles on the sources' own lists, seven settled days")
			.register(registry);
		Gauge.builder("diemtin.items.captured", this, (board) -> board.sum(true))
			.description("Those of them that became articles")
			.register(registry);
	}

	private long count(Cause cause) {
		return this.diagnoses.values().stream().filter((diagnosis) -> diagnosis.cause() == cause).count();
	}

	private long dead() {
		return this.diagnoses.values()
			.stream()
			.filter((diagnosis) -> diagnosis.cause().isFatal() && !diagnosis.partly())
			.count();
	}

	private long sum(boolean isCaptured) {
		long sum = 0;
		for (Diagnosis diagnosis : this.diagnoses.values()) {
			Recall recall = diagnosis.recall();
			if (recall != null) {
				sum += isCaptured ? recall.captured() : recall.listed() - recall.others();
			}
		}
		return sum;
	}

}
