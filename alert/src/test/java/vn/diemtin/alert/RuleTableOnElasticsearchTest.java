package vn.diemtin.alert;

import java.util.TreeSet;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import vn.diemtin.embedded.ElasticsearchServer;
import vn.diemtin.embedded.junit.EmbeddedServers;
import vn.diemtin.store.Store;
import vn.diemtin.store.StoreSettings;
import vn.diemtin.store.query.QueryParser;

import static org.assertj.core.api.Assertions.assertThat;

/// The search page finds with a query what a rule with the same query tells of.
@EmbeddedServers
class RuleTableOnElasticsearchTest {

	private static final String PREFIX = "rules-" + UUID.randomUUID() + "-";

	private final Store store;

	RuleTableOnElasticsearchTest(ElasticsearchServer server) {
		this.store = Store.connect(new StoreSettings(server.uri(), null, null, PREFIX));
	}

	@BeforeEach
	void storeArticles() {
		this.store.prepare();
		this.store.articles().index(RuleTable.ARTICLES);
		this.store.refresh();
	}

	@AfterEach
	void close() {
		this.store.close();
	}

	@ParameterizedTest
	@FieldSource("vn.diemtin.alert.RuleTable#ROWS")
	void findsWhatTheTableSays(RuleTable.Row row) {
		assertThat(this.store.articles().newest(QueryParser.parse(row.query()).query(), 20))
			.extracting((article) -> article.id().value())
			.containsExactlyInAnyOrderElementsOf(new TreeSet<>(row.articles()));
	}

}
