package vn.diemtin.ingest.collect;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.crawl.EntranceRead;
import vn.diemtin.events.crawl.LinkFound;

/// What one page gave.
///
/// @param article the article on it
/// @param links to articles
/// @param reading what the page told of the entrance that it is; null when it is none
/// @param outcome one of `article`, `listing`, `feed`, `sitemap`, `not-an-article`, `not-a-list`, `other`
/// @param reason for a person
record Found(@Nullable ArticleCollected article, List<LinkFound> links, @Nullable EntranceRead reading, String outcome,
		@Nullable String reason) {

	Found {
		links = List.copyOf(links);
	}

	Found with(EntranceRead newReading) {
		return new Found(article, links, newReading, outcome, reason);
	}

	static Found nothing(String outcome, String reason) {
		return new Found(null, List.of(), null, outcome, reason);
	}

}
