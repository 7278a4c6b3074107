package vn.diemtin.enrich.training;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.ArticleId;
import vn.diemtin.events.correction.Trace;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.events.training.Report;

/// What one article tells of one event: as it is kept, and as it is compared.
///
/// @param report with its evidence
/// @param profile in comparable form
/// @param at when it was said: of an edited article, when it was edited
/// @param traces where it and its slots were read, for corrections to find them
/// @param byHand what people made of it; null when nobody corrected it
record Claim(Report report, Profile profile, Instant at, List<Trace> traces,
		@JsonInclude(Include.NON_NULL) @Nullable ByHand byHand) {

	Claim(Report report, Profile profile, Instant at, @Nullable List<Trace> traces, @Nullable ByHand byHand) {
		this.report = report;
		this.profile = profile;
		this.at = at;
		// State of earlier versions has none.
		this.traces = (traces != null) ? List.copyOf(traces) : List.of();
		this.byHand = byHand;
	}

	ArticleId article() {
		return report.article();
	}

	/// Copies of one story are one witness.
	String story() {
		return report.story().value();
	}

	/// The same with what people made of it.
	Claim corrected(@Nullable ByHand hand) {
		return new Claim(report, profile, at, traces, hand);
	}

	/// What holds: as corrected; null when it is hidden.
	@Nullable Claim held() {
		if (byHand == null) {
			return this;
		}
		Profile mended = byHand.profile();
		TrainingFact fact = byHand.fact();
		return (fact == null || mended == null) ? null
				: new Claim(new Report(report.article(), report.story(), report.source(), report.url(), report.title(),
						report.published(), report.seenAt(), fact), mended, at, traces, byHand);
	}

	/// What people made of a claim.
	///
	/// @param fact as corrected; null when it is hidden
	/// @param profile of it
	record ByHand(@Nullable TrainingFact fact, @Nullable Profile profile) {

		static final ByHand HIDDEN = new ByHand(null, null);

	}

}
