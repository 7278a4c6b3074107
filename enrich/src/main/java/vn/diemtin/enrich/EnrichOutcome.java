package vn.diemtin.enrich;

import java.util.List;

import vn.diemtin.events.Disposition;
import vn.diemtin.events.article.ArticleCollected;
import vn.diemtin.events.article.ArticleUnderstood;

/// How the understanding of one article ended.
sealed interface EnrichOutcome {

	/// What goes on: one or none.
	default List<ArticleUnderstood> understood() {
		return List.of();
	}

	/// What is set aside: one or none.
	default List<Object> deadLetter() {
		return List.of();
	}

	/// The record of what ended here: one or none, since what goes on is recorded where
	/// it leaves.
	default List<Disposition> disposition() {
		return List.of();
	}

	/// The article was understood.
	record Understood(ArticleUnderstood article) implements EnrichOutcome {

		@Override
		public List<ArticleUnderstood> understood() {
			return List.of(this.article);
		}

	}

	/// A finder failed on the article: an error of ours, kept for replay.
	record Failed(ArticleCollected article, Disposition end) implements EnrichOutcome {

		@Override
		public List<Object> deadLetter() {
			return List.of(this.article);
		}

		@Override
		public List<Disposition> disposition() {
			return List.of(this.end);
		}

	}

}
