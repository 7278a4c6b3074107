package vn.diemtin.enrich.fact.text;

import java.util.List;

import vn.diemtin.events.fact.Fact;

/// Looks facts of one passage up, which stand in the order of the text.
public final class FactOrder {

	private FactOrder() {
	}

	/// The number of facts that begin before a place in the text.
	public static int firstFrom(List<? extends Fact> facts, int offset) {
		int low = 0;
		int high = facts.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (facts.get(middle).evidence().start() < offset) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

}
