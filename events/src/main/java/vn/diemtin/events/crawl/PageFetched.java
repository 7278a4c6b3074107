package vn.diemtin.events.crawl;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

/// A page as it was fetched; kept so that reading can be repeated.
///
/// @param due the request that it answers
/// @param url where the body came from, after redirects
/// @param status the HTTP status
/// @param contentType the header, as sent
/// @param body the decoded body
/// @param fetchedAt when the body had come
/// @param cookies that the host gave on the way to a page of a list, for those that follow it
public record PageFetched(FetchDue due, String url, int status, @Nullable String contentType, byte[] body,
		Instant fetchedAt, @JsonInclude(Include.NON_EMPTY) List<String> cookies) {

	public PageFetched {
		cookies = copy(cookies);
	}

	/// A page that came without cookies.
	public PageFetched(FetchDue due, String url, int status, @Nullable String contentType, byte[] body,
			Instant fetchedAt) {
		this(due, url, status, contentType, body, fetchedAt, List.of());
	}

	/// Pages of earlier versions name no cookies.
	private static List<String> copy(@Nullable List<String> cookies) {
		return (cookies != null) ? List.copyOf(cookies) : List.of();
	}

}
