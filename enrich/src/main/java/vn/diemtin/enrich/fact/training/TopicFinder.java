package vn.diemtin.enrich.fact.training;

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
import vn.diemtin.enrich.fact.text.Table;
import vn.diemtin.events.fact.Field;

/// Finds what an article is about, from the phrases of the taxonomy. A longer phrase keeps the shorter ones in it from counting, so
/// names of agencies do not make a topic.
public final class TopicFinder {

	private static final String NONE = "-";

	private static final int ENOUGH = 6;

	/// One clear phrase is enough for a text of a few sentences.
	private static final int ENOUGH_IN_SHORT = 3;

	private static final int SHORT = 120;

	private static final int MOST_TOPICS = 4;

	/// How often one phrase may count, since a long text repeats itself.
	private static final int MOST_REPEATS = 5;

	/// A topic, and how much a phrase says of it.
	private record Sign(String topic, int weight) {
	}

	private final Lexicon<List<Sign>> signs;

	private TopicFinder(Lexicon<List<Sign>> signs) {
		this.signs = signs;
	}

	/// Reads the taxonomy.
	public static TopicFinder load() {
		Map<String, List<Sign>> signs = new HashMap<>();
		for (String[] row : Table.beside(TopicFinder.class, "topics.tsv")) {
			for (String phrase : row[2].split("\\|")) {
				signs.computeIfAbsent(phrase, (key) -> new ArrayList<>())
					.add(new Sign(row[0], Integer.parseInt(row[1])));
			}
		}
		return new TopicFinder(Lexicon.of(signs));
	}

	/// The topics of an article, the strongest first.
	public List<String> find(List<Passage> passages) {
		Map<String, Integer> scores = new TreeMap<>();
		Map<String, Integer> repeats = new HashMap<>();
		for (Passage passage : passages) {
			int factor = passage.field() == Field.TEXT ? 1 : 3;
			add(passage, 0, passage.size(), factor, scores, repeats);
		}
		int size = passages.stream().mapToInt(Passage::size).sum();
		int enough = size < SHORT ? ENOUGH_IN_SHORT : ENOUGH;
		List<String> ranked = ranked(scores);
		int best = ranked.isEmpty() ? 0 : scores.getOrDefault(ranked.getFirst(), 0);
		return ranked.stream()
			.filter((topic) -> scores.getOrDefault(topic, 0) >= enough && scores.getOrDefault(topic, 0) * 3 >= best)
			.limit(MOST_TOPICS)
			.toList();
	}

	/// The topic that a few tokens say; null when they say none.
	@Nullable String of(Passage passage, int from, int to) {
		Map<String, Integer> scores = new TreeMap<>();
		add(passage, from, to, 1, scores, new HashMap<>());
		List<String> ranked = ranked(scores);
		return ranked.isEmpty() || scores.getOrDefault(ranked.getFirst(), 0) < 3 ? null : ranked.getFirst();
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
				boolean counts = !sign.topic().equals(NONE) && repeats.merge(key, 1, Integer::sum) <= MOST_REPEATS;
				if (counts) {
					scores.merge(sign.topic(), sign.weight() * factor, Integer::sum);
				}
			}
			at = hit.to();
		}
	}

}
