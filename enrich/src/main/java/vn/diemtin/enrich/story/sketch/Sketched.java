package vn.diemtin.enrich.story.sketch;

/// A sketch with what is needed only while its article is placed.
///
/// @param sketch what is kept
/// @param fingerprints by which similar articles are found: the smallest hashes of its shingles
/// @param edges the hashes of the lines where furniture stands, at both ends of the text
public record Sketched(Sketch sketch, long[] fingerprints, int[] edges) {
}
