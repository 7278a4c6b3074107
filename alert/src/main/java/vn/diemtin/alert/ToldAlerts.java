package vn.diemtin.alert;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.alert.AlertTold;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.training.TrainingId;

/// The ledger as it lies on Kafka, by what it is asked for. It follows behind what is being told now, which [Ledger]
/// remembers itself, and is what a process knows whose stream state was deleted.
final class ToldAlerts {

	private final Map<String, AlertTold> entries = new ConcurrentHashMap<>();

	private final Map<String, String> byStory = new ConcurrentHashMap<>();

	private final Map<TrainingId, Set<String>> byEvent = new ConcurrentHashMap<>();

	private final JsonMapper mapper;

	ToldAlerts(JsonMapper mapper) {
		this.mapper = mapper;
	}

	/// Reads one record of the ledger.
	void on(String key, byte @Nullable [] json) {
		if (json == null) {
			// What led to it leads nowhere now.
			this.entries.remove(key);
			return;
		}
		AlertTold told = this.mapper.readValue(json, AlertTold.class);
		this.entries.put(key, told);
		told.stories().forEach((story) -> this.byStory.put(told.rule() + "\n" + story, key));
		told.events()
			.forEach((event) -> this.byEvent.computeIfAbsent(event, (id) -> ConcurrentHashMap.newKeySet()).add(key));
	}

	/// The articles that each rule has told or counted.
	Map<RuleId, Set<ArticleId>> articles() {
		Map<RuleId, Set<ArticleId>> articles = new HashMap<>();
		this.entries.values()
			.forEach(
					(told) -> articles.computeIfAbsent(told.rule(), (rule) -> new HashSet<>()).addAll(told.articles()));
		return articles;
	}

	@Nullable AlertTold of(RuleId rule, StoryId story) {
		String key = this.byStory.get(rule + "\n" + story);
		return (key != null) ? this.entries.get(key) : null;
	}

	List<AlertTold> of(TrainingId event) {
		return this.byEvent.getOrDefault(event, Set.of()).stream().sorted().flatMap((key) -> {
			AlertTold told = this.entries.get(key);
			return (told != null) ? Stream.of(told) : Stream.empty();
		}).toList();
	}

}
