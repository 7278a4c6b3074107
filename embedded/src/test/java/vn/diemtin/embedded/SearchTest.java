package vn.diemtin.embedded;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.Test;
import vn.diemtin.embedded.junit.EmbeddedServers;

import static org.assertj.core.api.Assertions.assertThat;

/// What this node can do of what a search application asks for.
@EmbeddedServers
class SearchTest {

	private final Http http;

	SearchTest(ElasticsearchServer elasticsearch) {
		this.http = new Http(elasticsearch.uri());
	}

	@Test
	void searchesCountsAndHighlights() throws Exception {
		this.http.ask("PUT", "/articles-1", """
				{"settings":{"number_of_replicas":0},"aliases":{"articles":{}},
				 "mappings":{"properties":{"title":{"type":"text","index_options":"offsets"},"when":{"type":"date"},
				 "facts":{"type":"nested","properties":{"place":{"type":"keyword"},"from":{"type":"date"}}}}}}""");
		this.http.ask("POST", "/_bulk?refresh=true",
				"""
						{"index":{"_index":"articles","_id":"1","version":5,"version_type":"external_gte"}}
						{"title":"Hà Nội khai giảng lớp tập huấn","when":"2026-01-02","facts":[{"place":"hanoi","from":"2026-01-05"}]}
						{"index":{"_index":"articles","_id":"2","version":5,"version_type":"external_gte"}}
						{"title":"Huế có mưa","when":"2026-02-02","facts":[{"place":"hue","from":"2026-02-05"}]}
						""");
		assertThat(this.http.ask("GET", "/articles/_search", """
				{"query":{"match":{"title":"tập huấn"}},"highlight":{"fields":{"title":{}}}}"""))
			.contains("<em>tập</em> <em>huấn</em>");
		assertThat(this.http.ask("GET", "/articles/_search", """
				{"size":0,"query":{"nested":{"path":"facts","query":{"range":{"facts.from":{"gte":"2026-02-01"}}}}},
				 "aggs":{"months":{"date_histogram":{"field":"when","calendar_interval":"month"}},
				 "facts":{"nested":{"path":"facts"},"aggs":{"places":{"terms":{"field":"facts.place"}}}}}}"""))
			.contains("\"key\":\"hue\",\"doc_count\":1")
			.doesNotContain("hanoi");
		assertThat(this.http.ask("POST", "/articles/_pit?keep_alive=1m", "")).contains("\"id\":");
	}

	@Test
	void lacksReindexing() throws Exception {
		HttpResponse<String> answer = this.http.answer("POST", "/articles/_delete_by_query",
				"{\"query\":{\"match_all\":{}}}");
		assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
	}

}
