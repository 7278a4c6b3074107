package vn.diemtin.ingest.collect;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.article.PublicationDate.Precision;
import vn.diemtin.events.crawl.EntranceRead;
import vn.diemtin.events.crawl.EntranceRead.Further;
import vn.diemtin.events.crawl.EntranceRead.Item;
import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.crawl.FetchDue.Role;
import vn.diemtin.events.crawl.LinkFound;
import vn.diemtin.events.crawl.PageFetched;
import vn.diemtin.ingest.PageUrl;
import vn.diemtin.ingest.read.ReadOutcome;
import vn.diemtin.ingest.read.page.NextPage;
import vn.diemtin.ingest.read.page.PostedData;

/// Makes events of what was read: links and the reading of an entrance, an article of an article's page. Pure. A page that is
/// not what was expected gives nothing but the reason.
final class Findings {

	private static final int MOST_PAGES = 10;

	private static final int MOST_SITEMAPS = 50;

	private static final int LARGEST_FORM = 200_000;

	private final int mostLinks;

	Findings(int mostLinks) {
		this.mostLinks = mostLinks;
	}

	Found in(PageFetched page, ReadOutcome outcome) {
		Found found = read(page, outcome);
		boolean isAwaited = page.due().since() != null && found.reading() == null;
		// A back-fill goes on when each of its pages has been looked at.
		return isAwaited ? found.with(new EntranceRead(page.due(), List.of(), null, List.of(), page.fetchedAt()))
				: found;
	}

	private Found read(PageFetched page, ReadOutcome outcome) {
		boolean isArticleExpected = page.due().role() == Role.ARTICLE;
		return switch (outcome) {
			case ReadOutcome.ArticlePage read when isArticleExpected -> new Found(CollectedArticle.of(page, read),
					List.of(), null, "article", PageLinks.mended(read.repairs()));
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
		List<Further> further = (page.due().json() != null) ? following(page, links)
				: furtherPages(page, read.furtherPages());
		return entrance(page, links, null, further, "listing", read.repairs());
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
		return entrance(page, links, read.ttl(), List.of(), "feed", read.repairs());
	}

	private Found sitemap(PageFetched page, ReadOutcome.SitemapDocument read) {
		PageLinks links = new PageLinks(page, this.mostLinks);
		read.links().forEach((link) -> links.addOfSameSite(link.url(), link.title(), link.published()));
		return entrance(page, links, null, sitemaps(page, read.sitemaps()), "sitemap", read.repairs());
	}

	private static Found entrance(PageFetched page, PageLinks links, @Nullable Duration ttl, List<Further> further,
			String outcome, List<String> repairs) {
		List<Item> items = links.shown().stream().map(Findings::item).toList();
		return new Found(null, links.found(), new EntranceRead(page.due(), items, ttl, further, page.fetchedAt()),
				outcome, links.count(repairs));
	}

	private static Item item(LinkFound link) {
		PublicationDate published = link.published();
		// A day alone does not say at which hour.
		Instant at = (published != null && published.precision() != Precision.DAY) ? published.value().toInstant()
				: null;
		return new Item(Item.keyOf(link.url()), at, (published != null) ? published.value().toLocalDate() : null);
	}

	/// Further pages are numbered in their order.
	private static List<Further> furtherPages(PageFetched page, List<NextPage> pages) {
		List<Further> further = new ArrayList<>();
		for (NextPage next : pages.subList(0, Math.min(MOST_PAGES, pages.size()))) {
			boolean isPlain = next.form().isEmpty() && next.json() == null;
			int number = page.due().page() + 1 + further.size();
			if (isPlain || size(next.form()) <= LARGEST_FORM) {
				onSameHost(page, next.url(), isPlain).ifPresent((found) -> further
					.add(new Further(found.toString(), Role.LISTING, number, next.form().isEmpty() ? null : next.form(),
							next.json(), isPlain ? List.of() : page.cookies())));
			}
		}
		return further;
	}

	/// What is asked for by JSON is asked for by the next number, as long as something
	/// comes.
	private static List<Further> following(PageFetched page, PageLinks links) {
		FetchDue due = page.due();
		String json = (due.json() != null && !links.shown().isEmpty()) ? PostedData.following(due.json()) : null;
		return (json != null)
				? List.of(new Further(due.url(), Role.LISTING, due.page() + 1, null, json, page.cookies())) : List.of();
	}

	/// The sitemaps of an index are all one step deeper.
	private static List<Further> sitemaps(PageFetched page, List<String> urls) {
		List<Further> further = new ArrayList<>();
		for (String url : urls.subList(0, Math.min(MOST_SITEMAPS, urls.size()))) {
			onSameHost(page, url, true)
				.ifPresent((found) -> further.add(new Further(found.toString(), Role.SITEMAP, page.due().page() + 1)));
		}
		return further;
	}

	private static int size(Map<String, String> form) {
		return form.entrySet().stream().mapToInt((field) -> field.getKey().length() + field.getValue().length()).sum();
	}

	private static Optional<PageUrl> onSameHost(PageFetched page, String link, boolean isPlain) {
		FetchDue due = page.due();
		return PageLinks.base(page)
			.flatMap((base) -> base.resolve(link)
				// A form is posted to the page that it stands on.
				.filter((url) -> url.host().equals(due.host())
						&& (!isPlain || !url.equals(base) && !url.toString().equals(due.url()))));
	}

}
