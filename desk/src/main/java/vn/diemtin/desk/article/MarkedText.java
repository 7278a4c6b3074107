package vn.diemtin.desk.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.fact.Field;

/// Text cut where a fact begins or ends, so that facts that lie in each other or overlap
/// are all shown.
///
/// @param paragraphs the pieces of each line
record MarkedText(List<List<Piece>> paragraphs) {

	private static final int MOST_TOLD = 4;

	/// A piece of text.
	///
	/// @param facts those that hold it, the shortest first
	/// @param begins whether the shortest begins here
	record Piece(String text, List<ArticleFact> facts, boolean begins) {

		/// What the piece is coloured by; null for plain text.
		public @Nullable ArticleFact foremost() {
			return this.facts.isEmpty() ? null : this.facts.getFirst();
		}

		/// The facts that the page tells of when a reader points at the piece.
		public List<ArticleFact> told() {
			return this.facts.subList(0, Math.min(MOST_TOLD, this.facts.size()));
		}

		/// Names of the kinds that hold it, for the style sheet.
		public String kinds() {
			StringBuilder kinds = new StringBuilder("mark is-" + this.facts.getFirst().kind());
			this.facts.stream().skip(1).map(ArticleFact::kind).distinct().forEach((kind) -> {
				kinds.append(" in-").append(kind);
			});
			return kinds.toString();
		}

		/// The anchors of all facts that hold it, for the script.
		public String numbers() {
			return this.facts.stream().map((fact) -> String.valueOf(fact.number())).collect(Collectors.joining(" "));
		}

	}

	static MarkedText of(String text, Field field, List<ArticleFact> facts) {
		List<ArticleFact> here = facts.stream()
			.filter((fact) -> fact.field() == field && fact.fits(text))
			.sorted(Comparator.comparingInt(ArticleFact::start))
			.toList();
		TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
		here.forEach((fact) -> cuts.addAll(List.of(fact.start(), fact.end())));
		for (int line = text.indexOf('\n'); line >= 0; line = text.indexOf('\n', line + 1)) {
			cuts.addAll(List.of(line, line + 1));
		}
		return new MarkedText(paragraphs(text, List.copyOf(cuts), here));
	}

	private static List<List<Piece>> paragraphs(String text, List<Integer> cuts, List<ArticleFact> facts) {
		List<List<Piece>> paragraphs = new ArrayList<>();
		List<Piece> paragraph = new ArrayList<>();
		List<ArticleFact> open = new ArrayList<>();
		int coming = 0;
		for (int i = 0; i + 1 < cuts.size(); i++) {
			int from = cuts.get(i);
			open.removeIf((fact) -> fact.end() <= from);
			while (coming < facts.size() && facts.get(coming).start() <= from) {
				open.add(facts.get(coming++));
			}
			if (text.charAt(from) == '\n') {
				paragraphs.add(List.copyOf(paragraph));
				paragraph.clear();
				continue;
			}
			List<ArticleFact> holding = open.stream().sorted(Comparator.comparingInt(ArticleFact::length)).toList();
			boolean begins = !holding.isEmpty() && holding.getFirst().start() == from;
			paragraph.add(new Piece(text.substring(from, cuts.get(i + 1)), holding, begins));
		}
		paragraphs.add(List.copyOf(paragraph));
		paragraphs.removeIf(List::isEmpty);
		return paragraphs;
	}

}
