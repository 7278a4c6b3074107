package vn.diemtin.events.crawl;

import java.time.Instant;
import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.source.SourceRef;

/// A link to an article, found in a feed, a list or a sitemap.
///
/// @param url the article's address, normalised
/// @param host the key
/// @param source whose entrance held it
/// @param title as the entrance shows it
/// @param summary as the entrance shows it
/// @param published as the entrance dates it
/// @param foundOn the entrance
/// @param foundAt when it was first read there
/// @param since set when a back-fill found it: the day back to which that goes
public record LinkFound(String url, String host, SourceRef source, @Nullable String title, @Nullable String summary,
		@Nullable PublicationDate published, String foundOn, Instant foundAt,
		@JsonInclude(Include.NON_NULL) @Nullable LocalDate since) {

	/// A link that was found on the usual round.
	public LinkFound(String url, String host, SourceRef source, @Nullable String title, @Nullable String summary,
			@Nullable PublicationDate published, String foundOn, Instant foundAt) {
		this(url, host, source, title, summary, published, foundOn, foundAt, null);
	}

}
