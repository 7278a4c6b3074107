package vn.diemtin.store;

import java.net.URI;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.diemtin.embedded.ElasticsearchServer;
import vn.diemtin.embedded.junit.EmbeddedServers;
import vn.diemtin.store.search.SearchRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@EmbeddedServers
class OutageTests {

	@Test
	void isUnavailableWhenNobodyListens() {
		try (Store store = TestStores.open(URI.create("http://127.0.0.1:1"))) {
			assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(store::prepare);
			assertThatExceptionOfType(StoreUnavailable.class)
				.isThrownBy(() -> store.articles().search(SearchRequest.of("tin")));
			assertThatExceptionOfType(StoreUnavailable.class)
				.isThrownBy(() -> store.articles().index(List.of(Sample.of("Tin").article())));
		}
	}

	@Test
	void isUnavailableUntilItIsPrepared(ElasticsearchServer server) {
		try (Store store = TestStores.open(server.uri())) {
			assertThat(store.isReady()).isFalse();
			assertThatExceptionOfType(StoreUnavailable.class)
				.isThrownBy(() -> store.articles().search(SearchRequest.of("tin")));
			assertThatExceptionOfType(StoreUnavailable.class)
				.isThrownBy(() -> store.articles().index(List.of(Sample.of("Tin").article())));
			store.prepare();
			assertThat(store.articles().count()).isZero();
		}
	}

	@Test
	void goesOnWhenElasticsearchComesBack(ElasticsearchServer server) {
		try (Store store = TestStores.open(server.uri())) {
			store.prepare();
			server.kill();
			assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> store.articles().count());
			server.start();
			assertThat(store.articles().index(List.of(Sample.of("Tin").article())).items())
				.containsExactly(new IndexResult.Done());
		}
	}

	@Test
	void takesBlamesOfTheClusterForTemporary() {
		assertThat(List.of(401, 403, 408, 429, 500, 502, 503, 504))
			.allMatch((status) -> Connection.isTemporary(status, "any"));
		assertThat(List.of(400, 404, 409, 413)).noneMatch((status) -> Connection.isTemporary(status, "any"));
		assertThat(Connection.isTemporary(404, "index_not_found_exception")).isTrue();
	}

}
