package vn.diemtin.store;

import java.util.List;

import vn.diemtin.events.article.ArticleId;

/// What became of each article of a batch, in the order of the batch.
public record IndexResult(List<Item> items) {

	public IndexResult {
		items = List.copyOf(items);
	}

	/// What became of one article.
	public sealed interface Item {

		/// Whose outcome it is.
		ArticleId id();

	}

	/// It is stored.
	public record Done(ArticleId id) implements Item {
	}

	/// A newer state of it was stored before; nothing is to be done.
	public record Stale(ArticleId id) implements Item {
	}

	/// Elasticsearch will never take it.
	public record Rejected(ArticleId id, String reason) implements Item {
	}

}
