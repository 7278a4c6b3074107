package vn.diemtin.ingest.collect;

import java.time.Instant;

import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.crawl.LinkFound;
import vn.diemtin.events.crawl.PageFetched;
import vn.diemtin.ingest.PageUrl;
import vn.diemtin.ingest.read.ReadOutcome;

/// Gives an article that was read its identity and, where its page has none, the date of the link that led to it.
final class CollectedArticle {

	private CollectedArticle() {
	}

	static ArticleCollected of(PageFetched page, ReadOutcome.ArticlePage read) {
		FetchDue due = page.due();
		LinkFound link = due.link();
		String url = canonicalUrl(page, read.article());
		PublicationDate published = read.article().published();
		if (published == null && link != null) {
			published = link.published();
		}
		Article old = read.article();
		Article article = new Article(page.url(), url, old.title(), old.lead(), old.text(), old.html(), old.byline(),
				old.site(), old.language(), published, old.modified(), old.images(), old.attachments(), old.links());
		Instant firstSeen = (link != null) ? link.foundAt() : page.fetchedAt();
		return new ArticleCollected(ArticleId.of(url), due.source(), url, article, read.family(), read.confidence(),
				read.repairs(), firstSeen, page.fetchedAt());
	}

	/// A page is believed about its own address only within its host, and not when it
	/// claims to be the front page, as
	/// careless templates do.
	private static String canonicalUrl(PageFetched page, Article article) {
		PageUrl fetched = PageUrl.of(page.url()).or(() -> PageUrl.of(page.due().url())).orElse(null);
		if (fetched == null) {
			return page.url();
		}
		String claim = article.canonicalUrl();
		if (claim == null) {
			return fetched.toString();
		}
		return fetched.resolve(claim)
			.filter((url) -> url.host().equals(fetched.host()) && !url.isFrontPage())
			.orElse(fetched)
			.toString();
	}

}
