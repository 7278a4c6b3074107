package vn.diemtin.events.source;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/// A page of a source that is asked again and again for new articles.
///
/// @param kind what lies there
/// @param url its address
/// @param pages for a list, how many pages of it are followed
public record Entrance(Kind kind, String url, @Nullable Integer pages) {

	/// What lies at an entrance.
	public enum Kind {

		@JsonProperty("feed")
		FEED, @JsonProperty("listing")
		LISTING, @JsonProperty("sitemap")
		SITEMAP

	}

}
