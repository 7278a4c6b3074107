package vn.diemtin.enrich.training;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vn.diemtin.enrich.fact.ArticleText;
import vn.diemtin.enrich.fact.Direction;
import vn.diemtin.enrich.fact.FactFinder;
import vn.diemtin.enrich.fact.Findings;
import vn.diemtin.enrich.story.InStory;
import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.ArticleUnderstood;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.article.StoryId;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;

/// An article of a test.
///
/// @param labels the events that it tells of, each with the beginning of its day where there are several
/// @param story the story that it is a copy of; null for one of its own
record ToldArticle(String url, List<String> labels, LocalDate published, String group, @Nullable String place,
		@Nullable String agency, @Nullable String story, String title, String text, int revision) {

	static ToldArticle of(String url, LocalDate published, String title, String text) {
		return new ToldArticle(url, List.of(), published, "press", null, null, null, title, text, 1);
	}

	ToldArticle edited(String otherText) {
		return new ToldArticle(url, labels, published, group, place, agency, story, title, otherText, revision + 1);
	}

	ToldArticle copyAt(String otherUrl, ToldArticle first) {
		return new ToldArticle(otherUrl, labels, published, group, place, agency, first.id().value(), title, text, 1);
	}

	ArticleId id() {
		return ArticleId.of(url);
	}

	InStory understood(FactFinder finder) {
		OffsetDateTime at = published.atTime(9, 0).atOffset(ZoneOffset.ofHours(7));
		Findings findings = finder.find(new ArticleText(title, null, text, null, at, place, agency, Direction.PAST));
		return inStory(findings.facts(), findings.topics());
	}

	InStory inStory(List<Fact> facts, List<String> topics) {
		OffsetDateTime at = published.atTime(9, 0).atOffset(ZoneOffset.ofHours(7));
		Instant seen = at.toInstant().plusSeconds(3600);
		Instant fetched = seen.plusSeconds(7200L * (revision - 1));
		PublicationDate date = new PublicationDate(at, PublicationDate.Precision.MINUTE, PublicationDate.Origin.LABEL,
				"", 1);
		Article article = new Article(url, url, title, null, text, "", null, null, "vi", date, null, List.of(),
				List.of(), List.of());
		SourceRef source = new SourceRef(new SourceId("s"), "S", Source.Group.valueOf(group.toUpperCase(Locale.ROOT)),
				place, agency);
		ArticleCollected collected = new ArticleCollected(id(), source, url, article, null, 1, List.of(), seen, fetched,
				revision);
		return new InStory(new ArticleUnderstood(collected, topics, facts, FactFinder.VERSION, fetched),
				new StoryId(story != null ? story : id().value()));
	}

}
