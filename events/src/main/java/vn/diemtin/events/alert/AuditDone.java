package vn.diemtin.events.alert;

import java.time.Instant;

/// What holding the rules against the index gave. Key = id of the [AuditWanted].
///
/// @param id of what was wanted
/// @param by who wanted it
/// @param from articles that came since then were looked at
/// @param rules how many rules
/// @param matches how many pairs of a rule and an article that it matches
/// @param missed how many of those had not been told, nor their stories
/// @param at when it was done
public record AuditDone(String id, String by, Instant from, long rules, long matches, long missed, Instant at) {
}
