package vn.diemtin.events;

import java.time.Instant;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/// A person changed something, or wanted something to be done. It is recorded before it is done: what then failed shows as
/// wanted all the same.
///
/// @param subject what kind of thing it was done to
/// @param id of the thing
/// @param name of the thing as readers know it
/// @param action what was done
/// @param by who did it
/// @param at when
/// @param before what was declared of the thing until then, line by line; null when it was not there or does not change
/// @param after what is declared from now on, or what was wanted
public record Changed(Subject subject, String id, String name, Action action, String by, Instant at,
		@Nullable String before, @Nullable String after) {

	/// The key on the topic: the thing.
	public String key() {
		return subject.name().toLowerCase(Locale.ROOT) + "/" + id;
	}

	/// What is changed at the desk.
	public enum Subject {

		@JsonProperty("source")
		SOURCE, @JsonProperty("trial")
		TRIAL, @JsonProperty("rule")
		RULE, @JsonProperty("letter")
		LETTER, @JsonProperty("fact")
		FACT, @JsonProperty("person")
		PERSON, @JsonProperty("key")
		KEY

	}

	/// What is done to it.
	public enum Action {

		@JsonProperty("added")
		ADDED, @JsonProperty("edited")
		EDITED, @JsonProperty("paused")
		PAUSED, @JsonProperty("resumed")
		RESUMED, @JsonProperty("polled")
		POLLED, @JsonProperty("backfilled")
		BACKFILLED, @JsonProperty("tried")
		TRIED, @JsonProperty("replayed")
		REPLAYED, @JsonProperty("hidden")
		HIDDEN, @JsonProperty("mended")
		MENDED, @JsonProperty("undone")
		UNDONE, @JsonProperty("enabled")
		ENABLED, @JsonProperty("disabled")
		DISABLED, @JsonProperty("password-given")
		PASSWORD_GIVEN, @JsonProperty("password-changed")
		PASSWORD_CHANGED, @JsonProperty("sessions-ended")
		SESSIONS_ENDED, @JsonProperty("withdrawn")
		WITHDRAWN

	}

}
