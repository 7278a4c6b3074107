package vn.diemtin.desk.dashboard;

import java.time.LocalDate;
import java.util.List;

import vn.diemtin.store.search.CountRequest;
import vn.diemtin.store.search.CountRequest.By;
import vn.diemtin.store.search.CountRequest.Figures;
import vn.diemtin.store.search.CountRequest.Measure;
import vn.diemtin.store.search.CountRequest.Of;

/// What a panel asks of the store, whatever is chosen on the page.
///
/// @param where what all that is counted must match, in the query language
/// @param size how many groups
record Question(Of of, List<By> by, List<Measure> measures, String where, Figures figures, int size) {

	Question {
		by = List.copyOf(by);
		measures = List.copyOf(measures);
	}

	CountRequest request(Selection selection, LocalDate end) {
		return request(selection, end, this.size);
	}

	CountRequest request(Selection selection, LocalDate end, int groups) {
		return new CountRequest(this.of, this.by, this.measures, this.where, selection.request(0), this.figures,
				selection.borders(), end, groups);
	}

}
