package vn.diemtin.events.people;

import java.time.Instant;

/// That a key was used; written at most once an hour for each.
///
/// @param id of the key
public record ApiKeyUsed(String id, Instant at) {
}
