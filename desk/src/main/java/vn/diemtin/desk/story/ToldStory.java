package vn.diemtin.desk.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.story.Story;
import vn.diemtin.events.story.Telling;

/// A story as an article's page shows it: each telling below the one that it is most like, those of one teller in the order in which
/// they were published.
///
/// @param portals how many sources told it, as far as they are listed
/// @param rows the tellings
public record ToldStory(Story story, long portals, List<Row> rows) {

	private static final int MOST_ROWS = 200;

	private static final int DEEPEST = 5;

	public ToldStory {
		rows = List.copyOf(rows);
	}

	/// A telling.
	///
	/// @param depth how many copies lie between it and a first telling, for the indent
	/// @param isFirst whether it was published first
	/// @param isHere whether it is the article of the page
	/// @param like the telling that it is most like; null when it is like none that is
	/// listed
	/// @param compared the article that it is compared with on request; null where there
	/// is none
	public record Row(Telling telling, int depth, boolean isFirst, boolean isHere, @Nullable Telling like,
			@Nullable ArticleId compared) {

		/// In percent: how much both have in common, or for a part and its whole how much
		/// of the part.
		public long percent() {
			boolean isPart = switch (this.telling.relation()) {
				case EXCERPT, EXTENDED -> true;
				case ORIGINAL, COPY, EDITED -> false;
			};
			double share = isPart ? this.telling.containment() : this.telling.resemblance();
			return Math.round(Math.clamp(share, 0, 1) * 100);
		}

	}

	/// A story on the page of one of its articles.
	public static ToldStory of(Story story, ArticleId here) {
		Map<ArticleId, Telling> byArticle = new LinkedHashMap<>();
		story.tellings()
			.stream()
			.limit(MOST_ROWS)
			.forEach((telling) -> byArticle.putIfAbsent(telling.article(), telling));
		Map<ArticleId, List<Telling>> copies = new HashMap<>();
		List<Telling> roots = new ArrayList<>();
		for (Telling telling : byArticle.values()) {
			ArticleId like = telling.like();
			if (like == null || !byArticle.containsKey(like) || like.equals(telling.article())) {
				roots.add(telling);
			}
			else {
				copies.computeIfAbsent(like, (key) -> new ArrayList<>()).add(telling);
			}
		}
		Tree tree = new Tree(story, here, byArticle, copies, new ArrayList<>(), new HashSet<>());
		tree.add(roots, 0);
		// Records that name each other as what they are like hang below no root.
		tree.add(byArticle.values().stream().filter((telling) -> !tree.done.contains(telling.article())).toList(), 0);
		long portals = byArticle.values().stream().map((telling) -> telling.source().id()).distinct().count();
		return new ToldStory(story, portals, tree.rows);
	}

	/// Whether others tell it too.
	public boolean isRetold() {
		return this.rows.size() > 1;
	}

	/// When a telling was published, or else seen.
	static Instant at(Telling telling) {
		return (telling.published() != null) ? telling.published().value().toInstant() : telling.seenAt();
	}

	private record Tree(Story story, ArticleId here, Map<ArticleId, Telling> byArticle,
			Map<ArticleId, List<Telling>> copies, List<Row> rows, Set<ArticleId> done) {

		void add(List<Telling> tellings, int depth) {
			List<Telling> ordered = tellings.stream()
				.sorted(Comparator.comparing(ToldStory::at).thenComparing((telling) -> telling.article().value()))
				.toList();
			for (Telling telling : ordered) {
				if (this.done.add(telling.article())) {
					this.rows.add(row(telling, depth));
					add(this.copies.getOrDefault(telling.article(), List.of()), Math.min(depth + 1, DEEPEST));
				}
			}
		}

		private Row row(Telling telling, int depth) {
			Telling like = (telling.like() != null) ? this.byArticle.get(telling.like()) : null;
			boolean isHere = telling.article().equals(this.here);
			ArticleId compared = !isHere ? this.here : (like != null) ? like.article() : null;
			return new Row(telling, depth, Objects.equals(telling.article(), this.story.first()), isHere, like,
					compared);
		}

	}

}
