package vn.diemtin.events.crawl;

import java.time.Instant;
import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/// How far a back-fill is.
///
/// @param wanted the wish
/// @param state whether it goes on
/// @param reason why it ended, for a person; null while it goes on
/// @param asked how many pages of lists were asked for
/// @param found how many items these showed, each counted once
/// @param oldest the oldest day that one of them showed
/// @param at when this was so
public record BackfillProgress(BackfillWanted wanted, State state, @Nullable String reason, int asked, int found,
		@Nullable LocalDate oldest, Instant at) {

	/// The key of a back-fill on its topic.
	public String key() {
		return wanted.host() + ' ' + wanted.source();
	}

	/// Whether a back-fill goes on.
	public enum State {

		@JsonProperty("running")
		RUNNING,

		/// It reached its day, or there is nothing further to ask.
		@JsonProperty("done")
		DONE,

		/// It used up its pages, or could not go on.
		@JsonProperty("stopped")
		STOPPED

	}

}
