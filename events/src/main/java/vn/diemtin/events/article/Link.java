package vn.diemtin.events.article;

import org.jspecify.annotations.Nullable;

/// A link to another article, from a list or a box of related news.
public record Link(String url, String title, @Nullable PublicationDate published) {
}
