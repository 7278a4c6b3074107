package vn.diemtin.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

import vn.diemtin.embedded.ElasticsearchServer;
import vn.diemtin.embedded.junit.EmbeddedServers;
import vn.diemtin.events.article.ArticleEnriched;
import vn.diemtin.store.search.Hit;
import vn.diemtin.store.search.SearchPage;
import vn.diemtin.store.search.SearchRequest;
import vn.diemtin.store.search.SearchRequest.Sort;

import static org.assertj.core.api.Assertions.assertThat;

/// Pages lie behind each other however deep, beyond the 10,000 hits that Elasticsearch counts off from the first.
@EmbeddedServers
@TestInstance(Lifecycle.PER_CLASS)
class DeepPagingTests {

	private static final int ARTICLES = 10_050;

	private static final int BATCH = 1_005;

	private final Store store;

	DeepPagingTests(ElasticsearchServer server) {
		this.store = TestStores.open(server.uri());
	}

	@BeforeAll
	void store() {
		this.store.prepare(Index.ARTICLES, Index.STORIES);
		for (int from = 0; from < ARTICLES; from += BATCH) {
			List<ArticleEnriched> batch = new ArrayList<>();
			for (int number = from; number < from + BATCH; number++) {
				// Of one score and one day, so that only the last order parts them.
				batch.add(Sample.of("Lớp tập huấn").at("https://mau.vn/" + number).text("Học viên dự.").article());
			}
			this.store.articles().index(batch);
		}
		this.store.refresh();
	}

	@AfterAll
	void close() {
		this.store.close();
	}

	@Test
	void goesToPageFiveHundredAndOn() {
		Set<String> seen = new HashSet<>();
		String place = null;
		int pages = 0;
		do {
			SearchPage page = page(place, 20, false);
			assertThat(page.counted().total()).isEqualTo(ARTICLES);
			page.hits().stream().map(Hit::id).forEach((id) -> assertThat(seen.add(id.value())).isTrue());
			pages++;
			place = page.next();
		}
		while (place != null);
		assertThat(pages).isEqualTo(503);
		assertThat(seen).hasSize(ARTICLES);
	}

	@Test
	void goesThroughStoriesAsDeep() {
		Set<String> seen = new HashSet<>();
		String place = null;
		do {
			SearchPage page = page(place, 100, true);
			page.hits().stream().map(Hit::id).forEach((id) -> assertThat(seen.add(id.value())).isTrue());
			place = page.next();
		}
		while (place != null);
		assertThat(seen).hasSize(ARTICLES);
	}

	private SearchPage page(@Nullable String after, int size, boolean grouped) {
		return this.store.articles()
			.search(new SearchRequest("tập huấn", List.of(), List.of(), List.of(), List.of(), null, null,
					Sort.RELEVANCE, size, after, grouped));
	}

}
