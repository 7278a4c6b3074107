package vn.diemtin.store;

import java.util.List;

/// What became of each article of a batch, in the order of the batch.
public record IndexResult(List<Item> items) {

	public IndexResult {
		items = List.copyOf(items);
	}

	/// What became of one article.
	public sealed interface Item {

	}

	/// It is stored.
	public record Done() implements Item {
	}

	/// A newer state of it was stored before; nothing is to be done.
	public record Stale() implements Item {
	}

	/// Elasticsearch will never take it.
	public record Rejected(String reason) implements Item {
	}

}
