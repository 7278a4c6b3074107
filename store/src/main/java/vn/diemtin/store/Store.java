package vn.diemtin.store;

/// The Elasticsearch indices of the project.
///
/// Every method of it and of what it hands out throws [StoreUnavailable] when Elasticsearch
/// cannot take the request now.
public final class Store implements AutoCloseable {

	private Store() {
	}

	/// A connection to Elasticsearch; nothing is asked of it yet.
	public static Store connect(StoreSettings settings) {
		throw new UnsupportedOperationException();
	}

	/// Creates the indices that are missing; changes nothing when there are none.
	public void prepare() {
		throw new UnsupportedOperationException();
	}

	/// Whether Elasticsearch answers and its indices can be read and written.
	public boolean isAvailable() {
		throw new UnsupportedOperationException();
	}

	/// Makes what was written visible to searches at once, which otherwise takes up to a
	/// second.
	public void refresh() {
		throw new UnsupportedOperationException();
	}

	/// The articles.
	public ElasticsearchArticles articles() {
		throw new UnsupportedOperationException();
	}

	/// The sources and how they do.
	public ElasticsearchSources sources() {
		throw new UnsupportedOperationException();
	}

	/// The alerts raised.
	public ElasticsearchAlerts alerts() {
		throw new UnsupportedOperationException();
	}

	/// The alert rules.
	public ElasticsearchRules rules() {
		throw new UnsupportedOperationException();
	}

	/// What happened to each item.
	public ElasticsearchDispositions dispositions() {
		throw new UnsupportedOperationException();
	}

	@Override
	public void close() {
	}

}
