package vn.diemtin.events;

import java.time.Instant;

/// A message that was set aside was put on its topic again.
///
/// @param letter its dead-letter topic's topic, partition and offset: `articles.collected.v1/3/17`
/// @param by who wanted it
/// @param at when
public record LetterReplayed(String letter, String by, Instant at) {
}
