package vn.diemtin.events.alert;

import java.time.Instant;

/// The rules are to be held against what is stored, and that against what was told. Key = its id.
///
/// @param id the same for what is wanted once, such as the audit of a night
/// @param by who wants it
/// @param at when it was wanted
public record AuditWanted(String id, String by, Instant at) {
}
