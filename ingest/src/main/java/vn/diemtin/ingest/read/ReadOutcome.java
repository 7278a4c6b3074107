package vn.diemtin.ingest.read;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.Link;
import vn.diemtin.ingest.read.feed.FeedEntry;
import vn.diemtin.ingest.read.page.NextPage;

/// What a page turned out to be.
public sealed interface ReadOutcome {

	/// One article.
	///
	/// @param family the CMS family that it was read as
	/// @param confidence in the reading as a whole, from 0 to 1
	/// @param repairs what had to be mended to read it
	record ArticlePage(Article article, @Nullable String family, double confidence,
			List<String> repairs) implements ReadOutcome {

		public ArticlePage {
			repairs = List.copyOf(repairs);
		}

	}

	/// A page of links to articles.
	///
	/// @param furtherPages how to ask for further pages of the same list
	record ListingPage(@Nullable String title, List<Link> links, List<NextPage> furtherPages, @Nullable String family,
			List<String> repairs) implements ReadOutcome {

		public ListingPage {
			links = List.copyOf(links);
			furtherPages = List.copyOf(furtherPages);
			repairs = List.copyOf(repairs);
		}

		/// The addresses of those that need no more than to be asked for.
		public List<String> nextPages() {
			return furtherPages.stream().filter(NextPage::isPlain).map(NextPage::url).toList();
		}

	}

	/// An RSS, Atom or JSON feed.
	///
	/// @param ttl how long it says that it need not be asked again; null when it does not
	/// say
	record FeedDocument(@Nullable String title, List<FeedEntry> entries, @Nullable Duration ttl,
			List<String> repairs) implements ReadOutcome {

		public FeedDocument {
			entries = List.copyOf(entries);
			repairs = List.copyOf(repairs);
		}

	}

	/// A sitemap or an index of sitemaps.
	record SitemapDocument(List<Link> links, List<String> sitemaps, List<String> repairs) implements ReadOutcome {

		public SitemapDocument {
			links = List.copyOf(links);
			sitemaps = List.copyOf(sitemaps);
			repairs = List.copyOf(repairs);
		}

	}

	/// Nothing to read.
	///
	/// @param reason one of the reader's closed list: those of
	/// [vn.diemtin.ingest.read.page.Negative], `html instead of a feed`, `html instead of
	/// a sitemap`, `not a page`, `no article`
	record Other(String reason, @Nullable String title, List<String> repairs) implements ReadOutcome {

		public Other {
			repairs = List.copyOf(repairs);
		}

	}

}
