package vn.diemtin.events.crawl;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.source.PageRules;
import vn.diemtin.events.source.SourceRef;
import vn.diemtin.events.source.TlsProfile;

/// One URL that may be fetched now.
///
/// @param url what to ask for
/// @param host the key: requests to one host are never under way at once
/// @param role what is expected there
/// @param source on whose behalf
/// @param family the CMS family of the source, when declared
/// @param datePattern the source's own date pattern, when declared
/// @param link the link that led to an article; null for entrances
/// @param page the number of a list's page, from 1
/// @param etag of the last good answer, for a conditional request
/// @param lastModified of the last good answer, for a conditional request
/// @param dueAt when it became due
/// @param pages what the source's pages have other than the family's, when declared
/// @param tls what the source declares that encrypted connections need
public record FetchDue(String url, String host, Role role, SourceRef source, @Nullable String family,
		@Nullable String datePattern, @Nullable LinkFound link, int page, @Nullable String etag,
		@Nullable String lastModified, Instant dueAt, @JsonInclude(Include.NON_NULL) @Nullable PageRules pages,
		@JsonInclude(Include.NON_NULL) @Nullable TlsProfile tls) {

	/// A request to a source whose pages are its family's.
	public FetchDue(String url, String host, Role role, SourceRef source, @Nullable String family,
			@Nullable String datePattern, @Nullable LinkFound link, int page, @Nullable String etag,
			@Nullable String lastModified, Instant dueAt) {
		this(url, host, role, source, family, datePattern, link, page, etag, lastModified, dueAt, null, null);
	}

	/// The same request at another time.
	public FetchDue dueAt(Instant at) {
		return new FetchDue(url, host, role, source, family, datePattern, link, page, etag, lastModified, at, pages,
				tls);
	}

	/// The same request with the validators of the last good answer.
	public FetchDue with(@Nullable String newEtag, @Nullable String newLastModified) {
		return new FetchDue(url, host, role, source, family, datePattern, link, page, newEtag, newLastModified, dueAt,
				pages, tls);
	}

	/// What is expected at a URL.
	public enum Role {

		@JsonProperty("feed")
		FEED, @JsonProperty("listing")
		LISTING, @JsonProperty("sitemap")
		SITEMAP, @JsonProperty("article")
		ARTICLE

	}

}
