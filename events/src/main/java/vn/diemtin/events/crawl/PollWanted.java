package vn.diemtin.events.crawl;

import java.time.Instant;

import vn.diemtin.events.source.SourceId;

/// A person wants the entrances that a source has on one host to be asked now.
///
/// @param source whose entrances
/// @param host where they lie
/// @param by who wants it
/// @param at when it was wanted
public record PollWanted(SourceId source, String host, String by, Instant at) {
}
