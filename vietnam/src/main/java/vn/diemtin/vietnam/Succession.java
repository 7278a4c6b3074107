package vn.diemtin.vietnam;

/// One unit became, or became part of, another.
///
/// @param part only a part of `from` went to `to`
public record Succession(Place from, Place to, boolean part) {
}
