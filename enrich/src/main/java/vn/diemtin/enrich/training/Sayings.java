package vn.diemtin.enrich.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.diemtin.enrich.training.Memo.Said;
import vn.diemtin.events.fact.DateFact;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.FactChange;
import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.vietnam.Spelling;

/// What an article says in figures, days and events, so short that the state before can be kept, and how two states differ. What
/// two states say is matched by what it is about, never by where it stands.
final class Sayings {

	private static final int MOST = 80;

	private static final int LONGEST = 120;

	private Sayings() {
	}

	static List<Said> of(List<Fact> facts) {
		List<Said> said = new ArrayList<>();
		int trainings = 0;
		for (Fact fact : facts) {
			switch (fact) {
				case StatisticFact statistic -> said.add(statistic(statistic));
				case DateFact date -> {
					if (date.value() != null) {
						String role = date.role().name().toLowerCase(Locale.ROOT);
						said.add(new Said("date", role, role, date.value(), cut(date.evidence().surface())));
					}
				}
				case TrainingFact training -> said.addAll(training(training, ++trainings));
				default -> {
				}
			}
		}
		return said.size() > MOST ? List.copyOf(said.subList(0, MOST)) : said;
	}

	private static Said statistic(StatisticFact fact) {
		String measure = (fact.measure() != null) ? fact.measure().text() : fact.unit().surface();
		String about = measure.isBlank() ? fact.unit().id() : measure;
		String key = fact.unit().id() + "|" + fact.role() + "|" + fact.sex() + "|" + Spelling.key(about);
		String value = fact.bound() + " " + fact.value().min() + " " + fact.value().max();
		return new Said("statistic", cut(about), key, value, cut(fact.evidence().surface()));
	}

	private static List<Said> training(TrainingFact fact, int number) {
		List<Said> said = new ArrayList<>();
		String subject = String.join(" ", Subject.of(fact.evidence().surface()));
		String key = subject.isEmpty() ? "#" + number : subject;
		slot(said, key, "status", fact.status().name().toLowerCase(Locale.ROOT));
		slot(said, key, "topic", fact.topic());
		slot(said, key, "organiser", fact.organisers().isEmpty() ? null : fact.organisers().getFirst().name());
		slot(said, key, "dates", (fact.dates() != null) ? fact.dates().value() : null);
		slot(said, key, "place", (fact.place() != null) ? fact.place().name() : null);
		slot(said, key, "audience", (fact.audience() != null) ? fact.audience().text() : null);
		TrainingFact.Headcount count = fact.headcount();
		slot(said, key, "headcount",
				(count != null) ? count.value() + ((count.noun() != null) ? " " + count.noun() : "") : null);
		slot(said, key, "programme", (fact.programme() != null) ? fact.programme().text() : null);
		return said;
	}

	private static void slot(List<Said> said, String key, String slot, @Nullable String value) {
		if (value != null) {
			said.add(new Said("training", slot, slot + "|" + key, Spelling.key(value), cut(value)));
		}
	}

	private static String cut(String text) {
		return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
	}

	/// How a state differs from the one before it. What is said in both is left out; what
	/// remains is matched first by all that it
	/// is about, then, where only one of its kind remains on either side, by its kind.
	static List<FactChange> changes(List<Said> before, List<Said> after) {
		List<Said> gone = new ArrayList<>(before);
		List<Said> come = new ArrayList<>();
		for (Said said : after) {
			Said same = gone.stream()
				.filter((one) -> one.key().equals(said.key()) && one.value().equals(said.value()))
				.findFirst()
				.orElse(null);
			if (same == null) {
				come.add(said);
			}
			else {
				gone.remove(same);
			}
		}
		List<FactChange> changes = new ArrayList<>();
		match(gone, come, Said::key, false, changes);
		match(gone, come, Sayings::coarse, true, changes);
		gone.forEach((one) -> changes.add(new FactChange(one.kind(), one.about(), one.quote(), null)));
		come.forEach((one) -> changes.add(new FactChange(one.kind(), one.about(), null, one.quote())));
		return changes;
	}

	private static String coarse(Said said) {
		int bar = said.key().indexOf('|');
		return said.kind() + "|" + ((bar < 0) ? said.key() : said.key().substring(0, bar));
	}

	private static void match(List<Said> gone, List<Said> come, Function<Said, String> by, boolean single,
			List<FactChange> changes) {
		Map<String, List<Said>> byKey = new LinkedHashMap<>();
		gone.forEach((one) -> byKey.computeIfAbsent(by.apply(one), (unused) -> new ArrayList<>()).add(one));
		Map<String, Long> coming = new LinkedHashMap<>();
		come.forEach((one) -> coming.merge(by.apply(one), 1L, Long::sum));
		for (Said now : List.copyOf(come)) {
			List<Said> old = byKey.getOrDefault(by.apply(now), new ArrayList<>());
			if (old.isEmpty() || single && (old.size() > 1 || coming.getOrDefault(by.apply(now), 0L) > 1)) {
				continue;
			}
			Said was = old.removeFirst();
			gone.remove(was);
			come.remove(now);
			if (!was.value().equals(now.value())) {
				changes.add(new FactChange(now.kind(), now.about(), was.quote(), now.quote()));
			}
		}
	}

}
