package vn.diemtin.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

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
		Batch batch = new Batch(documents.size());
		for (int i = 0; i < documents.size(); i++) {
			batch.add(i, documents.get(i));
		}
		batch.send();
		return batch.outcomes();
	}

	/// Writes the documents of some records, none of which is expected to be rejected.
	/// @param records the documents of each
	/// @throws StoreRejection when one is; all the others are written then
	void writeAll(List<List<Document>> records) {
		List<Written> outcomes = write(records.stream().flatMap(List::stream).toList());
		int next = 0;
		for (int i = 0; i < records.size(); i++) {
			for (Document document : records.get(i)) {
				if (outcomes.get(next++) instanceof Written.Rejected(String reason)) {
					throw new StoreRejection(i, document.id() + ": " + reason);
				}
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

	/// Documents on their way, sent whenever there are enough for a request.
	private final class Batch {

		private final @Nullable Written[] outcomes;

		private final List<Integer> positions = new ArrayList<>();

		private final List<BulkOperation> operations = new ArrayList<>();

		private long bytes;

		Batch(int size) {
			this.outcomes = new @Nullable Written[size];
		}

		void add(int position, Document document) {
			byte[] json;
			try {
				json = Writer.this.connection.mapper().writeValueAsBytes(document.content());
			}
			catch (JacksonException ex) {
				this.outcomes[position] = new Written.Rejected("It cannot be written as JSON: " + ex.getMessage());
				return;
			}
			if (json.length > LARGEST) {
				this.outcomes[position] = new Written.Rejected(
						"It is larger than " + LARGEST + " bytes: " + json.length);
				return;
			}
			if (this.bytes + json.length > MOST_BYTES || this.positions.size() == MOST_DOCUMENTS) {
				send();
			}
			this.positions.add(position);
			this.operations.add(operation(document, json));
			this.bytes += json.length;
		}

		void send() {
			if (this.positions.isEmpty()) {
				return;
			}
			List<BulkOperation> sent = List.copyOf(this.operations);
			BulkResponse response = Writer.this.connection.call((client) -> client
				.bulk((bulk) -> bulk.index(Writer.this.alias).requireAlias(true).operations(sent)));
			for (int i = 0; i < this.positions.size(); i++) {
				this.outcomes[this.positions.get(i)] = outcome(response.items().get(i));
			}
			this.positions.clear();
			this.operations.clear();
			this.bytes = 0;
		}

		List<Written> outcomes() {
			return Arrays.stream(this.outcomes).map(Objects::requireNonNull).toList();
		}

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
