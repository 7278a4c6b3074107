package vn.diemtin.ingest.revise;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.Attachment;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;

/// Articles as a test wants them.
final class Articles {

	static final String URL = "https://bao.example.vn/tin-1.html";

	static final ArticleId ID = ArticleId.of(URL);

	private static final SourceRef SOURCE = new SourceRef(new SourceId("bao"), "Báo Thử", Source.Group.PRESS, null,
			null);

	private Articles() {
	}

	static Article article(String title, String... paragraphs) {
		return article(title, "2026-11-16T08:00:00+07:00", List.of(), paragraphs);
	}

	static Article article(String title, @Nullable String published, List<Attachment> attachments,
			String... paragraphs) {
		PublicationDate date = (published != null) ? new PublicationDate(OffsetDateTime.parse(published),
				PublicationDate.Precision.MINUTE, PublicationDate.Origin.META, published, 1) : null;
		return new Article(URL, URL, title, null, String.join("\n", paragraphs), "", null, null, "vi", date, null,
				List.of(), attachments, List.of());
	}

	static ArticleCollected fetched(Article article, String at) {
		return new ArticleCollected(ID, SOURCE, URL, article, null, 1, List.of(), Instant.parse(at), Instant.parse(at));
	}

}
