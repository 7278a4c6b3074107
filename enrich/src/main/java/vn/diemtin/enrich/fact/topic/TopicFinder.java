package vn.diemtin.enrich.fact.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.text.Lexicon;
import vn.diemtin.enrich.fact.text.Lexicon.Hit;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.Field;

/// Finds what an article is about, from the phrases of the taxonomy. A longer phrase keeps the shorter ones in it from counting, so
/// names of agencies do not make a topic.
public final class TopicFinder {

	private static final int SAYS = 3;

	private static final int HINTS = 1;

	private static final int ENOUGH = 6;

	/// One clear phrase is enough for a text of a few sentences.
	private static final int ENOUGH_IN_SHORT = 3;

	private static final int SHORT = 120;

	private static final int MOST_TOPICS = 4;

	/// How often one phrase may count, since a long text repeats itself.
	private static final int MOST_REPEATS = 5;

	/// A topic and how much a phrase says of it.
	private record Sign(String topic, int weight) {
	}

	private final Lexicon<List<Sign>> signs;

	private final Map<String, String> parents = new HashMap<>();

	/// The finder of the topics of a taxonomy.
	public TopicFinder(Taxonomy taxonomy) {
		Map<String, List<Sign>> phrases = new HashMap<>();
		for (Topic topic : taxonomy.topics()) {
			if (topic.parent() != null) {
				parents.put(topic.id(), topic.parent());
			}
			topic.not().forEach((phrase) -> phrases.computeIfAbsent(phrase, (key) -> new ArrayList<>()));
			topic.says().forEach((phrase) -> add(phrases, phrase, new Sign(topic.id(), SAYS)));
			topic.hints().forEach((phrase) -> add(phrases, phrase, new Sign(topic.id(), HINTS)));
		}
		this.signs = Lexicon.of(phrases);
	}

	private static void add(Map<String, List<Sign>> phrases, String phrase, Sign sign) {
		phrases.computeIfAbsent(phrase, (key) -> new ArrayList<>()).add(sign);
	}

	/// The topics of an article, the strongest first, each behind the one that it is a
	/// part of.
	public List<String> find(List<Passage> passages) {
		Map<String, Integer> scores = new TreeMap<>();
		Map<String, Integer> repeats = new HashMap<>();
		for (Passage passage : passages) {
			int factor = passage.field() == Field.TEXT ? 1 : 3;
			add(passage, 0, passage.size(), factor, scores, repeats);
		}
		int size = passages.stream().mapToInt(Passage::size).sum();
		int enough = size < SHORT ? ENOUGH_IN_SHORT : ENOUGH;
		Map<String, Integer> whole = withParts(scores);
		List<String> tops = ranked(whole).stream().filter((topic) -> !parents.containsKey(topic)).toList();
		int best = tops.isEmpty() ? 0 : whole.getOrDefault(tops.getFirst(), 0);
		List<String> found = new ArrayList<>();
		tops.stream()
			.filter((topic) -> whole.getOrDefault(topic, 0) >= enough && whole.getOrDefault(topic, 0) * 3 >= best)
			.limit(MOST_TOPICS)
			.forEach((topic) -> {
				found.add(topic);
				ranked(scores).stream()
					.filter((part) -> topic.equals(top(part)) && !part.equals(topic)
							&& scores.getOrDefault(part, 0) >= enough)
					.forEach(found::add);
			});
		return found;
	}

	/// The topic that a few tokens say, by the parent of all parts; null when they say
	/// none.
	///
	/// @param hints whether one hint is enough
	public @Nullable String of(Passage passage, int from, int to, boolean hints) {
		Map<String, Integer> scores = new TreeMap<>();
		add(passage, from, to, 1, scores, new HashMap<>());
		Map<String, Integer> whole = withParts(scores);
		return ranked(whole).stream()
			.filter((topic) -> !parents.containsKey(topic) && whole.getOrDefault(topic, 0) >= (hints ? HINTS : SAYS))
			.findFirst()
			.orElse(null);
	}

	/// The topic that a topic is a part of, at the top.
	public String top(String topic) {
		String top = topic;
		for (int depth = 0; depth < 5; depth++) {
			String parent = parents.get(top);
			if (parent == null) {
				return top;
			}
			top = parent;
		}
		return top;
	}

	private Map<String, Integer> withParts(Map<String, Integer> scores) {
		Map<String, Integer> whole = new TreeMap<>(scores);
		scores.forEach((topic, score) -> {
			String top = top(topic);
			if (!top.equals(topic)) {
				whole.merge(top, score, Integer::sum);
			}
		});
		return whole;
	}

	private static List<String> ranked(Map<String, Integer> scores) {
		return scores.keySet()
			.stream()
			.sorted(Comparator.comparing((String topic) -> scores.getOrDefault(topic, 0)).reversed())
			.toList();
	}

	private void add(Passage passage, int from, int to, int factor, Map<String, Integer> scores,
			Map<String, Integer> repeats) {
		int at = from;
		while (at < to) {
			Hit<List<Sign>> hit = signs.at(passage, at);
			if (hit == null) {
				at++;
				continue;
			}
			for (Sign sign : hit.value()) {
				String key = sign.topic() + " " + passage.key(at) + " " + passage.key(hit.to() - 1);
				if (repeats.merge(key, 1, Integer::sum) <= MOST_REPEATS) {
					scores.merge(sign.topic(), sign.weight() * factor, Integer::sum);
				}
			}
			at = hit.to();
		}
	}

}
