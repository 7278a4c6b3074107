package vn.diemtin.store;

import java.time.Clock;

import vn.diemtin.store.query.Registry;

/// The Elasticsearch indices of the project.
///
/// Every method of it and of what it hands out throws [StoreUnavailable] when Elasticsearch
/// cannot take the request now. Safe for use by several threads.
public final class Store implements AutoCloseable {

	private final Connection connection;

	private final Indices indices;

	private final ElasticsearchArticles articles;

	private final ElasticsearchTrainings trainings;

	private final ElasticsearchCounts counts;

	private final Registry registry;

	private Store(Connection connection, Registry registry, Clock clock) {
		this.connection = connection;
		this.indices = new Indices(connection);
		this.registry = registry;
		this.articles = new ElasticsearchArticles(connection, registry, clock);
		this.trainings = new ElasticsearchTrainings(connection, registry, clock);
		this.counts = new ElasticsearchCounts(connection, registry, clock);
	}

	/// A connection to Elasticsearch; nothing is asked of it yet.
	public static Store connect(StoreSettings settings) {
		return connect(settings, new Registry(), Clock.systemUTC());
	}

	/// The same with a registry that is used elsewhere too, and a clock that says from
	/// which day searches count ahead.
	public static Store connect(StoreSettings settings, Registry registry, Clock clock) {
		return new Store(new Connection(settings), registry, clock);
	}

	/// What its queries know of public bodies and provinces.
	public Registry registry() {
		return this.registry;
	}

	/// Creates the indices that are missing; changes nothing when there are none.
	public void prepare() {
		prepare(Index.values());
	}

	void prepare(Index... some) {
		this.indices.prepare(some);
	}

	/// Whether the indices are there and can be searched.
	public boolean isReady() {
		return this.indices.isReady();
	}

	/// Makes what was written visible to searches at once, which otherwise takes up to a
	/// second.
	public void refresh() {
		this.indices.refresh();
	}

	/// The articles.
	public ElasticsearchArticles articles() {
		return this.articles;
	}

	/// The stories that articles tell.
	public ElasticsearchStories stories() {
		return new ElasticsearchStories(this.connection);
	}

	/// The training events.
	public ElasticsearchTrainings trainings() {
		return this.trainings;
	}

	/// Counts of articles, training events and figures, and what is new.
	public ElasticsearchCounts counts() {
		return this.counts;
	}

	/// The sources and how they do.
	public ElasticsearchSources sources() {
		return new ElasticsearchSources(this.connection);
	}

	/// The alerts raised.
	public ElasticsearchAlerts alerts() {
		return new ElasticsearchAlerts(this.connection);
	}

	/// What became of the alerts.
	public ElasticsearchDeliveries deliveries() {
		return new ElasticsearchDeliveries(this.connection);
	}

	/// What audits of the alerts gave.
	public ElasticsearchAudits audits() {
		return new ElasticsearchAudits(this.connection);
	}

	/// The alert rules.
	public ElasticsearchRules rules() {
		return new ElasticsearchRules(this.connection);
	}

	/// Trials of sources and back-fills.
	public ElasticsearchCrawls crawls() {
		return new ElasticsearchCrawls(this.connection);
	}

	/// How articles were edited.
	public ElasticsearchRevisions revisions() {
		return new ElasticsearchRevisions(this.connection);
	}

	/// Sources that died or came back.
	public ElasticsearchTurns turns() {
		return new ElasticsearchTurns(this.connection);
	}

	/// What people changed.
	public ElasticsearchChanges changes() {
		return new ElasticsearchChanges(this.connection);
	}

	/// What happened to each item.
	public ElasticsearchDispositions dispositions() {
		return new ElasticsearchDispositions(this.connection);
	}

	@Override
	public void close() {
		this.connection.close();
	}

}
