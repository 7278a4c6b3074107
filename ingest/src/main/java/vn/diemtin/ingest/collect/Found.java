package vn.diemtin.ingest.collect;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.crawl.FetchDone;
import vn.diemtin.events.crawl.LinkFound;

/// What one page gave.
///
/// @param article the article on it
/// @param links to articles
/// @param wishes for further pages that hold links
/// @param outcome one of `article`, `listing`, `feed`, `sitemap`, `not-an-article`, `not-a-list`, `other`
/// @param reason for a person
record Found(@Nullable ArticleCollected article, List<LinkFound> links, List<FetchDone> wishes, String outcome,
		@Nullable String reason) {

	Found {
		links = List.copyOf(links);
		wishes = List.copyOf(wishes);
	}

	static Found nothing(String outcome, String reason) {
		return new Found(null, List.of(), List.of(), outcome, reason);
	}

}
