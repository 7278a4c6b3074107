package vn.diemtin.events.correction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.fact.Evidence;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.Field;

/// An article as people corrected it.
///
/// @param article with the facts that hold: without the hidden ones, with the mended ones
/// @param applied the corrections that found their fact
/// @param lost those whose fact is found no longer
public record Corrected(ArticleEnriched article, List<Correction> applied, List<Correction> lost) {

	/// How much text beside a fact is remembered.
	private static final int BESIDE = 24;

	/// Less than this tells no place from another.
	private static final int TELLING = 12;

	/// How far a fact may move, in characters, when the text beside it is another.
	private static final int NEAR = 240;

	/// Applies corrections, each to one fact at most: of its kind, with its words, in its
	/// field; the one with the same text beside it,
	/// else the nearest that is near.
	public static Corrected of(ArticleEnriched article, Collection<Correction> corrections) {
		if (corrections.isEmpty()) {
			return new Corrected(article, List.of(), List.of());
		}
		Map<Integer, Correction> chosen = new HashMap<>();
		List<Correction> applied = new ArrayList<>();
		List<Correction> lost = new ArrayList<>();
		for (Correction correction : corrections) {
			Integer found = find(article, correction, chosen);
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
			Fact fact = article.facts().get(i);
			Correction correction = chosen.get(i);
			Map<String, String> mended = (correction != null) ? correction.mended() : null;
			if (correction == null) {
				facts.add(fact);
			}
			else if (mended != null) {
				facts.add(mended(fact, mended));
			}
		}
		return new Corrected(
				new ArticleEnriched(article.collected(), article.topics(), facts, article.story(), article.trainings(),
						article.changes(), article.finders(), article.enrichedAt()),
				List.copyOf(applied), List.copyOf(lost));
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
		Evidence read = fact.evidence();
		return new Correction(article.id(), Mending.kind(fact), read.field(), read.start(), read.surface(),
				before(article, read), after(article, read), mended, by, at);
	}

	private static @Nullable Integer find(ArticleEnriched article, Correction correction,
			Map<Integer, Correction> taken) {
		Integer best = null;
		long least = Long.MAX_VALUE;
		for (int i = 0; i < article.facts().size(); i++) {
			Fact fact = article.facts().get(i);
			Evidence read = fact.evidence();
			if (taken.containsKey(i) || read.field() != correction.field()
					|| !read.surface().equals(correction.surface()) || !Mending.kind(fact).equals(correction.kind())) {
				continue;
			}
			boolean isSamePlace = correction.before().length() + correction.after().length() >= TELLING
					&& before(article, read).endsWith(correction.before())
					&& after(article, read).startsWith(correction.after());
			long distance = Math.abs((long) read.start() - correction.start());
			if (!isSamePlace && distance > NEAR) {
				continue;
			}
			long cost = isSamePlace ? distance : distance + Integer.MAX_VALUE;
			if (cost < least) {
				least = cost;
				best = i;
			}
		}
		return best;
	}

	private static String before(ArticleEnriched article, Evidence read) {
		String text = text(article.collected().article(), read.field());
		int end = Math.clamp(read.start(), 0, text.length());
		return text.substring(Math.max(0, end - BESIDE), end);
	}

	private static String after(ArticleEnriched article, Evidence read) {
		String text = text(article.collected().article(), read.field());
		int start = Math.clamp(read.end(), 0, text.length());
		return text.substring(start, Math.min(text.length(), start + BESIDE));
	}

	private static String text(Article article, Field field) {
		return switch (field) {
			case TITLE -> article.title();
			case LEAD -> (article.lead() != null) ? article.lead() : "";
			case TEXT -> article.text();
		};
	}

}
