package vn.diemtin.enrich.story;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.ArticleText;
import vn.diemtin.enrich.fact.Direction;
import vn.diemtin.enrich.fact.FactFinder;
import vn.diemtin.enrich.fact.Findings;
import vn.diemtin.events.article.Article;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.article.ArticleUnderstood;
import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.source.Source;
import vn.diemtin.events.source.SourceId;
import vn.diemtin.events.source.SourceRef;

/// An article of which it is known what story it tells.
///
/// @param story the name of its story
/// @param how in which way it was made from the first text of its story
record Labelled(String story, String how, String source, @Nullable String place, LocalDateTime published, String title,
		List<String> paragraphs) {

	Labelled {
		paragraphs = List.copyOf(paragraphs);
	}

	Labelled copy(String way, String from, int hoursLater, String newTitle, List<String> text) {
		return new Labelled(this.story, way, from, null, this.published.plusHours(hoursLater), newTitle, text);
	}

	String url() {
		return "http://" + this.source + ".example/" + this.story + "/"
				+ Integer.toHexString((this.how + this.title + this.paragraphs + this.published).hashCode());
	}

	ArticleId id() {
		return ArticleId.of(url());
	}

	String text() {
		return String.join("\n", this.paragraphs);
	}

	/// The same address with another title and text.
	ArticleUnderstood edited(Instant fetched, String newTitle, List<String> newText) {
		ArticleCollected before = understood(null, fetched).collected();
		Article old = before.article();
		Article article = new Article(old.url(), old.canonicalUrl(), newTitle, null, String.join("\n", newText),
				old.html(), null, null, "vi", old.published(), null, List.of(), List.of(), List.of());
		return new ArticleUnderstood(new ArticleCollected(before.id(), before.source(), before.url(), article, null, 1,
				List.of(), before.firstSeenAt(), fetched, 2), List.of(), List.of(), "facts/4", fetched);
	}

	/// As it comes at a time, whenever it was published.
	ArticleUnderstood understood(@Nullable FactFinder finder, Instant fetched) {
		OffsetDateTime at = this.published.atOffset(ZoneOffset.ofHours(7));
		Findings findings = (finder != null)
				? finder.find(new ArticleText(this.title, null, text(), at, this.place, null, Direction.PAST))
				: new Findings(List.of(), List.of());
		PublicationDate date = new PublicationDate(at, PublicationDate.Precision.MINUTE, PublicationDate.Origin.META,
				at.toString(), 1);
		Article article = new Article(url(), url(), this.title, null, text(), "<p></p>", null, null, "vi", date, null,
				List.of(), List.of(), List.of());
		ArticleCollected collected = new ArticleCollected(id(),
				new SourceRef(new SourceId(this.source), this.source, Source.Group.PROVINCE, this.place, null), url(),
				article, null, 1, List.of(), fetched, fetched, 1);
		return new ArticleUnderstood(collected, findings.topics(), findings.facts(), "facts/4", fetched);
	}

}
