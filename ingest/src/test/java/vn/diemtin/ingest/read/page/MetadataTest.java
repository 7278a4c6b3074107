package vn.diemtin.ingest.read.page;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

import static org.assertj.core.api.Assertions.assertThat;

/// Measures titles, authors and days of publication on the sites that nothing was tuned on. The
/// truth of the set holds some sites' names to be authors and some days of change to be those of
/// publication, which are left out here on purpose.
class MetadataTest {

	private static final double TITLES = 0.82;

	private static final double AUTHORS = 0.63;

	private static final double DAYS = 0.82;

	private static final double INVENTED = 0.2;

	@Test
	void readsTitlesAuthorsAndDaysOfUnseenSites(TestReporter reporter) {
		Assumptions.assumeTrue(ExtractionSplit.isHere(), "no truths beside the project");
		MetadataScore score = MetadataScore.heldBack();
		reporter.publishEntry("titles", score.titles().toString());
		reporter.publishEntry("authors", score.authors().toString());
		reporter.publishEntry("anonymous pages", score.anonymous().toString());
		reporter.publishEntry("days", score.days().toString());
		reporter.publishEntry("undated pages", score.undated().toString());
		assertThat(score.titles().accuracy()).isGreaterThan(TITLES);
		assertThat(score.authors().accuracy()).isGreaterThan(AUTHORS);
		assertThat(score.dayAccuracy()).isGreaterThan(DAYS);
		assertThat(1 - score.undated().accuracy()).isLessThan(INVENTED);
	}

}
