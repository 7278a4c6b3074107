package vn.diemtin.events.article;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.source.SourceRef;

/// An article was read from a fetched page.
///
/// @param id from the canonical URL
/// @param source where it came from
/// @param url its canonical URL
/// @param article what was read
/// @param family the CMS family that the page was read as
/// @param confidence in the reading as a whole, from 0 to 1
/// @param repairs what had to be mended to read it
/// @param firstSeenAt when its link was first found
/// @param fetchedAt when this state of it was fetched
/// @param revision which state of the article it is, from 1; null until that is found out
public record ArticleCollected(ArticleId id, SourceRef source, String url, Article article, @Nullable String family,
		double confidence, List<String> repairs, Instant firstSeenAt, Instant fetchedAt,
		@JsonInclude(Include.NON_NULL) @Nullable Integer revision) {

	public ArticleCollected {
		repairs = List.copyOf(repairs);
	}

	/// An article as read, before it is known whether it says anything new.
	public ArticleCollected(ArticleId id, SourceRef source, String url, Article article, @Nullable String family,
			double confidence, List<String> repairs, Instant firstSeenAt, Instant fetchedAt) {
		this(id, source, url, article, family, confidence, repairs, firstSeenAt, fetchedAt, null);
	}

	/// The same as a numbered revision.
	public ArticleCollected revision(int number) {
		return new ArticleCollected(id, source, url, article, family, confidence, repairs, firstSeenAt, fetchedAt,
				number);
	}

	/// Grows with each new state of the article and is the same for each reading of one
	/// state.
	public long version() {
		return fetchedAt.toEpochMilli();
	}

}
