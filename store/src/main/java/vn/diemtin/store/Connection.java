package vn.diemtin.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import tools.jackson.databind.json.JsonMapper;

/// The line to Elasticsearch: tells "not now" from "never".
final class Connection implements AutoCloseable {

	private static final Timeout CONNECT_WITHIN = Timeout.ofSeconds(5);

	private static final Timeout ANSWER_WITHIN = Timeout.ofSeconds(60);

	private final ElasticsearchClient client;

	private final JsonMapper mapper;

	private final String prefix;

	Connection(StoreSettings settings) {
		this.mapper = JsonMapper.builder().build();
		this.client = new ElasticsearchClient(
				new Rest5ClientTransport(restClient(settings), new Jackson3JsonpMapper(this.mapper)));
		this.prefix = settings.prefix();
	}

	private static Rest5Client restClient(StoreSettings settings) {
		Rest5ClientBuilder builder = Rest5Client.builder(settings.uri())
			.setConnectionConfigCallback(
					(config) -> config.setConnectTimeout(CONNECT_WITHIN).setSocketTimeout(ANSWER_WITHIN))
			.setRequestConfigCallback((config) -> config.setResponseTimeout(ANSWER_WITHIN));
		if (settings.username() != null && settings.password() != null) {
			String both = settings.username() + ":" + settings.password();
			String encoded = Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
			builder.setDefaultHeaders(new Header[] { new BasicHeader("Authorization", "Basic " + encoded) });
		}
		return builder.build();
	}

	ElasticsearchClient client() {
		return this.client;
	}

	JsonMapper mapper() {
		return this.mapper;
	}

	/// The alias of an index.
	String alias(String index) {
		return this.prefix + index;
	}

	/// Sends a request.
	/// @throws StoreUnavailable when the same request may succeed later
	/// @throws ElasticsearchException when it never will
	<T> T call(Request<T> request) {
		try {
			return request.send(this.client);
		}
		catch (ElasticsearchException ex) {
			if (isTemporary(ex.status(), ex.error().type())) {
				throw new StoreUnavailable(ex.status() + " " + ex.getMessage(), ex);
			}
			throw ex;
		}
		catch (IOException ex) {
			throw new StoreUnavailable(String.valueOf(ex.getMessage()), ex);
		}
	}

	/// Whether an answer blames the state of the cluster and not the request. A missing
	/// index
	/// is one that is not prepared yet; 401 and 403 are mended by an operator.
	static boolean isTemporary(int status, String type) {
		return switch (status) {
			case 401, 403, 408, 429 -> true;
			case 404 -> "index_not_found_exception".equals(type);
			default -> status >= 500;
		};
	}

	@Override
	public void close() {
		try {
			this.client.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/// A request to Elasticsearch.
	interface Request<T> {

		T send(ElasticsearchClient client) throws IOException;

	}

}
