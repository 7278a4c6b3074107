package vn.diemtin.events.source;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// A source died, which means that none of its entrances gives anything any more, or came back.
///
/// @param source the source
/// @param name as its readers know it
/// @param works whether it works from now on
/// @param cause of its death; what is left of it when it came back
/// @param reason the particulars, for a person
/// @param lastGoodAt when it last worked before
/// @param at when it was found
public record SourceTurned(SourceId source, String name, boolean works, Cause cause, @Nullable String reason,
		@Nullable Instant lastGoodAt, Instant at) {
}
