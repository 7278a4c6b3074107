package vn.diemtin.store;

import java.util.List;
import java.util.Optional;

import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.store.query.Query;
import vn.diemtin.store.search.Coverage;
import vn.diemtin.store.search.SearchPage;
import vn.diemtin.store.search.SearchRequest;
import vn.diemtin.store.search.StatisticRequest;
import vn.diemtin.store.search.StatisticRow;
import vn.diemtin.store.search.TrainingRequest;
import vn.diemtin.store.search.TrainingRow;

/// The stored articles.
public final class ElasticsearchArticles {

	ElasticsearchArticles() {
	}

	/// Stores articles. Storing one again, or an older state of it, changes nothing.
	///
	/// @throws StoreUnavailable when not all of them were decided upon; the whole batch
	/// may be
	/// given again
	public IndexResult index(List<ArticleEnriched> articles) {
		throw new UnsupportedOperationException();
	}

	/// Searches.
	public SearchPage search(SearchRequest request) {
		throw new UnsupportedOperationException();
	}

	/// The newest articles that match a query already parsed, such as for the preview of
	/// a rule.
	public List<ArticleEnriched> newest(Query query, int size) {
		throw new UnsupportedOperationException();
	}

	/// One article with its facts.
	public Optional<ArticleEnriched> article(ArticleId id) {
		throw new UnsupportedOperationException();
	}

	/// Training events, the latest first.
	public List<TrainingRow> trainings(TrainingRequest request) {
		throw new UnsupportedOperationException();
	}

	/// Figures, those of the newest articles first.
	public List<StatisticRow> statistics(StatisticRequest request) {
		throw new UnsupportedOperationException();
	}

	/// Counts of the articles that a request finds.
	public Coverage coverage(SearchRequest request, Coverage.By by) {
		throw new UnsupportedOperationException();
	}

	/// How many articles are stored.
	public long count() {
		throw new UnsupportedOperationException();
	}

}
