package vn.diemtin.store;

import java.util.ArrayList;
import java.util.List;

import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import org.jspecify.annotations.Nullable;

/// Writes documents in bulk and sorts the answer item by item.
final class Writer {

	/// Elasticsearch's advice for a bulk request lies between 5 and 15 MB.
	private static final long MOST_BYTES = 5L << 20;

	/// Below `http.max_content_length`, which closes the connection without a word.
	private static final long LARGEST = 64L << 20;

	private static final int MOST_DOCUMENTS = 500;

	private static final int CONFLICT = 409;

	private final Connection connection;

	private final String alias;

	Writer(Connection connection, Index index) {
		this.connection = connection;
		this.alias = connection.alias(index.alias());
	}

	/// Writes documents.
	/// @return one outcome a document, in their order
	/// @throws StoreUnavailable when one of them could not be decided upon
	List<Written> write(List<Document> documents) {
		List<Written> outcomes = new ArrayList<>();
		List<BulkOperation> chunk = new ArrayList<>();
		long bytes = 0;
		for (Document document : documents) {
			byte[] json = this.connection.mapper().writeValueAsBytes(document.content());
			if (!chunk.isEmpty() && (bytes + json.length > MOST_BYTES || chunk.size() == MOST_DOCUMENTS)) {
				outcomes.addAll(send(chunk));
				chunk.clear();
				bytes = 0;
			}
			if (json.length > LARGEST) {
				outcomes.addAll(chunk.isEmpty() ? List.of() : send(chunk));
				chunk.clear();
				bytes = 0;
				outcomes.add(new Written.Rejected("It is larger than " + LARGEST + " bytes: " + json.length));
				continue;
			}
			chunk.add(operation(document, json));
			bytes += json.length;
		}
		if (!chunk.isEmpty()) {
			outcomes.addAll(send(chunk));
		}
		return outcomes;
	}

	/// Writes documents none of which is ever expected to be rejected.
	/// @throws StoreRejection when one is; all the others are written then
	void writeAll(List<Document> documents) {
		List<Written> outcomes = write(documents);
		for (int i = 0; i < outcomes.size(); i++) {
			if (outcomes.get(i) instanceof Written.Rejected rejected) {
				throw new StoreRejection(i, documents.get(i).id() + ": " + rejected.reason());
			}
		}
	}

	private static BulkOperation operation(Document document, byte[] json) {
		return BulkOperation.of((operation) -> operation.index((index) -> {
			index.id(document.id()).document(BinaryData.of(json, ContentType.APPLICATION_JSON));
			Long version = document.version();
			return (version != null) ? index.version(version).versionType(VersionType.ExternalGte) : index;
		}));
	}

	private List<Written> send(List<BulkOperation> operations) {
		List<BulkOperation> sent = List.copyOf(operations);
		BulkResponse response = this.connection
			.call((client) -> client.bulk((bulk) -> bulk.index(this.alias).requireAlias(true).operations(sent)));
		return response.items().stream().map(Writer::outcome).toList();
	}

	private static Written outcome(BulkResponseItem item) {
		ErrorCause error = item.error();
		if (error == null) {
			return new Written.Done();
		}
		if (item.status() == CONFLICT) {
			return new Written.Stale();
		}
		String type = String.valueOf(error.type());
		if (Connection.isTemporary(item.status(), type)) {
			throw new StoreUnavailable(item.status() + " " + type + ": " + error.reason());
		}
		ErrorCause cause = error.causedBy();
		return new Written.Rejected(
				type + ": " + error.reason() + ((cause != null) ? " (" + cause.reason() + ")" : ""));
	}

	/// A document to write.
	///
	/// @param version an external version; null for the last writer to win
	record Document(String id, @Nullable Long version, Object content) {
	}

	/// What became of a document.
	sealed interface Written {

		record Done() implements Written {
		}

		record Stale() implements Written {
		}

		record Rejected(String reason) implements Written {
		}

	}

}
