package vn.diemtin.store.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.diemtin.vietnam.Place;

/// The provinces that things are counted by: those before the mergers of 1 July 2025, or those since.
///
/// Articles name provinces as they were called when they were written. Counted by the provinces since, an article is
/// counted once for each of them that it names by its own name or by that of a province that became part of it.
/// Counted by those before, an article that speaks of a merged province is counted for the old one of its name, since
/// nobody can divide it.
public enum Borders {

	/// 63 provinces.
	BEFORE("63", LocalDate.of(2025, 6, 30)),

	/// 34 provinces.
	SINCE("34", LocalDate.of(2025, 7, 1));

	private final String label;

	private final LocalDate day;

	Borders(String label, LocalDate day) {
		this.label = label;
		this.day = day;
	}

	/// Those of a label, `34` or `63`; null for any other.
	public static @Nullable Borders of(String label) {
		for (Borders borders : values()) {
			if (borders.label.equals(label)) {
				return borders;
			}
		}
		return null;
	}

	/// How many there are, as an address says it.
	public String label() {
		return this.label;
	}

	/// A day on which they were in force.
	LocalDate day() {
		return this.day;
	}

	/// The provinces of these borders, as they are called and where they lie.
	public List<Place> provinces() {
		return ScopeNames.places().provinces(this.day);
	}

	/// All names by which articles call some provinces; a name that is not known stands
	/// for itself.
	public List<String> expanded(Collection<String> provinces) {
		Set<String> all = new LinkedHashSet<>();
		for (String province : provinces) {
			all.addAll(ProvinceNames.of(this).getOrDefault(province, Set.of(province)));
		}
		return List.copyOf(all);
	}

}
