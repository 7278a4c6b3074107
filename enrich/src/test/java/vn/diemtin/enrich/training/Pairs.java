package vn.diemtin.enrich.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How well events are told apart, counted by pairs of mentions: of those put together, how many belong together, and the other
/// way round. A mention that was not found parts it from all of its event.
final class Pairs {

	private record Mention(String label, String event, String text) {
	}

	private final List<Mention> mentions = new ArrayList<>();

	private final StringBuilder misses = new StringBuilder();

	private long together;

	private long right;

	private long wanted;

	/// @param event empty when the mention was not found
	void add(String label, String event, String text) {
		for (Mention other : this.mentions) {
			boolean same = !event.isEmpty() && event.equals(other.event);
			boolean belong = label.equals(other.label);
			this.together += same ? 1 : 0;
			this.right += same && belong ? 1 : 0;
			this.wanted += belong ? 1 : 0;
			if (same != belong) {
				this.misses.append(belong ? "parted: " : "joined: ")
					.append(label)
					.append("\n  ")
					.append(other.text)
					.append("\n  ")
					.append(text)
					.append('\n');
			}
		}
		this.mentions.add(new Mention(label, event, text));
	}

	double precision() {
		return this.together == 0 ? 1 : (double) this.right / this.together;
	}

	double recall() {
		return this.wanted == 0 ? 1 : (double) this.right / this.wanted;
	}

	String misses() {
		return this.misses.toString();
	}

	@Override
	public String toString() {
		long found = this.mentions.stream().filter((one) -> !one.event.isEmpty()).count();
		return String.format(Locale.ROOT, "mentions %4d, found %4d, pairs %5d | precision %.3f | recall %.3f",
				this.mentions.size(), found, this.wanted, precision(), recall());
	}

}
