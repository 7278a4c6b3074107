package vn.diemtin.enrich.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.diemtin.enrich.fact.FactFinder;
import vn.diemtin.enrich.story.InStory;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.events.training.TrainingEvent;
import vn.diemtin.events.training.TrainingTold;

/// Articles as they are read and recognised one after the other.
final class Newsroom {

	private static final FactFinder FINDER = FactFinder.load();

	private static final Canon CANON = new Canon(FINDER.gazetteer().places(), FINDER.gazetteer().agencies(),
			FINDER.taxonomy());

	private final MapMemory memory = new MapMemory();

	private final Recogniser recogniser = new Recogniser(CANON, this.memory);

	private final Map<String, TrainingEvent> events = new LinkedHashMap<>();

	static FactFinder finder() {
		return FINDER;
	}

	static Canon canon() {
		return CANON;
	}

	Recognised publish(ToldArticle article) {
		return publish(article.understood(FINDER));
	}

	Recognised publish(InStory told) {
		Recognised recognised = this.recogniser.recognise(told);
		recognised.events().forEach((event) -> this.events.put(event.id().value(), event));
		return recognised;
	}

	/// The only event of an article, as it is known after it.
	TrainingEvent only(ToldArticle article) {
		List<TrainingTold> told = publish(article).trainings();
		if (told.size() != 1) {
			throw new AssertionError(told.size() + " events in " + article);
		}
		return event(told.getFirst().event().value());
	}

	TrainingEvent event(String id) {
		TrainingEvent event = this.events.get(id);
		if (event == null) {
			throw new AssertionError("No event " + id);
		}
		return event;
	}

	List<TrainingEvent> events() {
		return List.copyOf(this.events.values());
	}

	MapMemory memory() {
		return this.memory;
	}

	/// Counts how the events of articles are told apart, in the order of publication.
	Pairs score(List<ToldArticle> articles) {
		Pairs pairs = new Pairs();
		List<ToldArticle> inOrder = new ArrayList<>(articles);
		inOrder.sort(Comparator.comparing(ToldArticle::published));
		for (ToldArticle article : inOrder) {
			Recognised recognised = publish(article);
			List<TrainingFact> facts = new ArrayList<>();
			for (Fact fact : recognised.told().article().facts()) {
				if (fact instanceof TrainingFact training) {
					facts.add(training);
				}
			}
			score(article, facts, recognised.trainings(), pairs);
		}
		return pairs;
	}

	private static void score(ToldArticle article, List<TrainingFact> facts, List<TrainingTold> told, Pairs pairs) {
		List<Integer> open = new ArrayList<>();
		for (int at = 0; at < facts.size(); at++) {
			open.add(at);
		}
		for (String label : article.labels()) {
			String[] parts = label.split(" ");
			Integer fact = open.stream()
				.filter((at) -> parts.length < 2 || dates(facts.get(at)).startsWith(parts[1]))
				.findFirst()
				.orElse(null);
			String text = article.published() + " " + article.text();
			if (fact == null) {
				pairs.add(parts[0], "", "not found: " + text);
			}
			else {
				open.remove(fact);
				pairs.add(parts[0], told.get(fact).event().value(), text + "\n    " + slots(facts.get(fact)));
			}
		}
		for (int extra : open) {
			pairs.add("extra of " + article.url() + extra, told.get(extra).event().value(),
					"extra: " + article.text() + "\n    " + slots(facts.get(extra)));
		}
	}

	private static String dates(TrainingFact fact) {
		return fact.dates() == null ? "" : fact.dates().value();
	}

	private static String slots(TrainingFact fact) {
		return fact.topic() + " | " + fact.organisers().stream().map(TrainingFact.Organiser::agency).toList() + " | "
				+ dates(fact) + " | " + fact.place() + " | "
				+ (fact.headcount() == null ? "-" : fact.headcount().value()) + " | " + fact.status() + " | "
				+ fact.evidence().surface();
	}

}
