package vn.diemtin.alert.sift;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import vn.diemtin.embedded.ElasticsearchServer;
import vn.diemtin.embedded.junit.EmbeddedServers;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.query.Query;
import vn.diemtin.store.IndexResult;
import vn.diemtin.store.Store;
import vn.diemtin.store.StoreSettings;
import vn.diemtin.store.match.ArticleView;
import vn.diemtin.store.match.QueryMatch;
import vn.diemtin.store.query.QueryParser;
import vn.diemtin.store.query.QuerySize;
import vn.diemtin.store.query.Registry;
import vn.diemtin.store.search.SearchRequest;

import static org.assertj.core.api.Assertions.assertThat;

/// Elasticsearch finds with a query exactly the articles that answer it when they are looked at one by one.
@EmbeddedServers
class ParityTest {

	static final int QUERIES = 600;

	static final int SEED = 7;

	private static final int ARTICLES = 300;

	private static final List<String> BY_HAND = List.of("", "đồng", "động", "dong", "\"tập huấn bình đẳng giới\"",
			"tap huan binh dang gioi", "\"kĩ năng\"", "\"ky nang\"", "\"ty le nu\"", "\"tỉ lệ\"", "25/2025/NĐ-CP",
			"\"5,3%\"", "5,3", "1.200", "agency:\"Sở Nội vụ\"", "agency:\"Bộ Lao động – Thương binh và Xã hội\"",
			"function:gender-equality", "function:gender-equality from:2025-03-01",
			"training(province:\"Thanh Hóa\" status:planned within:30d)", "statistic(sex:female unit:percent value<20)",
			"status:held within:10d", "NOT training()", "kind:training -status:held", "x_y", "\"a:b\"", "œuvre",
			"oeuvre", "nandu", "😀 tập", "\"tập 😀\"", "* tập*", "tập huấn bình đẳng giới đồng động nữ 120 cán bộ");

	private final Registry registry = new Registry();

	private final Store store;

	ParityTest(ElasticsearchServer server) {
		this.store = Store.connect(new StoreSettings(server.uri(), null, null, "parity-" + UUID.randomUUID() + "-"),
				this.registry, Clock.fixed(MadeArticles.TODAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.ofHours(7)),
						ZoneOffset.UTC));
	}

	@AfterEach
	void close() {
		this.store.close();
	}

	@Test
	void findsWhatAnswersOneByOne() {
		List<ArticleEnriched> articles = MadeArticles.of(ARTICLES, 20_261_122, this.registry);
		this.store.prepare();
		assertThat(this.store.articles().index(articles).items()).hasOnlyElementsOfType(IndexResult.Done.class);
		this.store.refresh();
		List<ArticleView> views = articles.stream().map((article) -> ArticleView.of(article, this.registry)).toList();
		List<String> queries = new ArrayList<>(BY_HAND);
		queries.addAll(MadeQueries.of(QUERIES, SEED));
		List<String> differences = new ArrayList<>();
		int answered = 0;
		for (String text : queries) {
			Query query = QueryParser.parse(text).query();
			QueryMatch match = QueryMatch.of(query, this.registry);
			TreeSet<String> byOne = new TreeSet<>();
			views.stream()
				.filter((view) -> match.matches(view, MadeArticles.TODAY))
				.forEach((view) -> byOne.add(view.article().id().value()));
			TreeSet<String> found = new TreeSet<>(
					this.store.articles().ids(query, ARTICLES).stream().map(ArticleId::value).toList());
			answered += byOne.isEmpty() ? 0 : 1;
			if (!found.equals(byOne)) {
				differences.add(text + "\n  index " + found + "\n  single " + byOne);
			}
		}
		assertThat(differences).isEmpty();
		// Otherwise the test would say nothing.
		assertThat(answered).isBetween(queries.size() / 2, queries.size() - 10);
	}

	@Test
	void refusesNoQuery() {
		this.store.prepare();
		List<String> worst = List.of("(a OR b NOT ".repeat(100), "((a b) OR -(".repeat(50), "training(".repeat(200),
				"a ) ".repeat(400), "agency:\"Sở Nội vụ\" OR ".repeat(80), "\"" + "từ ".repeat(600) + "\"", "- - -",
				"\u0000\uD83D \uDC00", "x".repeat(5_000), "value<" + "9".repeat(18), "within:9999",
				"training(from:2200 to:1900)", ")))((( OR OR NOT", "function:\"\" topic:\"\"", "NOT ".repeat(400) + "a",
				"(a OR NOT (b c OR NOT (d OR NOT (e f OR NOT (g OR NOT (h i OR NOT (j OR NOT k)))))))");
		for (String text : worst) {
			assertThat(this.store.articles().search(SearchRequest.of(text)).counted().total()).as(text).isNotNegative();
			assertThat(QuerySize.excess(QueryParser.parse(text).query())).as(text).isNull();
		}
	}

}
