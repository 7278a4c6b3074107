package vn.diemtin.index;

import java.time.Instant;
import java.util.List;

import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.source.Entrance;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;

/// Invented events.
final class Samples {

	static final Instant SEEN = Instant.parse("2026-03-10T02:00:00Z");

	private Samples() {
	}

	static ArticleEnriched article(String url, String title, Instant fetchedAt) {
		ArticleId id = ArticleId.of(url);
		Article article = new Article(url, url, title, null, "Nội dung.", "<p>Nội dung.</p>", null, null, "vi", null,
				null, List.of(), List.of(), List.of());
		ArticleCollected collected = new ArticleCollected(id, SourceRef.of(source()), url, article, null, 0.9,
				List.of(), fetchedAt.isBefore(SEEN) ? SEEN : fetchedAt, fetchedAt);
		return new ArticleEnriched(collected, List.of(), List.of(), new StoryId(id.value()), "test/1", SEEN);
	}

	static Source source() {
		return new Source(new SourceId("mau"), "Cổng mẫu", Source.Group.PROVINCE, "Thanh Hóa", null, null,
				List.of(new Entrance(Entrance.Kind.FEED, "https://mau.vn/rss", null)), null, null, true, false);
	}

	static FetchDue due(Source source) {
		return new FetchDue("https://mau.vn/rss", "mau.vn", FetchDue.Role.FEED, SourceRef.of(source), null, null, null,
				1, null, null, SEEN);
	}

}
