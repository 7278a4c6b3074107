package vn.diemtin.store.search;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.source.SourceRef;

/// What identifies an article to a reader.
///
/// @param published as read; null when it is not known
/// @param date what it is sorted by: its publication, or when it was first seen where that is
/// unknown or lies in the future
/// @param provinces names of the provinces that it comes from or names
/// @param revision which state of the article it is, from 1; null where that was not told
public record ArticleRef(ArticleId id, StoryId story, String title, String url, SourceRef source,
		@Nullable PublicationDate published, Instant date, List<String> provinces, @Nullable Integer revision) {

	public ArticleRef {
		provinces = List.copyOf(provinces);
	}

	/// Whether its publisher edited it after it was first collected.
	public boolean edited() {
		return this.revision != null && this.revision > 1;
	}

}
