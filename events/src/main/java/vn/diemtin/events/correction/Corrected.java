package vn.diemtin.events.correction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.TrainingFact;

/// An article as people corrected it.
///
/// @param article with the facts that hold: without the hidden ones, with the mended ones
/// @param applied the corrections that found their fact
/// @param lost those whose fact is found no longer
public record Corrected(ArticleEnriched article, List<Correction> applied, List<Correction> lost) {

	/// Applies corrections, each to one fact at most: of its kind, with its words, in its
	/// field; the one with the same text beside it,
	/// else the nearest that is near.
	public static Corrected of(ArticleEnriched article, Collection<Correction> corrections) {
		if (corrections.isEmpty()) {
			return new Corrected(article, List.of(), List.of());
		}
		List<Trace> traces = Trace.of(article.collected().article(), article.facts());
		Map<Integer, Correction> chosen = new HashMap<>();
		List<Correction> applied = new ArrayList<>();
		List<Correction> lost = new ArrayList<>();
		for (Correction correction : corrections) {
			Integer found = find(traces, correction, chosen);
			if (found != null) {
				chosen.put(found, correction);
				applied.add(correction);
			}
			else {
				lost.add(correction);
			}
		}
		List<Fact> facts = new ArrayList<>();
		for (int i = 0; i < article.facts().size(); i++) {
			Fact fact = following(article.facts().get(i), traces, chosen);
			Correction correction = chosen.get(i);
			if (correction == null) {
				facts.add(fact);
			}
			else if (correction.mended() != null) {
				facts.add(mended(fact, correction.mended()));
			}
		}
		return new Corrected(
				new ArticleEnriched(article.collected(), article.topics(), facts, article.story(), article.trainings(),
						article.changes(), article.finders(), article.enrichedAt()),
				List.copyOf(applied), List.copyOf(lost));
	}

	/// A training event goes with the facts that its slots were read from.
	private static Fact following(Fact fact, List<Trace> traces, Map<Integer, Correction> chosen) {
		if (!(fact instanceof TrainingFact read)) {
			return fact;
		}
		TrainingFact training = read;
		for (Map.Entry<Integer, Correction> one : new TreeMap<>(chosen).entrySet()) {
			training = TrainingSlots.following(training, traces.get(one.getKey()), one.getValue().mended());
		}
		return training;
	}

	/// Records of other versions may hold what this one does not take.
	private static Fact mended(Fact fact, Map<String, String> values) {
		try {
			return Mending.mend(fact, values);
		}
		catch (IllegalArgumentException ex) {
			return fact;
		}
	}

	/// A correction of a fact.
	public static Correction correction(ArticleEnriched article, Fact fact, @Nullable Map<String, String> mended,
			String by, Instant at) {
		Trace read = Trace.of(article.collected().article(), fact, true);
		return new Correction(article.id(), read.kind(), read.field(), read.start(), read.surface(), read.before(),
				read.after(), mended, by, at);
	}

	/// Whether a correction speaks of a fact, when it is the only one.
	public static boolean isOf(ArticleEnriched article, Correction correction, Fact fact) {
		Integer found = find(Trace.of(article.collected().article(), article.facts()), correction, Map.of());
		return found != null && article.facts().get(found).equals(fact);
	}

	private static @Nullable Integer find(List<Trace> traces, Correction correction, Map<Integer, Correction> taken) {
		Integer best = null;
		long least = Long.MAX_VALUE;
		for (int i = 0; i < traces.size(); i++) {
			long cost = taken.containsKey(i) ? -1 : traces.get(i).distance(correction);
			if (cost >= 0 && cost < least) {
				least = cost;
				best = i;
			}
		}
		return best;
	}

}
