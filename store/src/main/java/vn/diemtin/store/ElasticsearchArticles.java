package vn.diemtin.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.correction.Correction;
import vn.diemtin.events.query.Query;
import vn.diemtin.store.query.Days;
import vn.diemtin.store.query.ElasticsearchQueries;
import vn.diemtin.store.query.Registry;
import vn.diemtin.store.search.ArticleSearch;
import vn.diemtin.store.search.SearchCounts;
import vn.diemtin.store.search.SearchPage;
import vn.diemtin.store.search.SearchRequest;
import vn.diemtin.store.search.Slice;
import vn.diemtin.store.search.StatisticGrid;
import vn.diemtin.store.search.StatisticPage;
import vn.diemtin.store.search.StatisticRequest;
import vn.diemtin.store.search.StatisticRow;
import vn.diemtin.store.search.StatisticSearch;
import vn.diemtin.store.search.Tally;
import vn.diemtin.store.search.TallySearch;

/// The stored articles.
public final class ElasticsearchArticles {

	/// Elasticsearch's `index.max_result_window`.
	private static final int MOST_IDS = 10_000;

	private final Connection connection;

	private final Writer writer;

	private final String alias;

	private final ElasticsearchStories stories;

	private final Registry registry;

	private final Clock clock;

	ElasticsearchArticles(Connection connection, Registry registry, Clock clock) {
		this.connection = connection;
		this.registry = registry;
		this.clock = clock;
		this.writer = new Writer(connection, Index.ARTICLES);
		this.alias = connection.alias(Index.ARTICLES.alias());
		this.stories = new ElasticsearchStories(connection);
	}

	/// Stores articles. Storing one again, or an older state of it, changes nothing.
	///
	/// @throws StoreUnavailable when not all of them were decided upon; the whole batch
	/// may be
	/// given again
	public IndexResult index(List<ArticleEnriched> articles) {
		return index(articles, (article) -> List.of());
	}

	/// Stores articles that are found by what people corrected of them; the article
	/// itself stays as it is.
	public IndexResult index(List<ArticleEnriched> articles, Function<ArticleId, List<Correction>> corrections) {
		return new IndexResult(
				this.writer.write(articles, (article) -> documents(article, corrections.apply(article.id())))
					.stream()
					.map(ElasticsearchArticles::item)
					.toList());
	}

	private List<Writer.Document> documents(ArticleEnriched article, List<Correction> corrections) {
		return List.of(new Writer.Document(article.id().value(), article.collected().version(),
				ArticleDocument.of(article, corrections, this.registry)));
	}

	private static IndexResult.Item item(Writer.Written outcome) {
		return switch (outcome) {
			case Writer.Written.Done() -> new IndexResult.Done();
			case Writer.Written.Stale() -> new IndexResult.Stale();
			case Writer.Written.Rejected(String reason) -> new IndexResult.Rejected(reason);
		};
	}

	private ElasticsearchQueries queries() {
		return new ElasticsearchQueries(this.registry, LocalDate.now(this.clock.withZone(ZoneOffset.of(Days.ZONE))));
	}

	/// Searches, and waits for the counts.
	public SearchPage search(SearchRequest request) {
		return search(request, ArticleSearch.LONGEST);
	}

	/// Searches, and counts once the hits are there, which need all of the processor for
	/// themselves.
	/// @param patience how long to wait, since the beginning, for counts that take longer
	/// than the hits; a page
	/// without counts can be followed by [#counts(SearchRequest)]
	public SearchPage search(SearchRequest request, Duration patience) {
		long begin = System.nanoTime();
		SearchPage page = hits(request);
		Duration left = patience.minusNanos(System.nanoTime() - begin);
		return left.isPositive() ? page.with(
				this.connection.call((client) -> new ArticleSearch(client, this.alias, queries()).counts(request, left))
					.orElse(null))
				: page;
	}

	/// Searches, and counts nothing.
	public SearchPage hits(SearchRequest request) {
		SearchPage page = this.connection
			.call((client) -> new ArticleSearch(client, this.alias, queries()).hits(request));
		return request.grouped()
				? page.with(this.stories.summaries(page.hits().stream().map((hit) -> hit.article().story()).toList()))
				: page;
	}

	/// Counts what answers a search.
	public SearchCounts counts(SearchRequest request) {
		return this.connection.call((client) -> new ArticleSearch(client, this.alias, queries()).counts(request));
	}

	/// The newest articles that match a query already parsed, such as for the preview of
	/// a rule.
	public List<ArticleEnriched> newest(Query query, int size) {
		return this.connection.call((client) -> client
			.search((search) -> search.index(this.alias)
				.query((asked) -> asked.bool((bool) -> bool.filter(queries().compile(query))))
				.sort((sort) -> sort.field((field) -> field.field("date").order(SortOrder.Desc)))
				.size(Math.clamp(size, 0, SearchRequest.MOST))
				.source((source) -> source.filter((filter) -> filter.includes("event"))), Held.class)
			.hits()
			.hits()
			.stream()
			.map(Hit::source)
			.map(Held::event)
			.toList());
	}

	/// The ids of the newest articles that match a query already parsed, such as for an
	/// audit of alerts; at most 10,000.
	public List<ArticleId> ids(Query query, int size) {
		return this.connection.call((client) -> client
			.search((search) -> search.index(this.alias)
				.query((asked) -> asked.bool((bool) -> bool.filter(queries().compile(query))))
				.sort((sort) -> sort.field((field) -> field.field("date").order(SortOrder.Desc)))
				.size(Math.clamp(size, 0, MOST_IDS))
				.source((source) -> source.fetch(false)), Void.class)
			.hits()
			.hits()
			.stream()
			.map((hit) -> new ArticleId(String.valueOf(hit.id())))
			.toList());
	}

	/// The ids of the articles that match a query already parsed and were enriched in a
	/// time, the newest first; at most
	/// 10,000.
	/// @param from the first instant
	/// @param end later than the last
	public List<ArticleId> enriched(Query query, Instant from, Instant end, int size) {
		return this.connection.call((client) -> client
			.search((search) -> search.index(this.alias)
				.query((asked) -> asked.bool((bool) -> bool.filter(queries().compile(query),
						Listing.since("enriched", from), Listing.before("enriched", end))))
				.sort((sort) -> sort.field((field) -> field.field("enriched").order(SortOrder.Desc)))
				.size(Math.clamp(size, 0, MOST_IDS))
				.source((source) -> source.fetch(false)), Void.class)
			.hits()
			.hits()
			.stream()
			.map((hit) -> new ArticleId(String.valueOf(hit.id())))
			.toList());
	}

	/// Counts the articles of some days that answer a query already parsed.
	/// @param from the first day of Vietnam's time
	/// @param to the last day
	public Tally tally(Query query, LocalDate from, LocalDate to) {
		return this.connection
			.call((client) -> new TallySearch(client, this.alias).tally(queries().compile(query), from, to));
	}

	/// One article with its facts.
	public Optional<ArticleEnriched> article(ArticleId id) {
		GetResponse<Held> response = this.connection.call((client) -> client
			.get((get) -> get.index(this.alias).id(id.value()).sourceIncludes("event"), Held.class));
		return Optional.ofNullable(response.source()).map(Held::event);
	}

	/// Figures.
	public StatisticPage statistics(StatisticRequest request) {
		return this.connection.call((client) -> new StatisticSearch(client, this.alias, queries()).search(request));
	}

	/// All figures side by side, by place and year.
	public StatisticGrid grid(StatisticRequest request) {
		return this.connection.call((client) -> new StatisticSearch(client, this.alias, queries()).grid(request));
	}

	/// Some of the figures, those of the newest articles first, whatever order the
	/// request has.
	///
	/// @param articles of how many articles
	/// @param after the token of the slice before; null for the first
	/// @throws vn.diemtin.store.search.BadToken when the token is none
	public Slice<StatisticRow> statistics(StatisticRequest request, int articles, @Nullable String after) {
		return this.connection
			.call((client) -> new StatisticSearch(client, this.alias, queries()).slice(request, articles, after));
	}

	/// How many articles are stored.
	public long count() {
		return this.connection.call((client) -> client.count((count) -> count.index(this.alias))).count();
	}

	/// A document of which only the event is wanted.
	record Held(ArticleEnriched event) {
	}

}
