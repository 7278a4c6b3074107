package vn.diemtin.desk.listing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.fact.StatisticFact.Sex;
import vn.diemtin.store.search.StatisticRequest;

/// Which figures are asked for.
record FigureQuery(String q, String measure, String unit, @Nullable Sex sex) {

	private static final int LONGEST = 500;

	FigureQuery {
		q = capped(q);
		measure = capped(measure);
		unit = capped(unit);
	}

	private static String capped(String text) {
		return text.substring(0, Math.min(text.length(), LONGEST)).strip();
	}

	StatisticRequest request(int size) {
		return new StatisticRequest(this.q, this.measure, this.unit.isEmpty() ? null : this.unit, this.sex, List.of(),
				List.of(), null, null, size);
	}

	/// Whether anything narrows the table.
	public boolean isNarrowed() {
		return !this.q.isEmpty() || !this.measure.isEmpty() || !this.unit.isEmpty() || this.sex != null;
	}

}
