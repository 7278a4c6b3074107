package vn.diemtin.ingest.health;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.source.Cause;
import vn.diemtin.events.source.Particulars;

/// What is the matter with a source.
///
/// @param partly whether other entrances of it still work
/// @param particulars what exactly was found; null when nothing is the matter
record Finding(Cause cause, boolean partly, @Nullable Particulars particulars) {

	/// The particulars as an English sentence.
	@Nullable String reason() {
		return (particulars != null) ? particulars.text() : null;
	}

}
