package vn.diemtin.store;

import java.time.Instant;
import java.util.List;

import vn.diemtin.events.Disposition;

/// What happened to each item at each stage.
public final class ElasticsearchDispositions {

	ElasticsearchDispositions() {
	}

	/// Stores dispositions; one that is stored already is not stored twice.
	public void save(List<Disposition> dispositions) {
		throw new UnsupportedOperationException();
	}

	/// What happened to one item, the newest first.
	public List<Disposition> of(String item) {
		throw new UnsupportedOperationException();
	}

	/// The newest that ended in one way, such as `dead-letter`, the newest first.
	public List<Disposition> newest(String outcome, int size) {
		throw new UnsupportedOperationException();
	}

	/// How many items ended how at which stage since an instant.
	public List<OutcomeCount> counts(Instant since) {
		throw new UnsupportedOperationException();
	}

}
