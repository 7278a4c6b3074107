package vn.diemtin.desk.correction;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import vn.diemtin.desk.page.Days;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.correction.FigureSlots;
import vn.diemtin.events.correction.Mending;
import vn.diemtin.events.fact.AgencyFact;
import vn.diemtin.events.fact.DateFact;
import vn.diemtin.events.fact.DocumentFact;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.PlaceFact;
import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.store.Store;
import vn.diemtin.store.query.Registry;
import vn.diemtin.store.search.DayRange;
import vn.diemtin.store.search.ScopeNames;
import vn.diemtin.vietnam.Agencies;
import vn.diemtin.vietnam.Agency;
import vn.diemtin.vietnam.Place;
import vn.diemtin.vietnam.Places;

/// Reads what an editor typed for a fact; names of agencies and places must be those of the registries.
@Component
class MendForm {

	/// The statuses that a training can be given.
	static final List<String> STATUSES = List.of("planned", "announced", "held", "postponed", "cancelled");

	private static final List<String> FIGURE = List.of("value", "measure", "unit", "placeName", "period");

	private static final Set<String> WHOLE = Set.of("cả nước", "toàn quốc", "việt nam", "whole country");

	private static final List<String> TRAINING = List.of("status", "topic", "dates", "placeName", "headcount");

	/// What no slot holds.
	private static final String WRONG = "\0";

	private static final int LONGEST = 200;

	private static final int LONGEST_COUNT = 8;

	private final Registry registry;

	MendForm(Store store) {
		this.registry = store.registry();
	}

	/// What is asked for in the form.
	static Map<String, String> fields(Fact fact, LocalDate day) {
		return switch (fact) {
			case DateFact _, DocumentFact _ -> Mending.slots(fact);
			case StatisticFact it -> {
				Map<String, String> slots = Mending.slots(fact);
				String place = ScopeNames.of(it, day);
				Map<String, String> asked = new LinkedHashMap<>();
				FIGURE.forEach((slot) -> asked.put(slot, slots.getOrDefault(slot, "")));
				asked.put("placeName", (place == null) ? "" : place.equals(ScopeNames.COUNTRY) ? "Cả nước" : place);
				yield asked;
			}
			case TrainingFact _ -> {
				Map<String, String> slots = Mending.slots(fact);
				Map<String, String> asked = new LinkedHashMap<>();
				TRAINING.forEach((slot) -> asked.put(slot, slots.getOrDefault(slot, "")));
				yield asked;
			}
			case AgencyFact it -> Map.of("name", (it.name() != null) ? it.name() : "");
			case PlaceFact it -> Map.of("name", (it.name() != null) ? it.name() : "");
		};
	}

	/// The slots as typed; empty when something is not what it should be.
	Map<String, String> read(ArticleEnriched article, Fact fact, Map<String, String> typed) {
		LocalDate day = day(article);
		Map<String, String> asked = fields(fact, day);
		Map<String, String> slots = new HashMap<>();
		for (String name : asked.keySet()) {
			String value = Normalizer.normalize(typed.getOrDefault(name, "").strip(), Normalizer.Form.NFC);
			if (value.length() > LONGEST) {
				return Map.of();
			}
			slots.put(name, value);
		}
		return switch (fact) {
			case DateFact _ -> isDate(slots.get("value")) ? slots : Map.of();
			case StatisticFact _ -> {
				slots.keySet().retainAll(typed.keySet());
				yield figure(asked, slots, day);
			}
			case DocumentFact _ -> String.valueOf(slots.get("number")).isEmpty() ? Map.of() : slots;
			case TrainingFact _ -> training(asked, slots, day);
			case AgencyFact _ -> agency(String.valueOf(slots.get("name")), day);
			case PlaceFact _ -> place(String.valueOf(slots.get("name")), day);
		};
	}

	private static boolean isDate(@Nullable String value) {
		return value != null && DayRange.of(value) != null;
	}

	/// `1.234,5` as Vietnamese write it; the point is a mark of thousands only before
	/// three digits.
	private static Map<String, String> number(@Nullable String typed) {
		String text = String.valueOf(typed).replace(" ", "");
		boolean isThousands = text.matches("-?[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]{1,6})?");
		String plain = (isThousands ? text.replace(".", "") : text).replace(',', '.');
		return plain.matches("-?[0-9]{1,17}(\\.[0-9]{1,6})?") ? Map.of("value", plain) : Map.of();
	}

	/// The day by which names are known.
	static LocalDate day(ArticleEnriched article) {
		return LocalDate.ofInstant(article.collected().fetchedAt(), Days.ZONE);
	}

	/// What differs from what was read; nothing in a slot takes it away, but for value
	/// and
	/// unit.
	private Map<String, String> figure(Map<String, String> read, Map<String, String> typed, LocalDate day) {
		Map<String, String> mended = new HashMap<>();
		typed.forEach((slot, value) -> {
			if (value.equals(read.get(slot))) {
				return;
			}
			switch (slot) {
				case "value" -> {
					String number = number(value).getOrDefault("value", WRONG);
					if (!number.equals(read.get(slot))) {
						mended.put(slot, number);
					}
				}
				case "unit" -> mended.put(slot, FigureSlots.units().contains(value) ? value : WRONG);
				case "period" -> mended.put(slot, (value.isEmpty() || isDate(value)) ? value : WRONG);
				case "placeName" -> mended.putAll(scope(value, day));
				default -> mended.put(slot, value);
			}
		});
		return mended.containsValue(WRONG) ? Map.of() : mended;
	}

	private Map<String, String> scope(String name, LocalDate day) {
		if (name.isEmpty() || WHOLE.contains(name.toLowerCase(Locale.ROOT))) {
			return Map.of("place", name.isEmpty() ? "" : ScopeNames.COUNTRY, "placeName", name);
		}
		Map<String, String> known = place(name, day);
		return Map.of("place", known.getOrDefault("id", WRONG), "placeName", known.getOrDefault("name", ""));
	}

	/// What differs from what was read, so that the rest follows what is read next;
	/// nothing in a slot takes it away.
	private Map<String, String> training(Map<String, String> read, Map<String, String> typed, LocalDate day) {
		Map<String, String> mended = new HashMap<>();
		for (String slot : TRAINING) {
			String value = typed.getOrDefault(slot, "");
			if (value.equals(read.get(slot))) {
				continue;
			}
			switch (slot) {
				case "status" -> mended.put(slot, STATUSES.contains(value) ? value : WRONG);
				case "topic" -> mended.put(slot, isTopic(value) ? value : WRONG);
				case "dates" -> mended.put(slot, (value.isEmpty() || isDate(value)) ? value : WRONG);
				case "headcount" -> mended.put(slot, value.isEmpty() ? "" : count(value));
				default -> mended.putAll(venue(value, day));
			}
		}
		return mended.containsValue(WRONG) ? Map.of() : mended;
	}

	private static boolean isTopic(String value) {
		return value.chars().allMatch((letter) -> letter >= 'a' && letter <= 'z' || letter == '-');
	}

	private static String count(String typed) {
		String value = number(typed).getOrDefault("value", "");
		boolean isCount = !value.isEmpty() && value.length() <= LONGEST_COUNT
				&& value.chars().allMatch((sign) -> sign >= '0' && sign <= '9');
		return isCount ? value : WRONG;
	}

	/// A hall is no place of the registry, and keeps its name.
	private Map<String, String> venue(String name, LocalDate day) {
		Map<String, String> known = name.isEmpty() ? Map.of() : place(name, day);
		return Map.of("place", known.getOrDefault("id", ""), "placeName", known.getOrDefault("name", name));
	}

	/// One that bears the name on the day, else the only one that ever did.
	private Map<String, String> agency(String name, LocalDate day) {
		Agencies all = this.registry.agencies();
		List<Agency> named = all.named(name, day).isEmpty() ? all.everNamed(name) : all.named(name, day);
		return (Set.copyOf(named).size() == 1) ? Map.of("id", named.getFirst().id(), "name", named.getFirst().name())
				: Map.of();
	}

	private Map<String, String> place(String name, LocalDate day) {
		Places all = this.registry.places();
		List<Place> named = all.named(name, day).isEmpty() ? all.everNamed(name) : all.named(name, day);
		return (Set.copyOf(named).size() == 1)
				? Map.of("id", named.getFirst().id().value(), "name", named.getFirst().fullName()) : Map.of();
	}

}
