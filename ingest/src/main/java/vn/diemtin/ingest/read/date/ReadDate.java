package vn.diemtin.ingest.read.date;

import java.time.OffsetDateTime;

import vn.diemtin.events.article.PublicationDate;
import vn.diemtin.events.article.PublicationDate.Origin;
import vn.diemtin.events.article.PublicationDate.Precision;

/// A date read from text.
///
/// @param value at precision `day` the start of that local day
/// @param raw the text that it was read from
/// @param start where that text begins in what was searched
/// @param end where it ends
public record ReadDate(OffsetDateTime value, Precision precision, String raw, int start, int end) {

	/// The date as evidence of a publication.
	public PublicationDate from(Origin origin, double confidence) {
		return new PublicationDate(value, precision, origin, raw, confidence);
	}

}
