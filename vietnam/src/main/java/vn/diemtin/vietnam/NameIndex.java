package vn.diemtin.vietnam;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Finds many names in a text at once, in time linear to the text.
///
/// Names are compared by [Spelling#key], so case and dashes do not count; whoever cares looks at the matched part of the text. All
/// beginnings of all names, cut at the borders of syllables, lie in one table of hashes: from each syllable of the text on,
/// the table tells after every further syllable whether a name may still come.
public final class NameIndex<T> {

	private static final int LONGEST = 200;

	/// A beginning of a name that is none itself.
	private static final int ONLY_PREFIX = -1;

	/// Words of 64 bits; a power of two.
	private static final int FIRSTS = 512;

	private final List<String> keys = new ArrayList<>();

	private final List<List<T>> values = new ArrayList<>();

	private long[] hashes = new long[1024];

	private int[] ends = new int[1024];

	/// One bit a first syllable, so that most words of a text are told from names without
	/// a look at the large table.
	private final long[] firsts = new long[FIRSTS];

	private int filled;

	/// Whether a name may stand from one place of the text to another.
	interface Stand {

		boolean test(int start, int end);

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

	/// An index of what each name may mean. Names may be spelled in any way; those with
	/// an empty key are left out.
	public static <T> NameIndex<T> of(Map<String, ? extends Collection<? extends T>> names) {
		return merged(names, Spelling::key);
	}

	/// The same for names out of tables.
	static <T> NameIndex<T> ofTable(Map<String, ? extends Collection<? extends T>> names) {
		return merged(names, Spelling::keyOfTable);
	}

	private static <T> NameIndex<T> merged(Map<String, ? extends Collection<? extends T>> names,
			UnaryOperator<String> spelling) {
		Map<String, Set<T>> merged = new LinkedHashMap<>(2 * names.size());
		names.forEach((name, all) -> {
			String key = spelling.apply(name);
			if (!key.isEmpty()) {
				merged.computeIfAbsent(key, unused -> new LinkedHashSet<>(4)).addAll(all);
			}
		});
		return ofKeys(merged);
	}

	/// The same for names that are keys already.
	static <T> NameIndex<T> ofKeys(Map<String, ? extends Collection<? extends T>> keys) {
		NameIndex<T> index = new NameIndex<>();
		keys.forEach((key, all) -> index.add(key, List.copyOf(all)));
		return index;
	}

	private void add(String key, List<T> all) {
		if (key.isEmpty() || key.length() > LONGEST) {
			return;
		}
		int number = this.keys.size();
		this.keys.add(key);
		this.values.add(all);
		long hash = KeySyllables.seed();
		boolean first = true;
		for (int at = 0; at < key.length(); at++) {
			hash = KeySyllables.hash(hash, key.charAt(at));
			boolean last = at == key.length() - 1;
			if (last || MatchText.isBorder(key, at + 1)) {
				if (first) {
					this.firsts[word(hash)] |= 1L << (hash >>> 58);
					first = false;
				}
				put(hash, last ? number : ONLY_PREFIX);
			}
		}
	}

	private boolean isFirst(long hash) {
		return (this.firsts[word(hash)] >>> (hash >>> 58) & 1) != 0;
	}

	private static int word(long hash) {
		return (int) (hash >>> 40) & FIRSTS - 1;
	}

	private void put(long hash, int end) {
		if (2 * this.filled >= this.hashes.length) {
			grow();
		}
		int slot = slot(hash);
		if (this.hashes[slot] == 0) {
			this.filled++;
			this.hashes[slot] = hash;
			this.ends[slot] = end;
		}
		else if (end != ONLY_PREFIX) {
			this.ends[slot] = end;
		}
	}

	private void grow() {
		long[] oldHashes = this.hashes;
		int[] oldEnds = this.ends;
		this.hashes = new long[2 * oldHashes.length];
		this.ends = new int[2 * oldHashes.length];
		for (int at = 0; at < oldHashes.length; at++) {
			if (oldHashes[at] != 0) {
				int slot = slot(oldHashes[at]);
				this.hashes[slot] = oldHashes[at];
				this.ends[slot] = oldEnds[at];
			}
		}
	}

	/// Where the hash lies, or the free slot where it would.
	private int slot(long hash) {
		int mask = this.hashes.length - 1;
		int slot = (int) (hash ^ hash >>> 32) & mask;
		while (this.hashes[slot] != 0 && this.hashes[slot] != hash) {
			slot = slot + 1 & mask;
		}
		return slot;
	}

	/// What a name may mean, empty if it is not known.
	public List<T> get(String name) {
		String key = Spelling.key(name);
		long hash = KeySyllables.seed();
		for (int at = 0; at < key.length(); at++) {
			hash = KeySyllables.hash(hash, key.charAt(at));
		}
		int slot = slot(hash);
		int number = this.hashes[slot] == 0 ? ONLY_PREFIX : this.ends[slot];
		return number >= 0 && this.keys.get(number).equals(key) ? this.values.get(number) : List.of();
	}

	void forEach(BiConsumer<String, List<T>> to) {
		for (int at = 0; at < this.keys.size(); at++) {
			to.accept(this.keys.get(at), this.values.get(at));
		}
	}

	public int size() {
		return this.keys.size();
	}

	/// The names in the text from left to right, each on syllable borders, the longest of
	/// those that begin at one place,
	/// none overlapping another.
	public List<Match<T>> matches(MatchText text) {
		return matches(text, start -> true, (start, end) -> true);
	}

	/// Those that begin where it is allowed, by an index of the key, and that are
	/// accepted as they stand in the text.
	List<Match<T>> matches(MatchText text, IntPredicate mayBegin, Stand accepted) {
		String key = text.key();
		List<Match<T>> found = new ArrayList<>(key.length() / 64 + 8);
		KeySyllables syllables = text.syllables();
		int free = 0;
		for (int number = 0; number < syllables.count(); number++) {
			int at = syllables.start(number);
			boolean likely = at >= free && isFirst(syllables.hash(number)) && mayBegin.test(at);
			Match<T> match = likely ? longest(text, at, accepted) : null;
			if (match != null) {
				found.add(match);
				free = match.keyEnd();
			}
		}
		return found;
	}

	/// The longest name that begins at this index of the key.
	@Nullable Match<T> longest(MatchText text, int keyStart) {
		return longest(text, keyStart, (start, end) -> true);
	}

	private @Nullable Match<T> longest(MatchText text, int keyStart, Stand accepted) {
		String key = text.key();
		int limit = Math.min(key.length(), keyStart + LONGEST);
		long hash = KeySyllables.seed();
		int best = ONLY_PREFIX;
		for (int at = keyStart; at < limit; at++) {
			hash = KeySyllables.hash(hash, key.charAt(at));
			if (!text.isBorder(at + 1)) {
				continue;
			}
			int slot = slot(hash);
			if (this.hashes[slot] == 0) {
				break;
			}
			int number = this.ends[slot];
			if (number >= 0 && key.startsWith(this.keys.get(number), keyStart)
					&& accepted.test(text.start(keyStart), text.end(at + 1))) {
				best = number;
			}
		}
		if (best < 0) {
			return null;
		}
		int keyEnd = keyStart + this.keys.get(best).length();
		return new Match<>(text.start(keyStart), text.end(keyEnd), keyStart, keyEnd, this.values.get(best));
	}

}
