package vn.diemtin.ingest.collect;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.crawl.EntranceRead;
import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.crawl.PageFetched;
import vn.diemtin.events.crawl.PageRead;
import vn.diemtin.ingest.PageUrl;

/// Tells in short what a page turned out to be.
final class PageReport {

	private PageReport() {
	}

	static PageRead of(PageFetched page, Found found) {
		FetchDue due = page.due();
		EntranceRead reading = found.reading();
		List<Long> items = (reading != null) ? reading.items().stream().map(EntranceRead.Item::key).toList()
				: List.of();
		return new PageRead(due.source().id(), due.url(), movedTo(page), due.role(), due.page(), found.outcome(),
				found.reason(), items, wholeness(found.article()), page.fetchedAt());
	}

	private static @Nullable String movedTo(PageFetched page) {
		String asked = PageUrl.of(page.due().url()).map(PageUrl::host).orElse("");
		String came = PageUrl.of(page.url()).map(PageUrl::host).orElse(asked);
		return bare(asked).equals(bare(came)) ? null : came;
	}

	private static String bare(String host) {
		return host.startsWith("www.") ? host.substring(4) : host;
	}

	private static PageRead.@Nullable Wholeness wholeness(@Nullable ArticleCollected collected) {
		if (collected == null) {
			return null;
		}
		Article article = collected.article();
		PublicationDate published = article.published();
		return new PageRead.Wholeness(!article.title().isBlank(), !article.text().isBlank(),
				(published != null) ? published.from() : null);
	}

}
