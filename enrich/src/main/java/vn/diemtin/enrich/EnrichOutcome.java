package vn.diemtin.enrich;

import java.util.List;

import vn.diemtin.events.Disposition;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleEnriched;

/// How enrichment of one article ended.
sealed interface EnrichOutcome {

	/// The one record of it.
	Disposition disposition();

	/// What goes on to the index and the alerts: one or none.
	default List<Object> enriched() {
		return List.of();
	}

	/// What is set aside: one or none.
	default List<Object> deadLetter() {
		return List.of();
	}

	/// The article was understood.
	record Enriched(ArticleEnriched article) implements EnrichOutcome {

		@Override
		public Disposition disposition() {
			boolean first = this.article.story().value().equals(this.article.id().value());
			return new Disposition("enrich", this.article.id().value(), first ? "enriched" : "enriched-copy",
					first ? null : "tells the story of " + this.article.story(), this.article.enrichedAt());
		}

		@Override
		public List<Object> enriched() {
			return List.of(this.article);
		}

	}

	/// A finder failed on the article: an error of ours, kept for replay.
	record Failed(ArticleCollected article, Disposition disposition) implements EnrichOutcome {

		@Override
		public List<Object> deadLetter() {
			return List.of(this.article);
		}

	}

}
