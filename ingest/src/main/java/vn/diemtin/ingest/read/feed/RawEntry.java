package vn.diemtin.ingest.read.feed;

import org.jspecify.annotations.Nullable;

/// The fields of an entry before they are made sense of.
record RawEntry(@Nullable String id, @Nullable String link, @Nullable Content title, @Nullable Content summary,
		@Nullable String published, @Nullable String updated) {

	/// This entry with another's link, title and summary where it has none of its own;
	/// ids
	/// and dates are never taken over.
	RawEntry filledBy(RawEntry other) {
		return new RawEntry(id, link == null ? other.link : link, title == null ? other.title : title,
				summary == null ? other.summary : summary, published, updated);
	}

	boolean isWhole() {
		return link != null && title != null;
	}

}
