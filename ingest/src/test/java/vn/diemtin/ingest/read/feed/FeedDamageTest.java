package vn.diemtin.ingest.read.feed;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/// The floors of what is read of damaged feeds.
class FeedDamageTest {

	@Test
	void readsDamagedFeedsAlmostAsIfTheyWereWhole() {
		FeedDamageReport report = FeedDamageReport.ofSamples();
		report.broken().forEach((name, count) -> System.out.println("not whole: " + name + " " + count));
		assertThat(report.wrongDates()).as("wrong dates").isZero();
		assertThat(report.read()).as("feeds with entries").isEqualTo(report.files());
		assertThat(1.0 * report.whole() / report.possible()).as("whole").isGreaterThan(0.99);
	}

}
