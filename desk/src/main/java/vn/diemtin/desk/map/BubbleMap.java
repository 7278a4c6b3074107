package vn.diemtin.desk.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.diemtin.store.search.Borders;
import vn.diemtin.vietnam.Place;

/// Counts of provinces as circles whose areas are as the counts.
///
/// @param bubbles the largest first, so that no circle hides a smaller one
/// @param empty the provinces without anything
/// @param switches the same page with other borders, by their label
public record BubbleMap(List<Bubble> bubbles, List<Dot> empty, Borders borders, Map<Borders, String> switches) {

	private static final double SMALLEST = 4;

	private static final double LARGEST = 22;

	public BubbleMap {
		bubbles = List.copyOf(bubbles);
		empty = List.copyOf(empty);
		switches = Collections.unmodifiableMap(new EnumMap<>(switches));
	}

	/// What is known of a province.
	///
	/// @param value what its circle is as large as
	/// @param text the same for a reader
	/// @param address where the circle leads; null: nowhere
	public record Count(String province, double value, String text, @Nullable String address, boolean chosen) {
	}

	/// A circle.
	public record Bubble(double x, double y, double radius, Count count) {
	}

	/// A province without a circle.
	public record Dot(double x, double y, String province) {
	}

	/// Lays counts on the map.
	public static BubbleMap of(List<Count> counts, Borders borders, Map<Borders, String> switches) {
		Map<String, Count> byName = new HashMap<>();
		counts.forEach((count) -> byName.put(count.province(), count));
		double most = counts.stream().mapToDouble(Count::value).max().orElse(1);
		List<Bubble> bubbles = new ArrayList<>();
		List<Dot> empty = new ArrayList<>();
		for (Place province : borders.provinces()) {
			Count count = byName.get(province.name());
			if (count == null || count.value() <= 0) {
				empty.add(new Dot(Projection.x(province), Projection.y(province), province.name()));
			}
			else {
				double radius = Math.max(SMALLEST, LARGEST * Math.sqrt(count.value() / most));
				bubbles
					.add(new Bubble(Projection.x(province), Projection.y(province), Projection.rounded(radius), count));
			}
		}
		bubbles.sort(Comparator.comparingDouble(Bubble::radius).reversed());
		return new BubbleMap(bubbles, empty, borders, switches);
	}

	public int width() {
		return Projection.WIDTH;
	}

	public int height() {
		return Projection.HEIGHT;
	}

}
