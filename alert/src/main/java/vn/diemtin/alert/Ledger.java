package vn.diemtin.alert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import vn.diemtin.events.alert.AlertTold;
import vn.diemtin.events.alert.RuleId;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.training.TrainingId;

/// What the rules of one partition have told, found by rule and story and by event; and the last changes of every event,
/// which may come before the first alert of it does.
final class Ledger {

	/// Of an event that changes more often, the oldest are forgotten.
	private static final int MOST_CHANGES = 8;

	private static final char SEPARATOR = '\n';

	private final KeyValueStore<String, String> store;

	private final ToldAlerts onKafka;

	private final Predicate<RuleId> isOurs;

	private final JsonMapper mapper;

	Ledger(KeyValueStore<String, String> store, ToldAlerts onKafka, Predicate<RuleId> isOurs, JsonMapper mapper) {
		this.store = store;
		this.onKafka = onKafka;
		this.isOurs = isOurs;
		this.mapper = mapper;
	}

	/// What a rule told of a story or, failing that, of one of the events.
	@Nullable AlertTold find(RuleId rule, StoryId story, List<TrainingId> events) {
		String key = this.store.get(join("story", rule.value(), story.value()));
		if (key != null) {
			return entry(key);
		}
		AlertTold known = this.onKafka.of(rule, story);
		for (TrainingId event : events) {
			if (known == null) {
				known = tellersOf(event).stream().filter((told) -> told.rule().equals(rule)).findFirst().orElse(null);
			}
		}
		return known;
	}

	/// What the rules of this partition told of an event, at most one entry a rule, in
	/// the order of the rules.
	List<AlertTold> tellersOf(TrainingId event) {
		Map<RuleId, AlertTold> tellers = new LinkedHashMap<>();
		values(join("event", event.value(), "")).forEach((key) -> {
			AlertTold told = entry(key);
			tellers.put(told.rule(), told);
		});
		this.onKafka.of(event)
			.stream()
			.filter((told) -> this.isOurs.test(told.rule()))
			.forEach((told) -> tellers.putIfAbsent(told.rule(), told));
		return List.copyOf(tellers.values());
	}

	void put(AlertTold told) {
		String key = told.key();
		this.store.put(join("told", key), this.mapper.writeValueAsString(told));
		told.stories().forEach((story) -> this.store.put(join("story", told.rule().value(), story.value()), key));
		told.events()
			.forEach((event) -> this.store.putIfAbsent(join("event", event.value(), told.rule().value()), key));
	}

	/// Remembers an article that changes an event.
	void putChange(TrainingId event, Candidate change) {
		String prefix = join("change", event.value(), "");
		this.store.put(prefix + change.article().collected().fetchedAt() + SEPARATOR + change.article().id(),
				this.mapper.writeValueAsString(change));
		List<String> keys = new ArrayList<>();
		try (KeyValueIterator<String, String> all = this.store.prefixScan(prefix, new StringSerializer())) {
			all.forEachRemaining((entry) -> keys.add(entry.key));
		}
		keys.subList(0, Math.max(0, keys.size() - MOST_CHANGES)).forEach(this.store::delete);
	}

	/// The articles that changed an event, the oldest first.
	List<Candidate> changesOf(TrainingId event) {
		return values(join("change", event.value(), "")).stream()
			.map((json) -> this.mapper.readValue(json, Candidate.class))
			.toList();
	}

	private AlertTold entry(String key) {
		String json = this.store.get(join("told", key));
		if (json == null) {
			throw new IllegalStateException("The ledger has no entry " + key);
		}
		return this.mapper.readValue(json, AlertTold.class);
	}

	private List<String> values(String prefix) {
		List<String> values = new ArrayList<>();
		try (KeyValueIterator<String, String> all = this.store.prefixScan(prefix, new StringSerializer())) {
			all.forEachRemaining((entry) -> values.add(entry.value));
		}
		return values;
	}

	private static String join(String... parts) {
		return String.join(String.valueOf(SEPARATOR), parts);
	}

}
