package vn.diemtin.events.crawl;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// A page as it was fetched; kept so that reading can be repeated.
///
/// @param due the request that it answers
/// @param url where the body came from, after redirects
/// @param status the HTTP status
/// @param contentType the header, as sent
/// @param body the decoded body
/// @param fetchedAt when the body had come
public record PageFetched(FetchDue due, String url, int status, @Nullable String contentType, byte[] body,
		Instant fetchedAt) {
}
