package vn.diemtin.alert;

import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.alert.AlertRaised;
import vn.diemtin.events.alert.AlertTold;

/// One step of the ledger.
///
/// @param told the entry as it is now
/// @param alert what is told by this step; null when a copy is only counted
record LedgerStep(AlertTold told, @Nullable AlertRaised alert) {

	Stream<AlertRaised> alerts() {
		return Stream.ofNullable(this.alert);
	}

}
