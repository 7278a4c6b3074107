package vn.diemtin.enrich.fact.figure;

import vn.diemtin.enrich.fact.number.Amount;
import vn.diemtin.events.fact.StatisticFact.Unit;

/// A number with what it counts, in the tokens from `from` up to but not including `to`.
///
/// @param unitFrom the first token of the unit
/// @param known whether the unit is of the table
record Counted(Amount amount, Unit unit, int from, int unitFrom, int to, boolean known) {

	boolean isRatio() {
		return unit.classOf().equals("ratio") || unit.classOf().equals("point");
	}

}
