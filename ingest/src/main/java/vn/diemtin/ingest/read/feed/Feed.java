package vn.diemtin.ingest.read.feed;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

/// A feed as read.
///
/// @param ttl how long it says that it need not be asked again; null when it does not say
/// @param repairs what had to be mended to read it
public record Feed(@Nullable String title, List<FeedEntry> entries, @Nullable Duration ttl, List<String> repairs) {

	public Feed {
		entries = List.copyOf(entries);
		repairs = List.copyOf(repairs);
	}

}
