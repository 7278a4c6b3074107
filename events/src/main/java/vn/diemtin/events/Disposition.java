package vn.diemtin.events;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// What happened to one item at one stage, and why: exactly one an item and stage and pass.
///
/// @param stage the process and step, such as `ingest.fetch` or `index`
/// @param item the key of the item: a URL before reading, an article id after it
/// @param outcome one word from the stage's closed list, such as `fetched`, `unchanged`, `indexed`, `dead-letter`
/// @param reason for a person, where the outcome alone does not say it
/// @param at when the stage was done with the item
public record Disposition(String stage, String item, String outcome, @Nullable String reason, Instant at) {
}
