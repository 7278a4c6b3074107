package vn.diemtin.events.article;

import org.jspecify.annotations.Nullable;

/// An image of an article's body.
public record Image(String url, @Nullable String caption) {
}
