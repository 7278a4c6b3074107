package vn.diemtin.events.correction;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.diemtin.events.article.Article;
import vn.diemtin.events.fact.Evidence;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.Field;

/// The words that a fact was read from and what stands beside them: by this a correction finds its fact again.
///
/// @param kind of the fact as the wire calls it
/// @param field where it was read
/// @param start of its words
/// @param end of its words
/// @param surface its words
/// @param before the text just before them
/// @param after the text just after them
/// @param alone whether no other fact of the kind has the same words in the field
public record Trace(String kind, Field field, int start, int end, String surface, String before, String after,
		boolean alone) {

	/// How much text beside a fact is remembered.
	private static final int BESIDE = 24;

	/// Less than this tells no place from another.
	private static final int TELLING = 12;

	/// How far a fact may move, in characters, when the text beside it is another.
	private static final int NEAR = 240;

	/// The traces of an article's facts, in their order.
	public static List<Trace> of(Article article, List<Fact> facts) {
		Map<String, Integer> alike = new HashMap<>();
		facts.forEach((fact) -> alike.merge(words(fact), 1, Integer::sum));
		return facts.stream().map((fact) -> of(article, fact, alike.getOrDefault(words(fact), 1) == 1)).toList();
	}

	static Trace of(Article article, Fact fact, boolean alone) {
		Evidence read = fact.evidence();
		String text = text(article, read.field());
		int start = Math.clamp(read.start(), 0, text.length());
		int end = Math.clamp(read.end(), start, text.length());
		return new Trace(Mending.kind(fact), read.field(), read.start(), read.end(), read.surface(),
				text.substring(Math.max(0, start - BESIDE), start),
				text.substring(end, Math.min(text.length(), end + BESIDE)), alone);
	}

	/// How badly a correction fits, from 0 for the very place; -1 when it speaks of
	/// another fact.
	public long distance(Correction correction) {
		if (field != correction.field() || !surface.equals(correction.surface()) || !kind.equals(correction.kind())) {
			return -1;
		}
		long moved = Math.abs((long) start - correction.start());
		boolean isSamePlace = correction.before().length() + correction.after().length() >= TELLING
				&& before.endsWith(correction.before()) && after.startsWith(correction.after());
		if (isSamePlace) {
			return moved;
		}
		return (moved <= NEAR) ? moved + Integer.MAX_VALUE : -1;
	}

	/// Whether a correction speaks of this fact, judged without the other facts of the
	/// article.
	public boolean isOf(Correction correction) {
		long distance = distance(correction);
		return distance >= 0 && (alone || distance < Integer.MAX_VALUE);
	}

	/// Whether words lie in these or these in them.
	public boolean touches(Field other, int from, int to) {
		return field == other && (start <= from && to <= end || from <= start && end <= to);
	}

	/// Whether words lie in these or begin with them.
	public boolean leads(Field other, int from, int to) {
		return touches(other, from, to) && start <= from;
	}

	private static String words(Fact fact) {
		return Mending.kind(fact) + " " + fact.evidence().field() + " " + fact.evidence().surface();
	}

	private static String text(Article article, Field field) {
		return switch (field) {
			case TITLE -> article.title();
			case LEAD -> (article.lead() != null) ? article.lead() : "";
			case TEXT -> article.text();
		};
	}

}
