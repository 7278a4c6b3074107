package vn.diemtin.store;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import vn.diemtin.store.text.SpellingPairs;

/// Creates the indices behind their aliases.
final class Indices {

	private static final Logger log = LoggerFactory.getLogger(Indices.class);

	private static final int BAD_REQUEST = 400;

	private final Connection connection;

	Indices(Connection connection) {
		this.connection = connection;
	}

	void prepare(Index... indices) {
		for (Index index : indices) {
			this.connection.call((client) -> prepare(client, index));
		}
	}

	private boolean prepare(ElasticsearchClient client, Index index) throws IOException {
		String alias = this.connection.alias(index.alias());
		if (client.indices().existsAlias((request) -> request.name(alias)).value()) {
			addFields(client, index, alias);
			return false;
		}
		String name = this.connection.alias(index.versioned());
		try {
			client.indices()
				.create((request) -> request.index(name)
					.withJson(new StringReader(definition(index)))
					.aliases(alias, (settings) -> settings.isWriteIndex(true)));
		}
		catch (ElasticsearchException ex) {
			// Another process was faster, or the alias was taken away by hand.
			if (!"resource_already_exists_exception".equals(ex.error().type())) {
				throw ex;
			}
			client.indices().putAlias((request) -> request.index(name).name(alias).isWriteIndex(true));
		}
		return true;
	}

	/// Fields that are new are added; one that changed its type needs a new version of
	/// the index. Settings below `index` may change in use.
	private void addFields(ElasticsearchClient client, Index index, String alias) throws IOException {
		JsonNode definition = this.connection.mapper().readTree(index.definition());
		JsonNode settings = definition.at("/settings/index");
		if (settings.isObject()) {
			client.indices()
				.putSettings((request) -> request.index(alias).withJson(new StringReader(settings.toString())));
		}
		String mapping = definition.get("mappings").toString();
		try {
			client.indices().putMapping((request) -> request.index(alias).withJson(new StringReader(mapping)));
		}
		catch (ElasticsearchException ex) {
			if (ex.status() != BAD_REQUEST) {
				throw ex;
			}
			log.error("The index behind {} is of an older shape and must be built anew: {}", alias, ex.getMessage());
		}
	}

	private String definition(Index index) {
		ObjectNode root = (ObjectNode) this.connection.mapper().readTree(index.definition());
		ObjectNode settings = root.withObject("settings");
		settings.put("number_of_shards", 1);
		settings.put("auto_expand_replicas", "0-1");
		if (root.at("/settings/analysis/char_filter/spelling") instanceof ObjectNode filter) {
			ArrayNode mappings = filter.withArray("mappings");
			SpellingPairs.mappings().forEach(mappings::add);
		}
		return root.toString();
	}

	/// Whether all aliases are there and what lies behind them can be written.
	boolean isReady() {
		return this.connection.call((client) -> {
			for (Index index : Index.values()) {
				if (!client.indices()
					.existsAlias((request) -> request.name(this.connection.alias(index.alias())))
					.value()) {
					return false;
				}
			}
			return client.cluster()
				.health((request) -> request.index(this.connection.alias(Index.ARTICLES.alias())))
				.status() != HealthStatus.Red;
		});
	}

	void refresh() {
		List<String> aliases = Stream.of(Index.values()).map((index) -> this.connection.alias(index.alias())).toList();
		this.connection.call((client) -> client.indices()
			.refresh((request) -> request.index(aliases).ignoreUnavailable(true).allowNoIndices(true)));
	}

}
