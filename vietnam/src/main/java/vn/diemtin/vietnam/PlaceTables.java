package vn.diemtin.vietnam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the tables of places.
final class PlaceTables {

	static final Comparator<Place> LARGEST_FIRST = Comparator.comparing(Place::level)
		.thenComparing(Place::id)
		.thenComparing(place -> place.validFrom() == null ? LocalDate.MIN : place.validFrom());

	static final Comparator<Place> OLDEST_FIRST = Comparator
		.comparing((Place place) -> place.validFrom() == null ? LocalDate.MIN : place.validFrom())
		.thenComparing(Place::id);

	/// The most frequent first.
	private static final List<PlaceKind> KINDS = List.of(PlaceKind.COMMUNE, PlaceKind.WARD, PlaceKind.TOWNSHIP,
			PlaceKind.RURAL_DISTRICT);

	private PlaceTables() {
	}

	static Map<PlaceId, List<Place>> versions() {
		Map<String, LocalDate> dates = new HashMap<>();
		Map<String, PlaceId> ids = new HashMap<>(32_768);
		Map<String, String> names = new HashMap<>(16_384);
		Map<PlaceId, List<Place>> versions = new LinkedHashMap<>(32_768);
		Table.read("places.tsv", row -> {
			PlaceId id = ids.computeIfAbsent(row.text(0), PlaceId::new);
			PlaceId parent = row.has(5) ? ids.computeIfAbsent(row.text(5), PlaceId::new) : null;
			String name = row.text(2);
			String shared = names.putIfAbsent(name, name);
			Place place = new Place(id, shared == null ? name : shared, kind(row), date(dates, row.text(3)),
					date(dates, row.text(4)), parent, row.number(6), row.number(7));
			List<Place> before = versions.putIfAbsent(id, List.of(place));
			if (before != null) {
				List<Place> all = new ArrayList<>(before);
				all.add(place);
				versions.put(id, List.copyOf(all));
			}
		});
		return versions;
	}

	private static PlaceKind kind(Table.Row row) {
		for (PlaceKind kind : KINDS) {
			if (row.is(1, kind.word())) {
				return kind;
			}
		}
		return PlaceKind.of(row.text(1));
	}

	private static @Nullable LocalDate date(Map<String, LocalDate> dates, String cell) {
		return cell.isEmpty() ? null : dates.computeIfAbsent(cell, LocalDate::parse);
	}

	/// Those of provinces alone, which are few and needed at once, or all.
	static PlaceSuccessions successions(Map<PlaceId, List<Place>> versions, boolean provinces) {
		PlaceSuccessions successions = new PlaceSuccessions(versions);
		Table.read("place-successions.tsv", row -> {
			if (!provinces || row.begins(0, "province/")) {
				successions.add(new PlaceId(row.text(0)), new PlaceId(row.text(1)), row.text(2).equals("part"));
			}
		});
		return successions;
	}

	/// Other names of places, such as "Đắc Lắc".
	static Map<String, PlaceId> aliases() {
		Map<String, PlaceId> aliases = new LinkedHashMap<>();
		Table.read("place-aliases.tsv", row -> aliases.put(row.text(0), new PlaceId(row.text(1))));
		return aliases;
	}

	/// "01" is written for the first quarter too.
	static String plainNumber(String name) {
		int zeros = 0;
		while (zeros < name.length() - 1 && name.charAt(zeros) == '0') {
			zeros++;
		}
		return name.substring(zeros);
	}

}
