package vn.diemtin.enrich.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import vn.diemtin.events.fact.TrainingFact;

/// A training event as the labels of the tests tell it: `topic | organisers | dates | place | audience | headcount | programme | status`.
record LabelledTraining(String[] slots) {

	private static final String NONE = "-";

	static LabelledTraining of(String label) {
		String[] slots = label.split("\\|");
		if (slots.length != 8) {
			throw new IllegalArgumentException(label);
		}
		return new LabelledTraining(Arrays.stream(slots).map(String::strip).toArray(String[]::new));
	}

	/// Whether both may be one event, by who and when.
	boolean mayBe(TrainingFact fact) {
		String dates = dates(fact);
		return slots[2].equals("?") || slots[2].equals(dates) || fact.organisers().isEmpty()
				|| hasOrganisers(fact) && dates.equals(NONE) || slots[2].startsWith(dates);
	}

	private static String dates(TrainingFact fact) {
		return fact.dates() == null ? NONE : fact.dates().value();
	}

	private boolean asks(int slot) {
		return !slots[slot].equals("?");
	}

	@Nullable Boolean hasTopic(TrainingFact fact) {
		return asks(0) ? slots[0].equals(fact.topic()) : null;
	}

	boolean hasOrganisers(TrainingFact fact) {
		List<String> told = List.of(slots[1].split("\\+"));
		return told.size() == fact.organisers().size()
				&& told.stream().allMatch((one) -> fact.organisers().stream().anyMatch((found) -> near(one, found)));
	}

	private static boolean near(String told, TrainingFact.Organiser found) {
		int length = found.end() - found.start();
		return Math.abs(length - told.length()) < 12 || found.name().contains(told) || told.contains(found.name());
	}

	@Nullable Boolean hasDates(TrainingFact fact) {
		return asks(2) ? slots[2].equals(dates(fact)) : null;
	}

	@Nullable Boolean hasPlace(TrainingFact fact) {
		if (!asks(3)) {
			return null;
		}
		if (slots[3].equals(NONE) || fact.place() == null) {
			return slots[3].equals(NONE) == (fact.place() == null);
		}
		String[] told = slots[3].split("=");
		String name = fact.place().name().toLowerCase(Locale.ROOT);
		String wanted = told[0].toLowerCase(Locale.ROOT);
		return (name.contains(wanted) || wanted.contains(name))
				&& (told.length < 2 || told[1].equals(fact.place().place()));
	}

	@Nullable Boolean hasAudience(TrainingFact fact) {
		if (!asks(4)) {
			return null;
		}
		if (slots[4].equals(NONE) || fact.audience() == null) {
			return slots[4].equals(NONE) == (fact.audience() == null);
		}
		String found = fact.audience().text();
		String shorter = found.length() < slots[4].length() ? found : slots[4];
		String longer = found.length() < slots[4].length() ? slots[4] : found;
		return longer.contains(shorter) && shorter.length() * 2 >= longer.length();
	}

	boolean hasHeadcount(TrainingFact fact) {
		String[] told = headcount();
		return told[0].equals(fact.headcount() == null ? NONE : Long.toString(fact.headcount().value()));
	}

	@Nullable Boolean hasNoun(TrainingFact fact) {
		String[] told = headcount();
		return told[1].equals("?") || told[0].equals(NONE) || fact.headcount() == null ? null
				: Objects.toString(fact.headcount().noun()).startsWith(told[1])
						|| told[1].startsWith(Objects.toString(fact.headcount().noun()));
	}

	@Nullable Boolean hasFemale(TrainingFact fact) {
		String[] told = headcount();
		return told[2].equals("?") || told[0].equals(NONE) || fact.headcount() == null ? null
				: told[2].equals(fact.headcount().female() == null ? NONE : Long.toString(fact.headcount().female()));
	}

	/// Value, noun and women.
	private String[] headcount() {
		int first = slots[5].indexOf(' ');
		int last = slots[5].lastIndexOf(' ');
		return new String[] { slots[5].substring(0, first),
				slots[5].substring(first + 1, Math.max(last, first + 1)).strip(), slots[5].substring(last + 1) };
	}

	@Nullable Boolean hasProgramme(TrainingFact fact) {
		return asks(6) ? fact.programme() == null ? slots[6].equals(NONE) : fact.programme().text().startsWith(slots[6])
				: null;
	}

	boolean hasStatus(TrainingFact fact) {
		return List.of(slots[7].split(",")).contains(fact.status().name().toLowerCase(Locale.ROOT));
	}

}
