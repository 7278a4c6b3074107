package vn.diemtin.enrich.training;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.fact.TrainingFact.Status;

/// Finds the events that an article may tell of by what it says: who and in which month, who and on which day, where and on which
/// day, by which document, in which story. Each key leads to a bounded number of events and each article asks a bounded number of
/// keys, however many events there are.
final class Index {

	/// Of more events of one organiser in a month the oldest are no longer found by it
	/// alone.
	private static final int MOST_EVENTS = 48;

	private static final int MOST_CANDIDATES = 24;

	private static final int MOST_DAYS = 7;

	private static final int MOST_MONTHS = 4;

	private final Memory memory;

	Index(Memory memory) {
		this.memory = memory;
	}

	/// The events that may be the one, those first that most speaks for.
	List<String> candidates(Claim claim) {
		Map<String, Integer> hits = new LinkedHashMap<>();
		for (String key : asked(claim)) {
			int weight = key.startsWith("s|") ? 4 : key.startsWith("d|") ? 3 : key.startsWith("m|") ? 1 : 2;
			List<String> events = memory.events(key);
			for (int at = events.size() - 1; at >= 0; at--) {
				hits.merge(events.get(at), weight, Integer::sum);
			}
		}
		return hits.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
			.limit(MOST_CANDIDATES)
			.map(Map.Entry::getKey)
			.toList();
	}

	/// Files an event under what is told of it now, and no longer under what was told
	/// before.
	void file(Dossier before, Dossier after) {
		Set<String> old = keys(before);
		Set<String> now = keys(after);
		for (String key : old) {
			if (!now.contains(key)) {
				List<String> events = new ArrayList<>(memory.events(key));
				events.remove(before.id());
				memory.keep(key, events);
			}
		}
		for (String key : now) {
			if (!old.contains(key)) {
				List<String> events = new ArrayList<>(memory.events(key));
				events.remove(after.id());
				events.add(after.id());
				memory.keep(key, events.subList(Math.max(0, events.size() - MOST_EVENTS), events.size()));
			}
		}
	}

	private static Set<String> keys(Dossier dossier) {
		Set<String> keys = new LinkedHashSet<>();
		for (Claim claim : dossier.claims()) {
			Profile profile = claim.profile();
			keys.addAll(common(claim));
			for (YearMonth month : months(profile)) {
				bodies(profile).forEach((body) -> keys.add("m|" + body + "|" + month));
			}
			if (profile.status() == Status.POSTPONED) {
				bodies(profile).forEach((body) -> keys.add("x|" + body));
			}
		}
		return keys;
	}

	private static Set<String> asked(Claim claim) {
		Profile profile = claim.profile();
		Set<String> keys = new LinkedHashSet<>(common(claim));
		Set<YearMonth> months = new LinkedHashSet<>(months(profile));
		YearMonth told = YearMonth.from(profile.told());
		months.add(told.minusMonths(1));
		if (profile.status() == Status.POSTPONED || profile.days() == null) {
			YearMonth base = (profile.days() != null) ? YearMonth.from(profile.days().first()) : told;
			months.add(base.minusMonths(2));
			months.add(base.minusMonths(1));
			months.add(base.plusMonths(1));
		}
		for (String body : bodies(profile)) {
			months.forEach((month) -> keys.add("m|" + body + "|" + month));
			keys.add("x|" + body);
		}
		return keys;
	}

	/// By what an event is filed and found alike.
	private static Set<String> common(Claim claim) {
		Profile profile = claim.profile();
		Set<String> keys = new LinkedHashSet<>();
		keys.add("s|" + claim.story());
		profile.documents().forEach((document) -> keys.add("d|" + document));
		List<LocalDate> days = new ArrayList<>(days(profile.exactDays()));
		days.addAll(days(profile.movedFrom()));
		for (LocalDate day : days) {
			bodies(profile).forEach((body) -> keys.add("o|" + body + "|" + day));
			Spot spot = profile.spot();
			if (spot != null && spot.province() != null) {
				keys.add("p|" + spot.province() + "|" + day);
			}
		}
		return keys;
	}

	/// Who holds it, and the body above, under which a sister may tell of it.
	private static Set<String> bodies(Profile profile) {
		Set<String> bodies = new LinkedHashSet<>();
		for (Body body : profile.bodies()) {
			bodies.add(body.index());
		}
		if (!profile.bodies().isEmpty() && profile.bodies().getFirst().above() != null) {
			bodies.add(profile.bodies().getFirst().above());
		}
		return bodies;
	}

	private static List<LocalDate> days(@Nullable Days days) {
		return (days == null) ? List.of() : days.first().datesUntil(days.last().plusDays(1)).limit(MOST_DAYS).toList();
	}

	private static Set<YearMonth> months(Profile profile) {
		Set<YearMonth> months = new LinkedHashSet<>();
		Days days = profile.days();
		if (days != null) {
			YearMonth month = YearMonth.from(days.first());
			while (months.size() < MOST_MONTHS && !month.isAfter(YearMonth.from(days.last()))) {
				months.add(month);
				month = month.plusMonths(1);
			}
		}
		months.add(YearMonth.from(profile.told()));
		return months;
	}

}
