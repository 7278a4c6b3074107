package vn.diemtin.enrich.fact.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.name.MarkedSentence.Mark;

/// How well what was found agrees with what was marked, by whole surfaces.
final class NameScore {

	private int found;

	private int marked;

	private int right;

	private int checked;

	private int identified;

	private final List<String> faults = new ArrayList<>();

	/// A name that was found.
	record Found(int start, int end, @Nullable String id) {
	}

	void add(String text, List<Mark> expected, List<Found> all) {
		this.marked += expected.size();
		this.found += all.size();
		for (Mark mark : expected) {
			Found same = all.stream()
				.filter((one) -> one.start() == mark.start() && one.end() == mark.end())
				.findFirst()
				.orElse(null);
			String surface = text.substring(mark.start(), mark.end());
			if (same == null) {
				this.faults.add("missed: " + surface + " | " + text);
				continue;
			}
			this.right++;
			if (mark.isChecked()) {
				this.checked++;
				if (mark.id().equals(same.id())) {
					this.identified++;
				}
				else {
					this.faults.add("id of " + surface + ": " + same.id() + " for " + mark.id());
				}
			}
		}
		for (Found one : all) {
			if (expected.stream().noneMatch((mark) -> one.start() == mark.start() && one.end() == mark.end())) {
				this.faults.add("wrong: " + text.substring(one.start(), one.end()) + " | " + text);
			}
		}
	}

	double precision() {
		return (double) this.right / Math.max(1, this.found);
	}

	double recall() {
		return (double) this.right / Math.max(1, this.marked);
	}

	double identity() {
		return (double) this.identified / Math.max(1, this.checked);
	}

	List<String> faults() {
		return List.copyOf(this.faults);
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%d marked, %d found, precision %.3f, recall %.3f, ids %.3f", this.marked,
				this.found, precision(), recall(), identity());
	}

}
