package vn.diemtin.benchmarks.search;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import vn.diemtin.benchmarks.NewsTexts;
import vn.diemtin.benchmarks.story.MadeNews;
import vn.diemtin.enrich.fact.ArticleText;
import vn.diemtin.enrich.fact.FactFinder;
import vn.diemtin.enrich.fact.Findings;
import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;

/// Made articles of some twelve years: sentences whose facts the finders found, and paragraphs of many different made words.
/// One in ten is a copy that tells the story of an earlier one.
final class ManyArticles {

	private static final List<String> PLACES = List.of("Thanh Hóa", "Lào Cai", "Đà Nẵng", "Cà Mau", "Hà Nội", "Đắk Lắk",
			"Nghệ An", "Cần Thơ", "Huế", "Lâm Đồng", "Sơn La", "Gia Lai", "An Giang", "Vĩnh Long", "Phú Thọ");

	private static final int BYTES = 1_200;

	private static final int SOURCES = 120;

	private static final int RECENT = 1_000;

	private static final Instant FIRST = Instant.parse("2014-08-04T01:00:00Z");

	private static final int DAYS = 4_480;

	private final Random random = new Random(7);

	private final NewsTexts sentences = NewsTexts.with(this.random);

	private final MadeNews words = new MadeNews();

	private final FactFinder finder = FactFinder.load();

	private final List<SourceRef> sources = new ArrayList<>();

	private final List<StoryId> recent = new ArrayList<>();

	ManyArticles() {
		for (int i = 0; i < SOURCES; i++) {
			this.sources.add(new SourceRef(new SourceId("cong-" + i), "Cổng thông tin số " + i, Source.Group.PROVINCE,
					PLACES.get(i % PLACES.size()), null));
		}
	}

	ArticleEnriched next() {
		Instant published = FIRST.plusSeconds(this.random.nextLong(DAYS * 86_400L));
		ArticleCollected made = this.words.next(published).collected();
		ArticleText told = this.sentences.next(BYTES);
		String text = told.text() + '\n' + made.article().text();
		PublicationDate date = new PublicationDate(published.atOffset(ZoneOffset.ofHours(7)),
				PublicationDate.Precision.MINUTE, PublicationDate.Origin.META, published.toString(), 1);
		ArticleText whole = new ArticleText(told.title(), null, text, date.value(), null, null, told.direction());
		Findings findings = this.finder.find(whole);
		Article article = new Article(made.url(), made.url(), whole.title(), null, whole.text(),
				"<p>" + whole.text().replace("\n", "</p><p>") + "</p>", null, null, "vi", date, null, List.of(),
				List.of(), List.of());
		SourceRef source = this.sources.get(this.random.nextInt(SOURCES));
		ArticleCollected collected = new ArticleCollected(made.id(), source, made.url(), article, null, 1, List.of(),
				published, published, 1);
		return new ArticleEnriched(collected, findings.topics(), findings.facts(), story(made), "benchmark", published);
	}

	private StoryId story(ArticleCollected made) {
		if (!this.recent.isEmpty() && this.random.nextInt(10) == 0) {
			return this.recent.get(this.random.nextInt(this.recent.size()));
		}
		StoryId own = new StoryId(made.id().value());
		if (this.recent.size() < RECENT) {
			this.recent.add(own);
		}
		else {
			this.recent.set(this.random.nextInt(RECENT), own);
		}
		return own;
	}

}
