package vn.diemtin.events.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

/// A link to another article, from a list or a box of related news.
///
/// @param published as the list dates it
/// @param summary the lines that the list shows below the title
/// @param image the address of the picture beside it
public record Link(String url, String title, @Nullable PublicationDate published,
		@JsonInclude(Include.NON_NULL) @Nullable String summary,
		@JsonInclude(Include.NON_NULL) @Nullable String image) {

	/// A link of which no more is known.
	public Link(String url, String title, @Nullable PublicationDate published) {
		this(url, title, published, null, null);
	}

}
