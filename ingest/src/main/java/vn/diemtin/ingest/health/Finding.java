package vn.diemtin.ingest.health;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.source.Cause;

/// What is the matter with a source.
///
/// @param partly whether other entrances of it still work
/// @param reason the particulars, for a person
record Finding(Cause cause, boolean partly, @Nullable String reason) {
}
