package vn.diemtin.ingest.frontier;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// What the frontier of a host keeps of a source with entrances there.
///
/// @param family the CMS family for its articles
/// @param datePattern of its articles; null when the source's pattern is that of a feed
/// @param pages how many pages of its lists are followed
/// @param paused whether it is not to be asked now
/// @param urls of its entrances
record Residence(@Nullable String family, @Nullable String datePattern, int pages, boolean paused, List<String> urls) {

	Residence {
		urls = List.copyOf(urls);
	}

}
