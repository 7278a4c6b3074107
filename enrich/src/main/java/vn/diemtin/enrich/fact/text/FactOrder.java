package vn.diemtin.enrich.fact.text;

import java.util.ArrayList;
import java.util.Comparator;
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

	/// Facts in reading order, those of `better` in the place of those that they overlap.
	public static <F extends Fact> List<F> merged(List<F> facts, List<F> better) {
		List<F> whole = new ArrayList<>();
		List<F> sorted = new ArrayList<>(better);
		sorted.sort(Comparator.comparingInt((fact) -> fact.evidence().start()));
		int next = 0;
		for (F fact : facts) {
			while (next < sorted.size() && sorted.get(next).evidence().end() <= fact.evidence().start()) {
				whole.add(sorted.get(next++));
			}
			boolean covered = next < sorted.size() && sorted.get(next).evidence().start() < fact.evidence().end();
			if (!covered) {
				whole.add(fact);
			}
		}
		whole.addAll(sorted.subList(next, sorted.size()));
		return whole;
	}

}
