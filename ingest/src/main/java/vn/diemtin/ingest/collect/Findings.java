package vn.diemtin.ingest.collect;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.crawl.FetchDone;
import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.crawl.FetchDue.Role;
import vn.diemtin.events.crawl.LinkFound;
import vn.diemtin.events.crawl.PageFetched;
import vn.diemtin.ingest.PageUrl;
import vn.diemtin.ingest.frontier.Ending;
import vn.diemtin.ingest.read.ReadOutcome;

/// Makes events of what was read: links and wishes of entrances, an article of an article's page. Pure. A page that is
/// not what was expected gives nothing but the reason.
final class Findings {

	private static final int MOST_WISHES = 10;

	private static final int MOST_SITEMAPS = 50;

	private static final int LONGEST_SUMMARY = 4000;

	private final int mostLinks;

	Findings(int mostLinks) {
		this.mostLinks = mostLinks;
	}

	Found in(PageFetched page, ReadOutcome outcome) {
		boolean isArticleExpected = page.due().role() == Role.ARTICLE;
		return switch (outcome) {
			case ReadOutcome.ArticlePage read when isArticleExpected ->
				new Found(CollectedArticle.of(page, read), List.of(), List.of(), "article", reason(read.repairs()));
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
		Links links = new Links(page);
		read.links().forEach((link) -> links.addOfSameSite(link.url(), link.title(), null, link.published()));
		List<FetchDone> wishes = wishes(page, read.nextPages(), Role.LISTING, MOST_WISHES);
		return new Found(null, links.found(), wishes, "listing", links.count(read.repairs()));
	}

	private Found feed(PageFetched page, ReadOutcome.FeedDocument read) {
		Links links = new Links(page);
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
		Links links = new Links(page);
		read.links().forEach((link) -> links.addOfSameSite(link.url(), link.title(), null, link.published()));
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
		return base(page).flatMap((base) -> base.resolve(link)
			.filter((url) -> url.host().equals(due.host()) && !url.equals(base) && !url.toString().equals(due.url()))
			.map((url) -> {
				FetchDue wanted = new FetchDue(url.toString(), due.host(), role, due.source(), due.family(),
						due.datePattern(), null, number, null, null, page.fetchedAt());
				return new FetchDone(wanted, Ending.WANTED.word(), null, 0, null, null, null, page.fetchedAt());
			}));
	}

	private static Optional<PageUrl> base(PageFetched page) {
		return PageUrl.of(page.url()).or(() -> PageUrl.of(page.due().url()));
	}

	private static @Nullable String reason(List<String> repairs) {
		return repairs.isEmpty() ? null : "mended: " + String.join(", ", repairs);
	}

	/// The links of one page, each once, the first with a title before others.
	private final class Links {

		private final PageFetched page;

		private final @Nullable PageUrl base;

		private final Map<PageUrl, LinkFound> byUrl = new LinkedHashMap<>();

		private int leftOut;

		Links(PageFetched page) {
			this.page = page;
			this.base = base(page).orElse(null);
		}

		void addOfSameSite(String url, @Nullable String title, @Nullable String summary,
				@Nullable PublicationDate published) {
			resolve(url).filter((link) -> isSameSite(link.host(), this.page.due().host()))
				.ifPresent((link) -> add(link, title, summary, published));
		}

		void add(String url, @Nullable String title, @Nullable String summary, @Nullable PublicationDate published) {
			resolve(url).ifPresent((link) -> add(link, title, summary, published));
		}

		private Optional<PageUrl> resolve(String url) {
			return (this.base != null) ? this.base.resolve(url) : PageUrl.of(url);
		}

		private void add(PageUrl url, @Nullable String title, @Nullable String summary,
				@Nullable PublicationDate published) {
			FetchDue due = this.page.due();
			if (url.equals(this.base) || url.toString().equals(due.url())) {
				return;
			}
			if (this.byUrl.size() >= Findings.this.mostLinks && !this.byUrl.containsKey(url)) {
				this.leftOut++;
				return;
			}
			Instant at = this.page.fetchedAt();
			String shortSummary = (summary != null && summary.length() > LONGEST_SUMMARY)
					? summary.substring(0, LONGEST_SUMMARY) : summary;
			this.byUrl.putIfAbsent(url, new LinkFound(url.toString(), url.host(), due.source(), title, shortSummary,
					published, due.url(), at));
		}

		List<LinkFound> found() {
			return List.copyOf(this.byUrl.values());
		}

		String count(List<String> repairs) {
			String count = this.byUrl.size() + " links";
			if (this.leftOut > 0) {
				count += ", " + this.leftOut + " left out";
			}
			String mended = reason(repairs);
			return (mended != null) ? count + ", " + mended : count;
		}

		/// A list also names other people's pages; a portal and its departments are one
		/// site.
		private static boolean isSameSite(String one, String other) {
			String first = bare(one);
			String second = bare(other);
			return first.equals(second) || first.endsWith("." + second) || second.endsWith("." + first);
		}

		private static String bare(String host) {
			return host.startsWith("www.") ? host.substring(4) : host;
		}

	}

}
