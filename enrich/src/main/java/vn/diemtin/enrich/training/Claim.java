package vn.diemtin.enrich.training;

import java.time.Instant;

import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.training.Report;

/// What one article tells of one event: as it is kept, and as it is compared.
///
/// @param report with its evidence
/// @param profile in comparable form
/// @param at when it was said: of an edited article, when it was edited
record Claim(Report report, Profile profile, Instant at) {

	ArticleId article() {
		return report.article();
	}

	/// Copies of one story are one witness.
	String story() {
		return report.story().value();
	}

}
