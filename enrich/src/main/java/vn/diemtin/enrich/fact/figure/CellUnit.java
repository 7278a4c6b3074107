package vn.diemtin.enrich.fact.figure;

import java.math.BigDecimal;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Lexicon.Hit;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.StatisticFact.Unit;

/// The unit that the head of a row or a column gives to the numbers in it: `Tỷ lệ (%)`, `Kinh phí (triệu đồng)`, `Số hộ nghèo`.
///
/// @param factor what the numbers are told in, such as a million
public record CellUnit(Unit unit, BigDecimal factor) {

	private static final Map<String, BigDecimal> FACTORS = Map.of("nghìn", BigDecimal.valueOf(1000), "ngàn",
			BigDecimal.valueOf(1000), "triệu", BigDecimal.valueOf(1_000_000), "tỷ", BigDecimal.valueOf(1_000_000_000),
			"tỉ", BigDecimal.valueOf(1_000_000_000));

	/// The unit in the tokens from `from` up to but not including `to`, one in brackets
	/// or behind a colon before all others.
	public static @Nullable CellUnit in(Passage passage, int from, int to) {
		CellUnit last = null;
		int at = from;
		while (at < to) {
			CellUnit unit = at(passage, at, to);
			int end = unit == null ? at + 1 : passage.tokenAt(passage.start(at) + unit.unit.surface().length() - 1) + 1;
			boolean marked = at > from && passage.is(at - 1, "(", ":") || passage.is(at, "%")
					|| at == from && end == to;
			if (unit != null && marked) {
				return unit;
			}
			boolean counted = unit != null && unit.unit.classOf().equals("count")
					&& (passage.is(at - 1, "số") || at == from || to - from <= 4);
			last = counted ? unit : last;
			at = end;
		}
		return last;
	}

	private static @Nullable CellUnit at(Passage passage, int token, int to) {
		BigDecimal factor = FACTORS.get(passage.key(token));
		int at = factor == null ? token : token + 1;
		Hit<Units.Kind> unit = at < to ? Units.at(passage, at) : null;
		if (unit == null || unit.to() > to || unit.value().classOf().equals("time")
				|| passage.length(at) == 1 && passage.isWord(at)) {
			return null;
		}
		return new CellUnit(new Unit(unit.value().id(), passage.surface(token, unit.to()), unit.value().classOf()),
				factor == null ? BigDecimal.ONE : factor);
	}

}
