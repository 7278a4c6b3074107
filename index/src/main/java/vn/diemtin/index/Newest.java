package vn.diemtin.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

import org.springframework.kafka.listener.BatchListenerFailedException;

import vn.diemtin.store.StoreRejection;
import vn.diemtin.wire.BadMessage;

/// What a batch comes to.
///
/// @param saved what is to be stored
/// @param positions where each of it stood in the batch
/// @param deleted keys whose last record is a tombstone
record Newest<T>(List<T> saved, List<Integer> positions, List<String> deleted) {

	/// The last record of each key.
	static <T> Newest<T> of(List<ConsumerRecord<String, @Nullable T>> batch) {
		Map<String, Integer> last = new LinkedHashMap<>();
		for (int i = 0; i < batch.size(); i++) {
			last.put(String.valueOf(batch.get(i).key()), i);
		}
		Newest<T> newest = new Newest<>(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		last.forEach((key, position) -> newest.add(key, position, batch.get(position).value()));
		return newest;
	}

	/// Every record, whatever its key.
	static <T> Newest<T> every(List<ConsumerRecord<String, @Nullable T>> batch) {
		Newest<T> all = new Newest<>(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
		for (int i = 0; i < batch.size(); i++) {
			all.add(String.valueOf(batch.get(i).key()), i, batch.get(i).value());
		}
		return all;
	}

	private void add(String key, int position, @Nullable T value) {
		if (value == null) {
			this.deleted.add(key);
			return;
		}
		this.saved.add(value);
		this.positions.add(position);
	}

	/// Stores all that is to be stored; one that the store never takes is told by its
	/// place in
	/// the batch.
	void save(Consumer<List<T>> store) {
		try {
			store.accept(this.saved);
		}
		catch (StoreRejection ex) {
			throw new BatchListenerFailedException("The store rejects a record",
					new BadMessage(String.valueOf(ex.getMessage())), this.positions.get(ex.position()));
		}
	}

}
