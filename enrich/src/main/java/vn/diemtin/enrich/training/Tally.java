package vn.diemtin.enrich.training;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.source.Source.Group;
import vn.diemtin.events.training.TrainingEvent.Value;

/// The values of one slot with who tells each, the best founded first. Copies of one story are one witness.
///
/// @param <V> what is told
final class Tally<V> {

	/// More values are noise.
	private static final int MOST_VALUES = 12;

	private static final int MOST_ARTICLES = 16;

	private final Map<String, Said<V>> byKey = new LinkedHashMap<>();

	private final BiPredicate<V, V> finer;

	/// A tally of values that stand side by side.
	Tally() {
		this((one, other) -> false);
	}

	/// @param finer whether the first value says more than the second and agrees with it,
	/// so that whoever tells the
	/// second speaks for the first
	Tally(BiPredicate<V, V> finer) {
		this.finer = finer;
	}

	/// That an article tells a value.
	///
	/// @param key by which values are compared
	/// @param value the canonical form; null when only the wording is known
	/// @param rank the values of a higher rank come first, whoever tells them
	/// @param fullness of two values with as many witnesses the fuller comes first
	void add(Claim claim, String key, @Nullable String value, String name, V told, int rank, long fullness) {
		byKey.computeIfAbsent(key, (unused) -> new Said<>(key, value, name, told)).add(claim, rank, fullness);
	}

	/// The best founded value; null when nothing was told.
	@Nullable V best() {
		List<Said<V>> ordered = ordered();
		return ordered.isEmpty() ? null : ordered.getFirst().told;
	}

	/// The values, the best founded first.
	List<Value> values() {
		return ordered().stream().limit(MOST_VALUES).map(Said::toValue).toList();
	}

	private List<Said<V>> ordered() {
		Map<Said<V>, Integer> support = new LinkedHashMap<>();
		for (Said<V> one : byKey.values()) {
			Set<String> stories = new HashSet<>(one.stories());
			byKey.values()
				.stream()
				.filter((other) -> other != one && finer.test(one.told, other.told))
				.forEach((other) -> stories.addAll(other.stories()));
			support.put(one, stories.size());
		}
		List<Said<V>> ordered = new ArrayList<>(byKey.values());
		ordered.sort(Comparator.<Said<V>>comparingInt((one) -> -one.rank)
			.thenComparingInt((one) -> -support.getOrDefault(one, 0))
			.thenComparingLong((one) -> -one.fullness)
			.thenComparingLong((one) -> -one.official())
			.thenComparing(Said::latest, Comparator.reverseOrder())
			.thenComparing((one) -> one.key));
		return ordered;
	}

	private static final class Said<V> {

		private final String key;

		private final @Nullable String value;

		private final String name;

		private final V told;

		private final List<Claim> claims = new ArrayList<>();

		private int rank = Integer.MIN_VALUE;

		private long fullness = Long.MIN_VALUE;

		Said(String key, @Nullable String value, String name, V told) {
			this.key = key;
			this.value = value;
			this.name = name;
			this.told = told;
		}

		void add(Claim claim, int claimRank, long claimFullness) {
			claims.add(claim);
			rank = Math.max(rank, claimRank);
			fullness = Math.max(fullness, claimFullness);
		}

		Set<String> stories() {
			Set<String> stories = new HashSet<>();
			claims.forEach((claim) -> stories.add(claim.story()));
			return stories;
		}

		long official() {
			return claims.stream().filter((claim) -> claim.report().source().group() != Group.PRESS).count();
		}

		Instant latest() {
			return claims.stream().map(Claim::at).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
		}

		Value toValue() {
			return new Value(value, name, claims.stream().limit(MOST_ARTICLES).map(Claim::article).toList(),
					stories().size());
		}

	}

}
