package vn.diemtin.ingest.read.feed;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.PublicationDate;

/// One entry of a feed; all text plain and in NFC.
///
/// @param id the publisher's id, or the address when it gives none
/// @param url the article's address, made absolute
/// @param summary the description without its markup
public record FeedEntry(@Nullable String id, @Nullable String url, @Nullable String title, @Nullable String summary,
		@Nullable PublicationDate published, @Nullable PublicationDate updated) {
}
