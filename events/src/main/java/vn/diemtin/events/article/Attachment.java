package vn.diemtin.events.article;

import org.jspecify.annotations.Nullable;

/// A document that an article offers.
///
/// @param type its kind in lower case, such as `pdf`
public record Attachment(String url, @Nullable String title, String type) {
}
