package vn.diemtin.ingest.read.page;

/// A block near an article that was not taken into it.
///
/// @param text how it begins
/// @param reason why: the rule that it fell under, or how likely the model thought it
public record Dropped(String text, String reason) {
}
