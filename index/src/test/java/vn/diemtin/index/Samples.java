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
import vn.diemtin.events.story.Story;
import vn.diemtin.events.story.Telling;
import vn.diemtin.events.training.TrainingEvent;
import vn.diemtin.events.training.TrainingId;

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

	static Story story(long version) {
		ArticleId id = ArticleId.of("https://mau.vn/story");
		return new Story(
				new StoryId(id.value()), id, List.of(new Telling(id, SourceRef.of(source()), "https://mau.vn/story",
						"Tin", null, SEEN, Telling.Relation.ORIGINAL, null, 1, 1)),
				1, SEEN.plusSeconds(version), version);
	}

	static TrainingEvent training(long version) {
		return new TrainingEvent(new TrainingId("t1"), "law", TrainingEvent.Status.HELD, List.of(), List.of(),
				List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), SEEN.plusSeconds(version), version);
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
