package vn.diemtin.ingest.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.Link;
import vn.diemtin.events.crawl.FetchDue.Role;
import vn.diemtin.ingest.read.date.DateRules;
import vn.diemtin.ingest.read.feed.Feed;
import vn.diemtin.ingest.read.feed.FeedReader;
import vn.diemtin.ingest.read.feed.FeedSniffer;
import vn.diemtin.ingest.read.feed.JsonFeedReader;
import vn.diemtin.ingest.read.feed.JsonListReader;
import vn.diemtin.ingest.read.feed.Sitemap;
import vn.diemtin.ingest.read.feed.SitemapReader;
import vn.diemtin.ingest.read.page.ArticleReader;
import vn.diemtin.ingest.read.page.HtmlPage;
import vn.diemtin.ingest.read.page.Listing;
import vn.diemtin.ingest.read.page.ListingReader;
import vn.diemtin.ingest.read.page.Negative;
import vn.diemtin.ingest.read.page.NextPage;
import vn.diemtin.ingest.read.page.PageNature;
import vn.diemtin.ingest.read.page.PageShape;
import vn.diemtin.ingest.read.page.ReadArticle;
import vn.diemtin.ingest.read.page.Reasons;
import vn.diemtin.ingest.read.text.ByteDecoder;
import vn.diemtin.ingest.read.text.Decoded;
import vn.diemtin.ingest.read.text.HtmlBounds;

/// Reads what was fetched: decides by content what it is and reads it as that. A pure function
/// of bytes and hints; whatever the bytes, it returns an outcome.
public final class PageReader {

	/// Without a present no date is too late.
	private static final Instant END_OF_TIME = Instant.parse("9000-01-01T00:00:00Z");

	private PageReader() {
	}

	/// Reads one document.
	public static ReadOutcome read(PageInput input) {
		Hints hints = input.hints() == null ? Hints.at(END_OF_TIME) : input.hints();
		if (input.bytes().length == 0) {
			return new ReadOutcome.Other("empty", null, List.of());
		}
		if (isBinary(input.bytes())) {
			return new ReadOutcome.Other("not a page", null, List.of());
		}
		Decoded decoded = ByteDecoder.decode(input.bytes(), input.contentType());
		if (decoded.text().isBlank()) {
			return new ReadOutcome.Other("empty", null, decoded.repairs());
		}
		FeedSniffer.Kind kind = FeedSniffer.kind(decoded.text());
		String shown = kind == FeedSniffer.Kind.HTML || kind == FeedSniffer.Kind.UNKNOWN
				? FeedSniffer.escapedIn(decoded.text()) : null;
		if (shown != null) {
			return feed(FeedReader.read(shown, input.url(), hints.dates()), decoded);
		}
		return switch (kind) {
			case FEED -> feed(FeedReader.read(decoded.text(), input.url(), hints.dates()), decoded);
			case JSON -> data(decoded, input.url(), hints);
			case SITEMAP -> sitemap(SitemapReader.read(decoded.text(), input.url(), hints.dates()), decoded);
			case HTML -> page(HtmlBounds.bounded(decoded), input.url(), hints);
			case UNKNOWN -> sitemap(SitemapReader.read(decoded.text(), input.url(), hints.dates()), decoded);
		};
	}

	/// Why the article of a page is read as it is; null when the input is no page or
	/// cannot
	/// be decoded. It reads the page anew.
	public static @Nullable Reasons explain(PageInput input) {
		if (input.bytes().length == 0 || isBinary(input.bytes())) {
			return null;
		}
		Decoded decoded = ByteDecoder.decode(input.bytes(), input.contentType());
		if (decoded.text().isBlank() || FeedSniffer.kind(decoded.text()) != FeedSniffer.Kind.HTML) {
			return null;
		}
		Hints hints = input.hints() == null ? Hints.at(END_OF_TIME) : input.hints();
		return ArticleReader.reasons(HtmlPage.parse(HtmlBounds.bounded(decoded).text(), input.url(), hints.family(),
				hints.pages(), hints.dates()));
	}

	private static boolean isData(NextPage next) {
		return next.strategy() == NextPage.Strategy.JSON;
	}

	private static ReadOutcome feed(@Nullable Feed feed, Decoded decoded) {
		return feed == null ? new ReadOutcome.Other("not a page", null, decoded.repairs())
				: new ReadOutcome.FeedDocument(feed.title(), feed.entries(), feed.ttl(),
						joined(decoded, feed.repairs()));
	}

	private static ReadOutcome data(Decoded decoded, @Nullable String url, Hints hints) {
		Feed feed = JsonFeedReader.read(decoded.text(), url, hints.dates());
		if (feed != null || hints.role() == Role.ARTICLE) {
			return feed(feed, decoded);
		}
		List<Link> links = JsonListReader.read(decoded.text(), url, hints.dates());
		if (!links.isEmpty()) {
			return DataPage.of(links, url, decoded.repairs());
		}
		String markup = JsonListReader.markup(decoded.text());
		return markup != null ? page(new Decoded(markup, decoded.charset(), decoded.repairs()), url, hints)
				: feed(null, decoded);
	}

	private static ReadOutcome sitemap(@Nullable Sitemap sitemap, Decoded decoded) {
		return sitemap == null ? new ReadOutcome.Other("not a page", null, decoded.repairs())
				: new ReadOutcome.SitemapDocument(sitemap.links(), sitemap.sitemaps(),
						joined(decoded, sitemap.repairs()));
	}

	private static ReadOutcome page(Decoded decoded, @Nullable String url, Hints hints) {
		DateRules rules = hints.dates();
		HtmlPage page = HtmlPage.parse(decoded.text(), url, hints.family(), hints.pages(), rules);
		if (hints.role() == Role.LISTING) {
			Listing listing = ListingReader.read(page);
			if (listing.links().isEmpty() && listing.next().stream().anyMatch(PageReader::isData)) {
				return listing(page, listing, decoded);
			}
			Negative negative = listing.links().isEmpty() ? PageNature.of(page, 0) : null;
			if (negative != null || !listing.links().isEmpty()) {
				return negative == null ? listing(page, listing, decoded) : refused(page, negative, decoded);
			}
		}
		ReadArticle article = ArticleReader.read(page);
		Negative negative = PageNature.of(page, article.prose());
		boolean sure = negative == null && PageShape.isSurelyArticle(page, article);
		List<Link> items = sure || negative == Negative.CHALLENGED ? List.of() : ListingReader.items(page);
		Boolean expected = hints.role() == null ? null : Boolean.valueOf(hints.role() == Role.ARTICLE);
		boolean isList = PageShape.isListing(page, article, items, expected);
		if (negative == null) {
			negative = !isList && PageNature.isVainSearch(page, article.prose()) ? Negative.NO_RESULTS
					: PageNature.of(page, article);
		}
		if (hints.role() == Role.FEED || hints.role() == Role.SITEMAP) {
			return new ReadOutcome.Other(negative == null
					? "html instead of a " + (hints.role() == Role.FEED ? "feed" : "sitemap") : negative.reason(),
					page.title(), decoded.repairs());
		}
		if (negative != null) {
			return refused(page, negative, decoded);
		}
		if (isList) {
			return listing(page, ListingReader.read(page, items), decoded);
		}
		if (article.article().text().isEmpty()) {
			return new ReadOutcome.Other("no article", page.title(), decoded.repairs());
		}
		return new ReadOutcome.ArticlePage(article.article(), page.family(), article.confidence(), decoded.repairs());
	}

	private static ReadOutcome listing(HtmlPage page, Listing listing, Decoded decoded) {
		return new ReadOutcome.ListingPage(listing.title(), listing.links(), listing.next(), page.family(),
				decoded.repairs());
	}

	private static ReadOutcome refused(HtmlPage page, Negative negative, Decoded decoded) {
		return new ReadOutcome.Other(negative.reason(), page.title(), decoded.repairs());
	}

	private static List<String> joined(Decoded decoded, List<String> repairs) {
		List<String> all = new ArrayList<>(decoded.repairs());
		all.addAll(repairs);
		return all;
	}

	/// Whether so many control characters stand at the start as no text has; wide
	/// characters
	/// have zeroes beside them.
	private static boolean isNoise(byte[] bytes) {
		int length = Math.min(bytes.length, 4096);
		int controls = 0;
		int zeroes = 0;
		for (int i = 0; i < length; i++) {
			byte b = bytes[i];
			zeroes += b == 0 ? 1 : 0;
			controls += b > 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1b ? 1 : 0;
		}
		return length >= 256 && controls > length / 20 && zeroes < length / 10;
	}

	/// Whether the first bytes are those of an image, a PDF or an archive, or noise.
	private static boolean isBinary(byte[] bytes) {
		if (bytes.length < 4) {
			return false;
		}
		int head = (bytes[0] & 0xff) << 24 | (bytes[1] & 0xff) << 16 | (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
		if (head >>> 16 != 0x1f8b && isNoise(bytes)) {
			return true;
		}
		return head == 0x25504446 || head == 0x504B0304 || head == 0x89504E47 || head == 0x47494638
				|| head >>> 8 == 0xFFD8FF || head == 0xD0CF11E0;
	}

}
