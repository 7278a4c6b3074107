package vn.diemtin.events.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/// A page of a source that is asked again and again for new articles.
///
/// @param kind what lies there
/// @param url its address
/// @param pages for a list, how many pages of it are followed
/// @param json the JSON that is posted to ask for a list; null where the address alone does
public record Entrance(Kind kind, String url, @Nullable Integer pages,
		@JsonInclude(Include.NON_NULL) @Nullable String json) {

	/// An entrance that needs no more than to be asked for.
	public Entrance(Kind kind, String url, @Nullable Integer pages) {
		this(kind, url, pages, null);
	}

	/// The same at another address.
	public Entrance at(String address) {
		return new Entrance(kind, address, pages, json);
	}

	/// What lies at an entrance.
	public enum Kind {

		@JsonProperty("feed")
		FEED, @JsonProperty("listing")
		LISTING, @JsonProperty("sitemap")
		SITEMAP

	}

}
