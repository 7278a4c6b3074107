package vn.diemtin.enrich.fact.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import vn.diemtin.enrich.fact.date.LabelledText.Label;

/// Counts of what was found against what there is. A date counts as found when its span is exactly the one labelled.
record DateScore(int there, int found, int spans, int rightValues, int withRole, int rightRoles, List<String> wrong) {

	static DateScore of(List<LabelledText> rows) {
		int there = 0;
		int all = 0;
		int spans = 0;
		int values = 0;
		int withRole = 0;
		int roles = 0;
		List<String> wrong = new ArrayList<>();
		for (LabelledText row : rows) {
			List<Label> found = new ArrayList<>(row.found());
			String told = row.text() + "\n      found " + found;
			there += row.labels().size();
			all += found.size();
			boolean right = found.size() == row.labels().size();
			for (Label label : row.labels()) {
				Label match = found.stream()
					.filter((one) -> one.surface().equals(label.surface()))
					.findFirst()
					.orElse(null);
				if (match == null) {
					right = false;
					continue;
				}
				found.remove(match);
				spans++;
				values += match.value().equals(label.value()) ? 1 : 0;
				withRole += label.role() == null ? 0 : 1;
				boolean role = label.role() == null || label.role().equals(match.role());
				roles += label.role() != null && role ? 1 : 0;
				right &= role && match.value().equals(label.value());
			}
			if (!right) {
				wrong.add(told);
			}
		}
		return new DateScore(there, all, spans, values, withRole, roles, wrong);
	}

	double spanF1() {
		return 2.0 * spans / (there + found);
	}

	/// The share of the labelled dates that were found with the right value.
	double values() {
		return (double) rightValues / there;
	}

	double roles() {
		return (double) rightRoles / withRole;
	}

	String told() {
		return String.format(Locale.ROOT,
				"precision %.4f recall %.4f span F1 %.4f, value right %.4f, role right %.4f; %d dates; wrong:%n  %s",
				(double) spans / found, (double) spans / there, spanF1(), values(), roles(), there,
				String.join("\n  ", wrong));
	}

}
