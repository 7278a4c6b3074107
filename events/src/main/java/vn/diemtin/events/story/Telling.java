package vn.diemtin.events.story;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.source.SourceRef;

/// One article that tells a story.
///
/// @param article its identity
/// @param source where it came from
/// @param url its canonical URL
/// @param title its headline
/// @param published when, as far as its portal says
/// @param seenAt when it was first seen
/// @param relation to the article that it is most like
/// @param like the earlier article of the story that it is most like; null for the first
/// @param resemblance the share of what both say that they have in common (Broder's resemblance), from 0 to 1
/// @param containment the share of the shorter that the longer holds, from 0 to 1
public record Telling(ArticleId article, SourceRef source, String url, String title,
		@Nullable PublicationDate published, Instant seenAt, Relation relation, @Nullable ArticleId like,
		double resemblance, double containment) {

	/// How an article stands to the one that it is most like.
	public enum Relation {

		/// It told the story first.
		@JsonProperty("original")
		ORIGINAL,

		/// It says the same, but for furniture.
		@JsonProperty("copy")
		COPY,

		/// It says the same with differences of its own.
		@JsonProperty("edited")
		EDITED,

		/// It is a part of the other.
		@JsonProperty("excerpt")
		EXCERPT,

		/// It holds the other and says more.
		@JsonProperty("extended")
		EXTENDED

	}

}
