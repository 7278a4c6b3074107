package vn.diemtin.events.crawl;

import java.time.Instant;
import java.time.LocalDate;

import vn.diemtin.events.source.SourceId;

/// A person wants the older articles of a source, as far as its lists on one host go back. A new wish for the same source
/// and host takes the place of the former.
///
/// @param source whose lists
/// @param host where they lie
/// @param since the first day of interest
/// @param pages how many pages of lists may be asked for
/// @param by who wants it
/// @param at when it was wanted
public record BackfillWanted(SourceId source, String host, LocalDate since, int pages, String by, Instant at) {
}
