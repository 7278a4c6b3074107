package vn.diemtin.desk.suggest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import vn.diemtin.desk.suggest.Known.Kind;

/// Finds what is known by the beginnings of the words of its names, marks or not, and by initials. Nothing in it changes.
final class NameBook {

	/// Of longer initials nobody remembers the first.
	private static final int LONGEST_INITIALS = 16;

	/// So few letters begin thousands of communes.
	private static final int ENOUGH_FOR_UNITS = 4;

	private final List<Known> known;

	private final int firstUnit;

	/// Every word of a name, in order.
	private final String[] words;

	/// The names that hold the word of the same place, in order.
	private final int[][] holders;

	/// Each name and its other names without marks.
	private final String[][] written;

	private final Map<String, List<Known>> whole = new HashMap<>();

	private final Map<String, Known> byId = new HashMap<>();

	/// @param known units behind all others
	NameBook(List<Known> known) {
		this.known = List.copyOf(known);
		this.firstUnit = (int) known.stream().takeWhile((one) -> one.kind() != Kind.UNIT).count();
		this.written = new String[known.size()][];
		Map<String, List<Integer>> byWord = new TreeMap<>();
		for (int i = 0; i < known.size(); i++) {
			Known each = known.get(i);
			List<Typed> name = Typed.of(each.name());
			this.byId.putIfAbsent(each.id(), each);
			this.written[i] = names(each).toArray(String[]::new);
			for (String word : words(each, name)) {
				byWord.computeIfAbsent(word, (unused) -> new ArrayList<>(2)).add(i);
			}
			for (String one : this.written[i]) {
				this.whole.computeIfAbsent(one, (unused) -> new ArrayList<>(1)).add(known.get(i));
			}
		}
		this.words = byWord.keySet().toArray(String[]::new);
		this.holders = byWord.values()
			.stream()
			.map((list) -> list.stream().mapToInt(Integer::intValue).toArray())
			.toArray(int[][]::new);
	}

	private static Set<String> names(Known one) {
		Set<String> names = new LinkedHashSet<>();
		names.add(Typed.folded(Typed.of(one.name())));
		one.aliases().forEach((alias) -> names.add(Typed.folded(Typed.of(alias))));
		return names;
	}

	private static Set<String> words(Known one, List<Typed> name) {
		Set<String> words = new LinkedHashSet<>();
		addWords(words, name);
		one.aliases().forEach((alias) -> addWords(words, Typed.of(alias)));
		if (one.kind().isAgency()) {
			addInitials(words, name, false);
			addInitials(words, name, true);
		}
		return words;
	}

	private static void addWords(Set<String> words, List<Typed> name) {
		for (Typed word : name) {
			words.add(word.folded());
			words.addAll(word.parts());
		}
	}

	/// The initials from each word on, since of `Sở LĐTBXH` only some are such.
	private static void addInitials(Set<String> words, List<Typed> name, boolean withJoints) {
		StringBuilder initials = new StringBuilder();
		for (Typed word : name) {
			if (withJoints || !isJoint(word.folded())) {
				word.parts().forEach((part) -> initials.append(part.charAt(0)));
			}
		}
		for (int from = 0; from + 2 <= initials.length(); from++) {
			words.add(initials.substring(from, Math.min(initials.length(), from + LONGEST_INITIALS)));
		}
	}

	private static boolean isJoint(String folded) {
		return folded.equals("va") || folded.equals("cua");
	}

	/// What bears exactly this name, marks or not. Names with marks bear them.
	List<Known> named(List<Typed> typed) {
		List<Known> found = this.whole.getOrDefault(Typed.folded(typed), List.of());
		if (typed.stream().noneMatch(Typed::isMarked)) {
			return found;
		}
		String key = Typed.key(typed);
		return found.stream().filter((one) -> isWritten(one, key)).toList();
	}

	private static boolean isWritten(Known one, String key) {
		return Typed.key(Typed.of(one.name())).equals(key)
				|| one.aliases().stream().anyMatch((alias) -> Typed.key(Typed.of(alias)).equals(key));
	}

	/// The best of what the typed words begin, at most so many.
	List<Known> find(List<Typed> typed, int most) {
		BitSet found = candidates(typed);
		if (found.isEmpty()) {
			return List.of();
		}
		String text = Typed.folded(typed);
		if (text.length() < ENOUGH_FOR_UNITS) {
			found.clear(this.firstUnit, this.known.size());
		}
		Comparator<Ranked> order = Comparator.comparingInt(Ranked::score).thenComparingInt(Ranked::at);
		PriorityQueue<Ranked> best = new PriorityQueue<>(order.reversed());
		for (int at = found.nextSetBit(0); at >= 0; at = found.nextSetBit(at + 1)) {
			best.add(new Ranked(at, score(at, text)));
			if (best.size() > 4 * most) {
				best.poll();
			}
		}
		Comparator<Ranked> exact = Comparator.comparingInt((one) -> one.score() - marks(one.at(), typed));
		return best.stream()
			.sorted(exact.thenComparingInt(Ranked::at))
			.limit(most)
			.map((one) -> this.known.get(one.at()))
			.toList();
	}

	private BitSet candidates(List<Typed> typed) {
		BitSet all = new BitSet();
		all.set(0, this.known.size());
		for (Typed word : typed) {
			BitSet these = beginning(word.folded());
			if (word.parts().size() > 1) {
				BitSet parts = beginning(word.parts().getFirst());
				word.parts().stream().skip(1).forEach((part) -> parts.and(beginning(part)));
				these.or(parts);
			}
			all.and(these);
			if (all.isEmpty()) {
				return all;
			}
		}
		return all;
	}

	private BitSet beginning(String prefix) {
		BitSet these = new BitSet(this.known.size());
		int place = Arrays.binarySearch(this.words, prefix);
		for (int at = (place < 0) ? -place - 1 : place; at < this.words.length
				&& this.words[at].startsWith(prefix); at++) {
			for (int holder : this.holders[at]) {
				these.set(holder);
			}
		}
		return these;
	}

	/// The lower, the better.
	private int score(int at, String text) {
		Known one = this.known.get(at);
		String[] names = this.written[at];
		int score = one.rank() * 40 + (one.isFormer() ? 15 : 0) + Math.min(200, names[0].length()) / 4;
		int bonus = names[0].contains(" " + text) ? 120 : 0;
		for (String name : names) {
			if (name.startsWith(text)) {
				bonus = Math.max(bonus, (name.length() == text.length()) ? 600 : 300);
			}
		}
		return score - bonus;
	}

	/// For words typed with marks that the name has too.
	private int marks(int at, List<Typed> typed) {
		Known one = this.known.get(at);
		String key = " " + Typed.key(Typed.of(one.name())) + " ";
		int marks = 0;
		for (Typed word : typed) {
			marks += (word.isMarked() && key.contains(" " + word.key())) ? 60 : 0;
		}
		return marks;
	}

	@Nullable Known byId(String id) {
		return this.byId.get(id);
	}

	private record Ranked(int at, int score) {
	}

}
