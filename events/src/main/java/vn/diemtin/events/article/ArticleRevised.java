package vn.diemtin.events.article;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.source.SourceRef;

/// An article was found edited by its publisher: what it said before and what it says now, part by part.
///
/// @param id the article
/// @param source where it came from
/// @param url its canonical URL
/// @param title the headline as it is now
/// @param revision the number of this state, from 2; the state first collected is 1
/// @param beforeAt when the state before was fetched
/// @param at when this state was fetched
/// @param changes in the order of the article; never empty
public record ArticleRevised(ArticleId id, SourceRef source, String url, String title, int revision, Instant beforeAt,
		Instant at, List<Change> changes) {

	public ArticleRevised {
		changes = List.copyOf(changes);
	}

	/// One difference. Exactly one of the two texts is null where something was added or
	/// taken away.
	///
	/// @param part of the article
	/// @param before a paragraph, a headline, a date as it was; null when it was added
	/// @param after the same as it is now; null when it was taken away
	public record Change(Part part, @Nullable String before, @Nullable String after) {
	}

	/// The parts of an article that are compared.
	public enum Part {

		@JsonProperty("title")
		TITLE, @JsonProperty("lead")
		LEAD, @JsonProperty("text")
		TEXT, @JsonProperty("published")
		PUBLISHED, @JsonProperty("attachments")
		ATTACHMENTS

	}

}
