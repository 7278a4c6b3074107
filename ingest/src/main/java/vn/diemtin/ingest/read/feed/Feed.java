package vn.diemtin.ingest.read.feed;

import java.util.List;

import org.jspecify.annotations.Nullable;

/// A feed as read.
///
/// @param repairs what had to be mended to read it
public record Feed(@Nullable String title, List<FeedEntry> entries, List<String> repairs) {

	public Feed {
		entries = List.copyOf(entries);
		repairs = List.copyOf(repairs);
	}

}
