package vn.diemtin.ingest.read;

import org.jspecify.annotations.Nullable;

/// What is known of a page before it is read.
///
/// @param bytes the body as it came
/// @param url where it came from; relative links stay relative without it
/// @param contentType the header, as sent
/// @param hints what the source declares; none when null
@SuppressWarnings("ArrayRecordComponent")
public record PageInput(byte[] bytes, @Nullable String url, @Nullable String contentType, @Nullable Hints hints) {
}
