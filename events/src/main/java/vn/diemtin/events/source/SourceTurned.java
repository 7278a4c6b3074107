package vn.diemtin.events.source;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

/// A source died, which means that none of its entrances gives anything any more, or came back.
///
/// @param source the source
/// @param name as its readers know it
/// @param works whether it works from now on
/// @param cause of its death; what is left of it when it came back
/// @param reason the particulars as an English sentence
/// @param lastGoodAt when it last worked before
/// @param at when it was found
/// @param particulars what the reason tells, in parts
public record SourceTurned(SourceId source, String name, boolean works, Cause cause, @Nullable String reason,
		@Nullable Instant lastGoodAt, Instant at, @JsonInclude(Include.NON_NULL) @Nullable Particulars particulars) {

	/// The same for each delivery of one turn: whoever tells people of it tells them
	/// once.
	public String id() {
		return source + "~" + at;
	}

}
