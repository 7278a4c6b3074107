package vn.diemtin.events.article;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// An article as read from its page; all text in NFC.
///
/// @param url where the page was read from; null when it came without an address
/// @param canonicalUrl the address that the page or the rules of addresses give it
/// @param title the headline
/// @param lead the standfirst that stands outside the body
/// @param text the body only, paragraphs joined by a line feed; facts point into exactly this text
/// @param html the body, sanitised
/// @param byline the author or the source that signs it
/// @param site the name of the site
/// @param language BCP 47, `vi` for most
/// @param published when it was published, null when that is not known
/// @param modified when it was changed, null when that is not known
/// @param images the body's images
/// @param attachments the documents that it offers
/// @param links related articles
public record Article(@Nullable String url, @Nullable String canonicalUrl, String title, @Nullable String lead,
		String text, String html, @Nullable String byline, @Nullable String site, String language,
		@Nullable PublicationDate published, @Nullable PublicationDate modified, List<Image> images,
		List<Attachment> attachments, List<Link> links) {

	public Article {
		images = List.copyOf(images);
		attachments = List.copyOf(attachments);
		links = List.copyOf(links);
	}

}
