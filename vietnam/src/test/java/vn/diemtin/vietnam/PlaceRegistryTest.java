package vn.diemtin.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlaceRegistryTest {

	private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);

	private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);

	private static final Places PLACES = Places.load();

	@Test
	void resolvesEveryRowOfTheRegistry() throws IOException {
		Path registry = registry("communes_legacy_to_2025.csv");
		List<String> lines = Files.readAllLines(registry);
		for (String line : lines.subList(1, lines.size())) {
			check(line.split(",", -1));
		}
		assertThat(lines).hasSizeGreaterThan(10_000);
	}

	/// Columns: 2 code of the district, 4 of the commune, 8 to 13 names of old and new
	/// units, 14 code of the new province.
	private static void check(String[] cells) {
		PlaceId old = cells[4].isEmpty() ? PlaceId.of(Level.DISTRICT, padded(cells[2], 3))
				: PlaceId.of(Level.COMMUNE, padded(cells[4], 5));
		Place place = PLACES.byId(old, LAST_DAY).orElseThrow();
		Set<String> now = PLACES.current(place, FIRST_DAY)
			.stream()
			.map(unit -> Spelling.key(unit.fullName()))
			.collect(Collectors.toSet());
		assertThat(now).as("%s", place).contains(Spelling.key(cells[12]));
		assertThat(PLACES.provinceOf(place)).map(unit -> Spelling.key(unit.fullName()))
			.contains(Spelling.key(cells[8]));
		assertThat(PLACES.currentProvince(place, FIRST_DAY)).map(unit -> unit.id().code()).contains(cells[14]);
	}

	private static String padded(String number, int width) {
		return String.format(Locale.ROOT, "%0" + width + "d", (int) Double.parseDouble(number));
	}

	private static Path registry(String file) {
		Path path = Path.of("..", "..", "shared", "registry", file);
		assumeTrue(Files.isReadable(path), "the registry of units is not beside the project");
		return path;
	}

}
