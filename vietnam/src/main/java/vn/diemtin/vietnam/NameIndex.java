package vn.diemtin.vietnam;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Finds many names in a text at once, in time linear to the text.
///
/// Names are compared by [Spelling#key], so case and dashes do not count; whoever cares looks at the matched part of the text.
public final class NameIndex<T> {

	private final Map<String, List<T>> values;

	private final AhoCorasickDoubleArrayTrie<Entry<T>> trie = new AhoCorasickDoubleArrayTrie<>();

	private record Entry<T>(String key, List<T> values) {
	}

	/// A name found: `start` to `end` in the text, `keyStart` to `keyEnd` in the key.
	public record Match<T>(int start, int end, int keyStart, int keyEnd, List<T> values) {

		public Match {
			values = List.copyOf(values);
		}

		public String surface(MatchText text) {
			return text.text().substring(this.start, this.end);
		}

	}

	private NameIndex(Map<String, List<T>> values) {
		this.values = values;
		TreeMap<String, Entry<T>> entries = new TreeMap<>();
		values.forEach((key, all) -> entries.put(key, new Entry<>(key, all)));
		if (!entries.isEmpty()) {
			this.trie.build(entries);
		}
	}

	/// An index of what each name may mean. Names may be spelled in any way; those with
	/// an empty key are left out.
	public static <T> NameIndex<T> of(Map<String, ? extends Collection<? extends T>> names) {
		TreeMap<String, Set<T>> merged = new TreeMap<>();
		names.forEach((name, all) -> {
			String key = Spelling.key(name);
			if (!key.isEmpty()) {
				merged.computeIfAbsent(key, unused -> new LinkedHashSet<>()).addAll(all);
			}
		});
		TreeMap<String, List<T>> values = new TreeMap<>();
		merged.forEach((key, all) -> values.put(key, List.copyOf(all)));
		return new NameIndex<>(values);
	}

	/// What a name may mean, empty if it is not known.
	public List<T> get(String name) {
		return this.values.getOrDefault(Spelling.key(name), List.of());
	}

	public int size() {
		return this.values.size();
	}

	/// The names in the text from left to right, each on syllable borders, the longest of
	/// those that begin at one place,
	/// none overlapping another.
	public List<Match<T>> matches(MatchText text) {
		List<Match<T>> all = allMatches(text);
		all.sort(Comparator.<Match<T>>comparingInt(Match::keyStart)
			.thenComparing(Comparator.<Match<T>>comparingInt(Match::keyEnd).reversed()));
		List<Match<T>> apart = new ArrayList<>();
		int end = 0;
		for (Match<T> match : all) {
			if (match.keyStart() >= end) {
				apart.add(match);
				end = match.keyEnd();
			}
		}
		return List.copyOf(apart);
	}

	/// Every name in the text, overlapping ones too, in the order of their ends.
	public List<Match<T>> allMatches(MatchText text) {
		List<Match<T>> all = new ArrayList<>();
		if (this.values.isEmpty()) {
			return all;
		}
		this.trie.parseText(text.key(), (begin, end, entry) -> {
			if (text.isBorder(begin) && text.isBorder(end)) {
				all.add(new Match<>(text.start(begin), text.end(end), begin, end, entry.values()));
			}
		});
		return all;
	}

}
