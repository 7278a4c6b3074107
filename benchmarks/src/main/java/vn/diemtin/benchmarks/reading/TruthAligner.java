package vn.diemtin.benchmarks.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/// Finds which blocks of a page the true text is made of: the heaviest chain of blocks that lie in
/// it one after another, a block in part counting when most of it does, and with it blocks that
/// stand in another order.
final class TruthAligner {

	private static final int RUN = 3;

	private static final int SHORT_PLACES = 40;

	private static final int AHEAD = 8;

	private static final int LONG = 8;

	private final Map<String, Integer> numbers = new HashMap<>();

	private final int[] truth;

	private final Map<Long, List<Integer>> places = new HashMap<>();

	private final Map<Integer, List<Integer>> single = new HashMap<>();

	private TruthAligner(String truth) {
		this.truth = numbered(truth);
		for (int i = 0; i < this.truth.length; i++) {
			single.computeIfAbsent(this.truth[i], key -> new ArrayList<>()).add(i);
			if (i + RUN <= this.truth.length) {
				places.computeIfAbsent(run(this.truth, i), key -> new ArrayList<>()).add(i);
			}
		}
	}

	/// For each block 1 when it is of the article, 0 when it is not, -1 when it has no
	/// words.
	static int[] labels(List<String> blocks, String truth) {
		return new TruthAligner(truth).label(blocks);
	}

	private int[] numbered(String text) {
		return Words.of(text).stream().mapToInt(word -> numbers.computeIfAbsent(word, w -> numbers.size())).toArray();
	}

	private static long run(int[] words, int at) {
		return words[at] * 1_000_003L * 1_000_003L + words[at + 1] * 1_000_003L + words[at + 2];
	}

	private int[] label(List<String> blocks) {
		int[] labels = new int[blocks.size()];
		List<Place> all = new ArrayList<>();
		List<List<Place>> found = new ArrayList<>();
		for (int i = 0; i < blocks.size(); i++) {
			int[] words = numbered(blocks.get(i));
			labels[i] = words.length == 0 ? -1 : 0;
			List<Place> candidates = words.length == 0 ? List.of() : candidates(i, words);
			found.add(candidates);
			all.addAll(candidates);
		}
		boolean[] covered = new boolean[truth.length];
		int following = -1;
		for (Place place = chain(found); place != null; place = place.before) {
			following = last(blocks, labels, place.block, following);
			labels[following] = 1;
			Arrays.fill(covered, place.start, place.end, true);
		}
		for (Place place : all) {
			if (labels[place.block] == 0 && place.words >= LONG && place.matched * 5 >= place.words * 4) {
				int taken = 0;
				for (int i = place.start; i < place.end; i++) {
					taken += covered[i] ? 1 : 0;
				}
				if (taken * 2 < place.end - place.start) {
					labels[place.block] = 1;
					Arrays.fill(covered, place.start, place.end, true);
				}
			}
		}
		return labels;
	}

	/// The last block that says the same as one before what follows it in the text: a
	/// heading
	/// rather than the entry for it in the contents.
	private static int last(List<String> blocks, int[] labels, int block, int following) {
		for (int i = following - 1; i > block; i--) {
			if (labels[i] == 0 && blocks.get(i).equals(blocks.get(block))) {
				return i;
			}
		}
		return block;
	}

	private List<Place> candidates(int block, int[] words) {
		List<Place> candidates = new ArrayList<>();
		if (words.length < RUN) {
			for (int at : single.getOrDefault(words[0], List.of())) {
				boolean same = at + words.length <= truth.length && (words.length == 1 || truth[at + 1] == words[1]);
				if (same && candidates.size() < SHORT_PLACES) {
					candidates.add(new Place(block, at, at + words.length, words.length, words.length));
				}
			}
			return candidates;
		}
		Map<Integer, Integer> votes = new HashMap<>();
		for (int i = 0; i + RUN <= words.length; i++) {
			for (int at : places.getOrDefault(run(words, i), List.of())) {
				votes.merge(at - i, 1, Integer::sum);
			}
		}
		votes.entrySet()
			.stream()
			.sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.limit(6)
			.forEach(vote -> {
				Place place = place(block, words, vote.getKey());
				if (place != null) {
					candidates.add(place);
				}
			});
		return candidates;
	}

	private @Nullable Place place(int block, int[] words, int diagonal) {
		int at = Math.max(0, diagonal);
		int start = -1;
		int end = -1;
		int matched = 0;
		for (int word : words) {
			for (int i = at; i < Math.min(truth.length, at + AHEAD); i++) {
				if (truth[i] == word) {
					start = start < 0 ? i : start;
					end = i + 1;
					at = i + 1;
					matched++;
					break;
				}
			}
		}
		boolean most = words.length <= 4 ? matched == words.length : matched * 2 > words.length;
		return most ? new Place(block, start, end, matched, words.length) : null;
	}

	/// The last place of the heaviest chain.
	private @Nullable Place chain(List<List<Place>> found) {
		@Nullable Place[] best = new Place[truth.length + 2];
		Place heaviest = null;
		for (List<Place> candidates : found) {
			for (Place place : candidates) {
				int slack = Math.min(3, place.words / 10);
				Place before = null;
				for (int i = Math.min(place.start + slack, truth.length); i > 0; i -= i & -i) {
					Place one = best[i];
					before = one != null && (before == null || one.weight > before.weight) ? one : before;
				}
				place.before = before;
				place.weight = 2.0 * place.matched - place.words - 0.01 + (before == null ? 0 : before.weight);
			}
			for (Place place : candidates) {
				heaviest = heaviest == null || place.weight > heaviest.weight ? place : heaviest;
				for (int i = place.end; i <= truth.length; i += i & -i) {
					Place one = best[i];
					best[i] = one == null || place.weight > one.weight ? place : one;
				}
			}
		}
		return heaviest;
	}

	/// Where in the true text a block may lie.
	private static final class Place {

		private final int block;

		private final int start;

		private final int end;

		private final int matched;

		private final int words;

		private double weight;

		private @Nullable Place before;

		Place(int block, int start, int end, int matched, int words) {
			this.block = block;
			this.start = start;
			this.end = end;
			this.matched = matched;
			this.words = words;
		}

	}

}
