package vn.diemtin.events.source;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.PublicationDate;

/// What was seen when a source was tried: each entrance once, and some of the articles that they show.
///
/// @param source the declaration that was tried
/// @param family the CMS family that its pages were read as, null when none was recognised
/// @param entrances in their order
/// @param articles that were read
/// @param took how long it took, with the rests between the requests
public record SourceTried(Source source, @Nullable String family, List<EntranceTried> entrances,
		List<ArticleTried> articles, Duration took) {

	public SourceTried {
		entrances = List.copyOf(entrances);
		articles = List.copyOf(articles);
	}

	/// One entrance.
	///
	/// @param outcome `ok`, one word of how the fetch ended, or what the page turned out
	/// to be
	/// @param reason for a person
	/// @param items how many articles it shows
	/// @param dated how many of them with a date
	/// @param newest the newest day that it shows
	/// @param pattern what the addresses of its items have in common
	/// @param pager the strategy for its further pages, null when there are none
	/// @param movedTo where the host says that it lies for good
	public record EntranceTried(Entrance entrance, String outcome, @Nullable String reason, int items, int dated,
			@Nullable LocalDate newest, @Nullable String pattern, @Nullable String pager, @Nullable String movedTo) {

		/// Whether it came and shows articles.
		@JsonIgnore
		public boolean isGood() {
			return outcome.equals("ok");
		}

	}

	/// One article.
	///
	/// @param problem why it is none, null when it was read
	/// @param start of the text
	/// @param length of the text in characters
	public record ArticleTried(String url, @Nullable String problem, @Nullable String title,
			@Nullable PublicationDate published, @Nullable String byline, @Nullable String lead, @Nullable String start,
			int length) {

		private static final int SHORTEST = 200;

		/// Whether title, date and a text are there.
		@JsonIgnore
		public boolean isComplete() {
			return problem == null && title != null && !title.isBlank() && published != null && length >= SHORTEST;
		}

	}

	/// How it went as a whole.
	public Outcome outcome() {
		long good = entrances.stream().filter(EntranceTried::isGood).count();
		boolean hasArticle = articles.stream().anyMatch(ArticleTried::isComplete);
		if (proposal() != null) {
			return Outcome.MOVED;
		}
		if (good == 0) {
			return Outcome.FAILED;
		}
		return (good == entrances.size() && hasArticle) ? Outcome.OK : Outcome.PARTIAL;
	}

	/// The declaration with the addresses to which its hosts lead for good; null when
	/// they lead nowhere.
	public @Nullable Source proposal() {
		List<Entrance> moved = entrances.stream().map((tried) -> {
			String to = tried.movedTo();
			return (to != null) ? tried.entrance().at(to) : tried.entrance();
		}).distinct().toList();
		boolean isMoved = entrances.stream().map(EntranceTried::movedTo).anyMatch(Objects::nonNull);
		return isMoved ? source.at(moved) : null;
	}

	/// How it went as a whole.
	public enum Outcome {

		/// All entrances show articles, and an article was read whole.
		@JsonProperty("ok")
		OK,

		/// Some of it works.
		@JsonProperty("partial")
		PARTIAL,

		/// An entrance lies elsewhere for good.
		@JsonProperty("moved")
		MOVED,

		/// No entrance shows articles.
		@JsonProperty("failed")
		FAILED

	}

}
