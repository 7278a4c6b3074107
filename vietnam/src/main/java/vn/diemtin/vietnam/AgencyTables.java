package vn.diemtin.vietnam;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads the tables of agencies.
final class AgencyTables {

	private static final String OWNER = "owner";

	private AgencyTables() {
	}

	/// The national bodies by id, without their predecessors.
	static Map<String, Agency> national() {
		Map<String, Agency> agencies = new LinkedHashMap<>();
		Table.read("agencies.tsv",
				row -> agencies.put(row.text(0),
						new Agency(row.text(0), row.text(1), row.list(9, '|'), AgencyKind.valueOf(row.text(2)),
								row.textOrNull(3), Level.NATIONAL, null, row.date(4), row.date(5), row.textOrNull(6),
								List.of(), row.list(7, ','), functions(row.list(8, ',')))));
		return agencies;
	}

	static List<AgencyForm> forms() {
		List<AgencyForm> forms = new ArrayList<>();
		Table.read("agency-forms.tsv",
				row -> forms.add(new AgencyForm(row.text(0), row.text(1), AgencyKind.valueOf(row.text(2)),
						row.textOrNull(3), level(row.text(4)), row.date(5), row.date(6), row.text(7).equals("kind"),
						row.is(4, OWNER) ? Set.of() : kinds(row.list(8, ',')),
						row.is(4, OWNER) ? owners(row.list(8, ',')) : Set.of(), Set.copyOf(row.list(9, ',')),
						row.list(10, ','), functions(row.list(11, ',')), row.list(12, '|'))));
		return List.copyOf(forms);
	}

	private static Level level(String cell) {
		return cell.equals(OWNER) ? Level.NATIONAL : new PlaceId(cell + "/0").level();
	}

	private static Set<AgencyKind> owners(List<String> words) {
		return words.stream()
			.map(word -> AgencyKind.valueOf(word.toUpperCase(Locale.ROOT)))
			.collect(Collectors.toUnmodifiableSet());
	}

	private static Set<PlaceKind> kinds(List<String> words) {
		return words.stream().map(PlaceKind::of).collect(Collectors.toUnmodifiableSet());
	}

	private static List<AgencyFunction> functions(List<String> cells) {
		return cells.stream().map(AgencyFunction::parse).toList();
	}

}
