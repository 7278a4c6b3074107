package vn.diemtin.alert.deliver;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/// How an attempt to send a message ended.
sealed interface Attempt {

	/// The receiver has it.
	record Taken() implements Attempt {
	}

	/// The receiver did not take this message; others may go.
	record Refused(String reason) implements Attempt {
	}

	/// The receiver takes nothing now.
	///
	/// @param after how long it wants to be left alone; null when it does not say
	record Away(String reason, @Nullable Duration after) implements Attempt {

		Away(String reason) {
			this(reason, null);
		}

	}

	/// The receiver wants nothing ever again.
	record Gone(String reason) implements Attempt {
	}

}
