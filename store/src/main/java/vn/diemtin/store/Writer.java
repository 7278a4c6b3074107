package vn.diemtin.store;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

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

	/// Writes the documents of records.
	/// @param documents what a record is written as; pure
	/// @return one outcome a record, in their order
	/// @throws StoreUnavailable when one of them could not be decided upon
	<T> List<Written> write(List<T> records, Function<T, List<Document>> documents) {
		Batch batch = new Batch(records.size());
		for (int i = 0; i < records.size(); i++) {
			try {
				documents.apply(records.get(i)).forEach(batch.at(i));
			}
			catch (NullPointerException | ArithmeticException | DateTimeException ex) {
				// What a JSON text leaves out is null in spite of all types, and its
				// dates know no
				// limits.
				batch.reject(i, "It cannot be made a document: " + ex);
			}
		}
		batch.send();
		return batch.outcomes();
	}

	/// Writes the documents of records none of which is expected to be rejected.
	/// @throws StoreRejection when one is; all the others are written then
	<T> void writeAll(List<T> records, Function<T, List<Document>> documents) {
		List<Written> outcomes = write(records, documents);
		for (int i = 0; i < outcomes.size(); i++) {
			if (outcomes.get(i) instanceof Written.Rejected(String reason)) {
				throw new StoreRejection(i, reason);
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

		private final Written[] outcomes;

		private final List<Integer> positions = new ArrayList<>();

		private final List<BulkOperation> operations = new ArrayList<>();

		private long bytes;

		Batch(int size) {
			this.outcomes = new Written[size];
			Arrays.fill(this.outcomes, new Written.Done());
		}

		Consumer<Document> at(int position) {
			return (document) -> add(position, document);
		}

		void reject(int position, String reason) {
			this.outcomes[position] = new Written.Rejected(reason);
		}

		private void add(int position, Document document) {
			byte[] json;
			try {
				json = Writer.this.connection.mapper().writeValueAsBytes(document.content());
			}
			catch (JacksonException ex) {
				reject(position, "It cannot be written as JSON: " + ex.getMessage());
				return;
			}
			if (json.length > LARGEST) {
				reject(position, "It is larger than " + LARGEST + " bytes: " + json.length);
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
				int position = this.positions.get(i);
				if (!(this.outcomes[position] instanceof Written.Rejected)) {
					this.outcomes[position] = outcome(response.items().get(i));
				}
			}
			this.positions.clear();
			this.operations.clear();
			this.bytes = 0;
		}

		List<Written> outcomes() {
			return List.of(this.outcomes);
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
