package vn.diemtin.desk.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.diemtin.desk.page.Days;
import vn.diemtin.desk.page.TextDiff;
import vn.diemtin.desk.page.TextDiff.Kind;
import vn.diemtin.desk.page.TextDiff.Run;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.ArticleRevised;
import vn.diemtin.events.article.ArticleRevised.Change;
import vn.diemtin.events.article.ArticleRevised.Part;
import vn.diemtin.events.training.TrainingEvent;
import vn.diemtin.store.search.TrainingHit;

/// A state of an article that its publisher edited, as the page shows it; templates ask it.
///
/// @param number from 2
/// @param beforeAt when the state before was fetched
/// @param at when this one was
/// @param differences from the state before
/// @param omitted how many more there are
record Version(int number, Instant beforeAt, Instant at, List<Difference> differences, int omitted) {

	/// More than anyone reads, and as many as a page can bear.
	private static final int MOST = 120;

	/// The states of an article, the newest first.
	static List<Version> of(List<ArticleRevised> revisions, Days days) {
		List<Version> versions = new ArrayList<>();
		int left = MOST;
		for (ArticleRevised revision : revisions) {
			List<Change> shown = revision.changes().subList(0, Math.min(left, revision.changes().size()));
			left -= shown.size();
			versions.add(new Version(revision.revision(), revision.beforeAt(), revision.at(),
					shown.stream().map((change) -> Difference.of(change, days)).toList(),
					revision.changes().size() - shown.size()));
		}
		return versions;
	}

	/// What this state changed of the events that the article tells of.
	public List<TrainingEvent.Change> changed(List<TrainingHit> events, ArticleId article) {
		return events.stream()
			.flatMap((hit) -> hit.event().changes().stream())
			.filter((change) -> change.article().equals(article) && change.at().equals(this.at) && !change.madeByHand())
			.toList();
	}

	/// One change.
	///
	/// @param part of the article, as message keys name it
	/// @param runs what stayed, what is gone and what is new
	record Difference(String part, List<Run> runs) {

		static Difference of(Change change, Days days) {
			return new Difference(change.part().name().toLowerCase(Locale.ROOT),
					runs(told(change.part(), change.before(), days), told(change.part(), change.after(), days)));
		}

		private static @Nullable String told(Part part, @Nullable String text, Days days) {
			return (part == Part.PUBLISHED && text != null) ? days.value(text) : text;
		}

		private static List<Run> runs(@Nullable String before, @Nullable String after) {
			if (before != null && after != null) {
				return TextDiff.shortened(TextDiff.words(before, after));
			}
			List<Run> one = new ArrayList<>();
			if (before != null) {
				one.add(new Run(Kind.GONE, before));
			}
			if (after != null) {
				one.add(new Run(Kind.NEW, after));
			}
			return one;
		}

		/// Whether the whole of it was added or taken away.
		public boolean isWhole() {
			return this.runs.size() == 1;
		}

	}

}
