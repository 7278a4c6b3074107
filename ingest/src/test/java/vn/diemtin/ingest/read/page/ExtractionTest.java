package vn.diemtin.ingest.read.page;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import static org.assertj.core.api.Assertions.assertThat;

/// Measures the bodies read from sites of WCXB (Murrough Foley, 2026, CC-BY-4.0) that the model
/// under test has not seen, where the set lies beside the project.
class ExtractionTest {

	@Test
	void readsTheBodiesOfSitesNotSeen(TestReporter reporter) {
		Assumptions.assumeTrue(ExtractionSplit.isHere(), "no truths beside the project");
		BodyReport report = BodyReport.heldBack();
		reporter.publishEntry("bodies of sites not seen", report.toString());
		assertThat(report.f1()).as(report.toString()).isGreaterThan(0.93);
		assertThat(report.words()).as(report.toString()).isGreaterThan(0.93);
		assertThat(report.exact()).as(report.toString()).isGreaterThan(0.235);
	}

}
