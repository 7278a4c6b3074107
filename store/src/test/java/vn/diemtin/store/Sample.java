package vn.diemtin.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.fact.AgencyFact;
import vn.diemtin.events.fact.Evidence;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.Field;
import vn.diemtin.events.fact.Phrase;
import vn.diemtin.events.fact.PlaceFact;
import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;

/// Invented articles, changed one thing at a time.
record Sample(String url, String title, @Nullable String lead, String text, @Nullable String published,
		SourceRef source, List<String> topics, List<Fact> facts, Instant fetchedAt) {

	static final Instant SEEN = Instant.parse("2026-03-10T02:00:00Z");

	static final SourceRef THANH_HOA = new SourceRef(new SourceId("thanhhoa-so-noi-vu"), "Sở Nội vụ Thanh Hóa",
			Source.Group.PROVINCE, "Thanh Hóa", "Sở Nội vụ");

	static final SourceRef PAPER = new SourceRef(new SourceId("bao-mau"), "Báo Mẫu", Source.Group.PRESS, null, null);

	static Sample of(String title) {
		return new Sample("https://mau.vn/" + Integer.toHexString(title.hashCode()), title, null, "Nội dung.",
				"2026-03-09T08:00+07:00", PAPER, List.of(), List.of(), SEEN);
	}

	Sample at(String url) {
		return new Sample(url, this.title, this.lead, this.text, this.published, this.source, this.topics, this.facts,
				this.fetchedAt);
	}

	Sample lead(String lead) {
		return new Sample(this.url, this.title, lead, this.text, this.published, this.source, this.topics, this.facts,
				this.fetchedAt);
	}

	Sample text(String text) {
		return new Sample(this.url, this.title, this.lead, text, this.published, this.source, this.topics, this.facts,
				this.fetchedAt);
	}

	Sample published(@Nullable String published) {
		return new Sample(this.url, this.title, this.lead, this.text, published, this.source, this.topics, this.facts,
				this.fetchedAt);
	}

	Sample from(SourceRef source) {
		return new Sample(this.url, this.title, this.lead, this.text, this.published, source, this.topics, this.facts,
				this.fetchedAt);
	}

	Sample topics(String... topics) {
		return new Sample(this.url, this.title, this.lead, this.text, this.published, this.source, List.of(topics),
				this.facts, this.fetchedAt);
	}

	Sample facts(Fact... facts) {
		return new Sample(this.url, this.title, this.lead, this.text, this.published, this.source, this.topics,
				List.of(facts), this.fetchedAt);
	}

	Sample fetchedAt(Instant fetchedAt) {
		return new Sample(this.url, this.title, this.lead, this.text, this.published, this.source, this.topics,
				this.facts, fetchedAt);
	}

	ArticleId id() {
		return ArticleId.of(this.url);
	}

	ArticleEnriched article() {
		PublicationDate date = (this.published == null) ? null
				: new PublicationDate(OffsetDateTime.parse(this.published), PublicationDate.Precision.MINUTE,
						PublicationDate.Origin.META, this.published, 0.9);
		Article article = new Article(this.url, this.url, this.title, this.lead, this.text, "<p>…</p>", null, null,
				"vi", date, null, List.of(), List.of(), List.of());
		ArticleCollected collected = new ArticleCollected(id(), this.source, this.url, article, null, 0.9, List.of(),
				SEEN, this.fetchedAt);
		return new ArticleEnriched(collected, this.topics, this.facts, new StoryId(id().value()), "test/1", SEEN);
	}

	private static Evidence evidence(String surface) {
		return new Evidence(Field.TEXT, 0, surface.length(), surface, 0.9, "test/1");
	}

	static PlaceFact province(String name) {
		return new PlaceFact(evidence(name), "province/38", name, List.of());
	}

	static AgencyFact agency(String name) {
		return new AgencyFact(evidence(name), "a/1", name, List.of());
	}

	static TrainingFact training(String surface, String topic, TrainingFact.Status status, @Nullable String dates) {
		return new TrainingFact(evidence(surface), topic, List.of(),
				(dates != null) ? new TrainingFact.Dates(dates, Field.TEXT, 0, 1) : null, null, null, null, null,
				status);
	}

	static StatisticFact statistic(String surface, String measure, double value, String unit,
			StatisticFact.@Nullable Sex sex) {
		return new StatisticFact(evidence(surface), "s" + surface.hashCode(),
				new StatisticFact.Quantity(value, value, 2), StatisticFact.Bound.EXACT,
				new StatisticFact.Unit(unit, unit, "count"), StatisticFact.Role.LEVEL, StatisticFact.Trend.NONE,
				new Phrase(measure, Field.TEXT, 0, measure.length()), sex, null, null, null);
	}

}
