package vn.diemtin.ingest.read.feed;

import org.jspecify.annotations.Nullable;

/// The fields of an entry before they are made sense of.
record RawEntry(@Nullable String id, @Nullable String link, @Nullable String title, @Nullable String summary,
		@Nullable String published, @Nullable String updated) {

	/// This entry, with another's fields where that has any; dates are never taken over.
	RawEntry betteredBy(RawEntry other) {
		return new RawEntry(either(other.id, id), either(link, other.link), either(other.title, title),
				either(other.summary, summary), published, updated);
	}

	private static @Nullable String either(@Nullable String first, @Nullable String second) {
		return first == null || first.isBlank() ? second : first;
	}

}
