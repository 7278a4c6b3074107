package vn.diemtin.embedded;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ElasticsearchServerTest {

	@TempDir
	private Path folder;

	@Test
	void keepsDocumentsAndPortWhateverHappensToTheProcess() throws Exception {
		try (ElasticsearchServer elasticsearch = ElasticsearchServer.in(this.folder)) {
			elasticsearch.shortLived();
			elasticsearch.start();
			URI first = elasticsearch.uri();
			var http = new Http(first);
			http.ask("PUT", "/news/_doc/1", "{\"title\":\"before the stop\"}");
			elasticsearch.stop();
			assertThat(elasticsearch.isRunning()).isFalse();
			elasticsearch.start();
			assertThat(elasticsearch.uri()).isEqualTo(first);
			http.ask("PUT", "/news/_doc/2", "{\"title\":\"before the crash\"}");
			elasticsearch.kill();
			elasticsearch.start();
			http.ask("PUT", "/news/_doc/3", "{\"title\":\"before the restart\"}");
			elasticsearch.restart();
			assertThat(elasticsearch.uri()).isEqualTo(first);
			http.ask("POST", "/news/_refresh", "");
			assertThat(http.ask("GET", "/news/_search", "{\"query\":{\"match\":{\"title\":\"before\"}}}"))
				.contains("before the stop", "before the crash", "before the restart");
		}
	}

	@Test
	void refusesASecondUserAndTellsOfAnUnexpectedEnd() throws Exception {
		var told = new CompletableFuture<String>();
		try (ElasticsearchServer elasticsearch = ElasticsearchServer.in(this.folder);
				ElasticsearchServer second = ElasticsearchServer.in(this.folder)) {
			elasticsearch.onUnexpectedExit(told::complete);
			elasticsearch.start();
			assertThatExceptionOfType(ServerFailure.class).isThrownBy(second::start)
				.withMessageContaining("Elasticsearch cannot use " + this.folder);
			ProcessHandle.of(elasticsearch.pid()).orElseThrow().destroyForcibly();
			assertThat(told.get(30, TimeUnit.SECONDS)).contains("Elasticsearch has ended unexpectedly",
					elasticsearch.log().toString());
		}
	}

}
