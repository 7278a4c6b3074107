package vn.diemtin.ingest.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.crawl.FetchDone;
import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.crawl.FetchDue.Role;
import vn.diemtin.events.crawl.PageFetched;
import vn.diemtin.ingest.frontier.Ending;
import vn.diemtin.ingest.read.ReadOutcome;

/// Makes events of what was read: links and wishes of entrances, an article of an article's page. Pure. A page that is
/// not what was expected gives nothing but the reason.
final class Findings {

	private static final int MOST_WISHES = 10;

	private static final int MOST_SITEMAPS = 50;

	private final int mostLinks;

	Findings(int mostLinks) {
		this.mostLinks = mostLinks;
	}

	Found in(PageFetched page, ReadOutcome outcome) {
		boolean isArticleExpected = page.due().role() == Role.ARTICLE;
		return switch (outcome) {
			case ReadOutcome.ArticlePage read when isArticleExpected -> new Found(CollectedArticle.of(page, read),
					List.of(), List.of(), "article", PageLinks.mended(read.repairs()));
			case ReadOutcome.ArticlePage read -> Found.nothing("not-a-list", "reads as an article");
			case ReadOutcome.ListingPage read when isArticleExpected ->
				Found.nothing("not-an-article", "reads as a list");
			case ReadOutcome.ListingPage read -> listing(page, read);
			case ReadOutcome.FeedDocument read when isArticleExpected ->
				Found.nothing("not-an-article", "reads as a feed");
			case ReadOutcome.FeedDocument read -> feed(page, read);
			case ReadOutcome.SitemapDocument read when isArticleExpected ->
				Found.nothing("not-an-article", "reads as a sitemap");
			case ReadOutcome.SitemapDocument read -> sitemap(page, read);
			case ReadOutcome.Other read -> Found.nothing("other", read.reason());
		};
	}

	private Found listing(PageFetched page, ReadOutcome.ListingPage read) {
		PageLinks links = new PageLinks(page, this.mostLinks);
		read.links().forEach((link) -> links.addOfSameSite(link.url(), link.title(), link.published()));
		List<FetchDone> wishes = wishes(page, read.nextPages(), Role.LISTING, MOST_WISHES);
		return new Found(null, links.found(), wishes, "listing", links.count(read.repairs()));
	}

	private Found feed(PageFetched page, ReadOutcome.FeedDocument read) {
		PageLinks links = new PageLinks(page, this.mostLinks);
		read.entries().forEach((entry) -> {
			String url = (entry.url() != null) ? entry.url() : entry.id();
			if (url != null) {
				PublicationDate date = (entry.published() != null) ? entry.published() : entry.updated();
				links.add(url, entry.title(), entry.summary(), date);
			}
		});
		return new Found(null, links.found(), List.of(), "feed", links.count(read.repairs()));
	}

	private Found sitemap(PageFetched page, ReadOutcome.SitemapDocument read) {
		PageLinks links = new PageLinks(page, this.mostLinks);
		read.links().forEach((link) -> links.addOfSameSite(link.url(), link.title(), link.published()));
		List<FetchDone> wishes = new ArrayList<>();
		for (String url : read.sitemaps().subList(0, Math.min(MOST_SITEMAPS, read.sitemaps().size()))) {
			wish(page, url, Role.SITEMAP, page.due().page() + 1).ifPresent(wishes::add);
		}
		return new Found(null, links.found(), wishes, "sitemap", links.count(read.repairs()));
	}

	private static List<FetchDone> wishes(PageFetched page, List<String> urls, Role role, int most) {
		List<FetchDone> wishes = new ArrayList<>();
		for (String url : urls) {
			if (wishes.size() < most) {
				wish(page, url, role, page.due().page() + 1 + wishes.size()).ifPresent(wishes::add);
			}
		}
		return wishes;
	}

	/// A wish goes the way of a fetch's end, since that is how the frontier of a host
	/// learns things about it.
	private static Optional<FetchDone> wish(PageFetched page, String link, Role role, int number) {
		FetchDue due = page.due();
		return PageLinks.base(page)
			.flatMap((base) -> base.resolve(link)
				.filter((url) -> url.host().equals(due.host()) && !url.equals(base)
						&& !url.toString().equals(due.url()))
				.map((url) -> {
					FetchDue wanted = new FetchDue(url.toString(), due.host(), role, due.source(), due.family(),
							due.datePattern(), null, number, null, null, page.fetchedAt());
					return new FetchDone(wanted, Ending.WANTED.word(), null, 0, null, null, null, page.fetchedAt());
				}));
	}

}
