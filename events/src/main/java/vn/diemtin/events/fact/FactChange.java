package vn.diemtin.events.fact;

import org.jspecify.annotations.Nullable;

/// How what an edited article says differs from what it said before.
///
/// @param kind of the fact, such as `statistic`
/// @param about what both speak of, for a reader, such as the measure or the slot; never empty
/// @param before as quoted from the state before; null when it was not said
/// @param after as quoted from this state; null when it is said no more
public record FactChange(String kind, String about, @Nullable String before, @Nullable String after) {
}
