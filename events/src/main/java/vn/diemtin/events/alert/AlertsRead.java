package vn.diemtin.events.alert;

import java.time.Instant;

/// A person has read all alerts until a moment. Key = the person.
///
/// @param owner who
/// @param until alerts raised later are unread
public record AlertsRead(String owner, Instant until) {
}
