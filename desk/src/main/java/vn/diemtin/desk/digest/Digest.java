package vn.diemtin.desk.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.store.search.Hit;
import vn.diemtin.store.search.StatisticRow;
import vn.diemtin.store.search.TrainingHit;

/// The news of a day.
///
/// @param articles how many articles were taken
/// @param isCut whether there are more
/// @param stories how many stories they tell
/// @param topics the stories by their first topic, the topic with the most first
/// @param others the stories without a topic
/// @param provinces how many stories name or come from each, the most first
/// @param trainings those coming up, the soonest first
/// @param figures at most one of an article, and none that another article of its story gives too
record Digest(LocalDate day, int articles, boolean isCut, int stories, Map<String, List<Item>> topics,
		List<Item> others, List<Map.Entry<String, Long>> provinces, List<TrainingHit> trainings,
		List<StatisticRow> figures) {

	private static final int MOST_FIGURES = 15;

	/// A story as its newest article of the day tells it.
	///
	/// @param more how many further articles of the day tell it
	record Item(Hit hit, int more) {

		/// Its beginning, as plain text.
		public String lead() {
			StringBuilder text = new StringBuilder();
			this.hit.lead().forEach((run) -> text.append(run.text()));
			return text.toString();
		}

	}

	static Digest of(LocalDate day, List<Hit> hits, boolean isCut, List<TrainingHit> trainings,
			List<StatisticRow> figures) {
		Map<String, List<Hit>> stories = new LinkedHashMap<>();
		hits.forEach(
				(hit) -> stories.computeIfAbsent(hit.article().story().value(), (story) -> new ArrayList<>()).add(hit));
		Map<String, List<Item>> topics = new LinkedHashMap<>();
		List<Item> others = new ArrayList<>();
		Map<String, Long> provinces = new TreeMap<>();
		stories.values().forEach((told) -> {
			Item item = new Item(told.getFirst(), told.size() - 1);
			if (item.hit().topics().isEmpty()) {
				others.add(item);
			}
			else {
				topics.computeIfAbsent(item.hit().topics().getFirst(), (topic) -> new ArrayList<>()).add(item);
			}
			told.stream()
				.flatMap((hit) -> hit.article().provinces().stream())
				.distinct()
				.forEach((province) -> provinces.merge(province, 1L, Long::sum));
		});
		Map<String, List<Item>> ordered = new LinkedHashMap<>();
		topics.entrySet()
			.stream()
			.sorted(Comparator.comparing((topic) -> -topic.getValue().size()))
			.forEach((topic) -> ordered.put(topic.getKey(), topic.getValue()));
		return new Digest(day, hits.size(), isCut, stories.size(), ordered, others,
				provinces.entrySet()
					.stream()
					.sorted(Comparator.comparing((province) -> -province.getValue()))
					.map((province) -> Map.entry(province.getKey(), province.getValue()))
					.toList(),
				trainings, chosen(figures));
	}

	/// The first figure of each article that says what it measures. What copies of a
	/// story repeat is told once; where they
	/// differ, each is told.
	private static List<StatisticRow> chosen(List<StatisticRow> rows) {
		Set<ArticleId> articles = new HashSet<>();
		Set<Told> told = new HashSet<>();
		return rows.stream()
			.filter((row) -> row.statistic().measure() != null && articles.add(row.article().id())
					&& told.add(new Told(row.article().story(), row.statistic().value(), row.statistic().unit().id())))
			.limit(MOST_FIGURES)
			.toList();
	}

	/// By what a figure is known again in another article of the story.
	private record Told(StoryId story, StatisticFact.Quantity value, String unit) {
	}

}
