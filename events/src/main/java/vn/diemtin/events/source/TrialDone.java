package vn.diemtin.events.source;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// What a trial gave.
///
/// @param wanted the wish
/// @param problems why there is no declaration, or what is wrong with the one that was given; one sentence each
/// @param declaration as in a source's file; null when there is none
/// @param tried what was seen; null when nothing could be asked
/// @param at when the trial was over
public record TrialDone(TrialWanted wanted, List<String> problems, @Nullable String declaration,
		@Nullable SourceTried tried, Instant at) {

	public TrialDone {
		problems = List.copyOf(problems);
	}

}
