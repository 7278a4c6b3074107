package vn.diemtin.enrich.fact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/// An invented article with what must be found in it.
record ArticleCase(String name, ArticleText article, Map<String, List<String>> expected) {

	static ArticleCase read(Path file) {
		try {
			String[] halves = Files.readString(file).split("\n---\n", 2);
			Map<String, List<String>> lines = new TreeMap<>();
			halves[0].lines().forEach((line) -> {
				int colon = line.indexOf(':');
				lines.computeIfAbsent(line.substring(0, colon), (key) -> new ArrayList<>())
					.add(line.substring(colon + 1).strip());
			});
			String place = first(lines, "place");
			OffsetDateTime published = LocalDate.parse(Objects.requireNonNull(first(lines, "published")))
				.atTime(8, 0)
				.atOffset(ZoneOffset.ofHours(7));
			ArticleText article = new ArticleText(Objects.requireNonNull(first(lines, "title")), null,
					halves[1].strip(), published, "-".equals(place) ? null : place, null, Direction.PAST);
			return new ArticleCase(file.getFileName().toString(), article, lines);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static @Nullable String first(Map<String, List<String>> lines, String key) {
		List<String> values = lines.get(key);
		return values == null ? null : values.getFirst();
	}

	List<String> lines(String key) {
		return expected.getOrDefault(key, List.of());
	}

}
