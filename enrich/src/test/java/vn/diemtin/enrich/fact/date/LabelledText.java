package vn.diemtin.enrich.fact.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.Direction;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.DateFact;
import vn.diemtin.events.fact.Field;

/// A text with the dates in it.
record LabelledText(String text, @Nullable LocalDateTime published, Direction direction, List<Label> labels) {

	/// A date's text and value; `?` when it has none.
	record Label(String surface, String value, @Nullable String role) {

		static Label of(String written) {
			String[] sides = written.split("=", 2);
			String[] parts = sides[1].split("@", 2);
			return new Label(sides[0], parts[0], parts.length > 1 ? parts[1] : null);
		}

		static Label of(DateFact fact) {
			return new Label(fact.evidence().surface(), fact.value() == null ? "?" : fact.value(),
					fact.role().name().toLowerCase(Locale.ROOT));
		}

	}

	static LabelledText of(String[] row) {
		List<Label> labels = row[2].equals("-") ? List.of() : Arrays.stream(row[2].split(";")).map(Label::of).toList();
		return new LabelledText(row[0], time(row[1].replace(">", "")),
				row[1].startsWith(">") ? Direction.FUTURE : Direction.PAST, labels);
	}

	private static @Nullable LocalDateTime time(String written) {
		if (written.equals("-")) {
			return null;
		}
		return written.contains("T") ? LocalDateTime.parse(written) : LocalDate.parse(written).atStartOfDay();
	}

	List<Label> found() {
		List<Label> found = new ArrayList<>();
		DateFinder.findFrom(Passage.of(Field.TEXT, text), published, direction)
			.forEach((fact) -> found.add(Label.of(fact)));
		return found;
	}

}
