package vn.diemtin.ingest.read.page;

import java.time.LocalDate;

import vn.diemtin.ingest.read.date.ReadDate;

/// A date of a page with where it stands.
record DateClaim(ReadDate date, DateSource source) {

	LocalDate day() {
		return date.value().toLocalDate();
	}

}
