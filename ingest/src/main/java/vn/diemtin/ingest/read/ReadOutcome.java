package vn.diemtin.ingest.read;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.Link;
import vn.diemtin.ingest.read.feed.FeedEntry;

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
	/// @param nextPages addresses of further pages of the same list
	record ListingPage(@Nullable String title, List<Link> links, List<String> nextPages, @Nullable String family,
			List<String> repairs) implements ReadOutcome {

		public ListingPage {
			links = List.copyOf(links);
			nextPages = List.copyOf(nextPages);
			repairs = List.copyOf(repairs);
		}

	}

	/// An RSS, Atom or JSON feed.
	record FeedDocument(@Nullable String title, List<FeedEntry> entries, List<String> repairs) implements ReadOutcome {

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
	/// @param reason one of the reader's closed list: `empty`, `challenged`, `log-in
	/// page`,
	/// `error page`, `html instead of a feed`, `not a page`, `no article`
	record Other(String reason, @Nullable String title, List<String> repairs) implements ReadOutcome {

		public Other {
			repairs = List.copyOf(repairs);
		}

	}

}
