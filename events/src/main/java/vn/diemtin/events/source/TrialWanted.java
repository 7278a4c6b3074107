package vn.diemtin.events.source;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/// A person wants a source to be tried before it is declared: by the address of its site, from which a declaration is made,
/// or by the declaration that the person wrote.
///
/// @param id of the trial
/// @param address where the site begins; null when a declaration is given
/// @param declaration as in a source's file; null when an address is given
/// @param by who wants it
/// @param at when it was wanted
public record TrialWanted(String id, @Nullable String address, @Nullable String declaration, String by, Instant at) {
}
