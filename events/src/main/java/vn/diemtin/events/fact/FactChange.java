package vn.diemtin.events.fact;

import org.jspecify.annotations.Nullable;

/// How what an edited article says differs from what it said before.
///
/// @param kind of the fact: `statistic`, `training` or `date`
/// @param about what both speak of; never empty: of a statistic the measure as written, else what is counted; of a training
/// the slot, such as `headcount`; of a date its role, such as `deadline`
/// @param before as quoted from the state before; null when it was not said
/// @param after as quoted from this state; null when it is said no more
public record FactChange(String kind, String about, @Nullable String before, @Nullable String after) {
}
