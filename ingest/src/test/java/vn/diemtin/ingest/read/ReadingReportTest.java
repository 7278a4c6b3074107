package vn.diemtin.ingest.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import vn.diemtin.ingest.read.feed.FeedDamageReport;
import vn.diemtin.ingest.read.hostile.Hostile;
import vn.diemtin.ingest.read.page.BodyReport;
import vn.diemtin.ingest.read.page.ExtractionSplit;
import vn.diemtin.ingest.read.page.MetadataScore;

import static org.assertj.core.api.Assertions.assertThat;

/// Prints in one table how well pages are read. The floors are in the tests of each part, with
/// which it shares what is dear to compute.
class ReadingReportTest {

	private static final Path FILE = Path.of("target/reading-report.md");

	private final StringBuilder table = new StringBuilder("| reading | figure |\n|---|---|\n");

	@Test
	void printsHowWellPagesAreRead() throws IOException {
		if (ExtractionSplit.isHere()) {
			BodyReport bodies = BodyReport.heldBack();
			row("pages of sites not seen", bodies.pages());
			row("bodies, runs of four words: precision", rounded(bodies.precision()));
			row("bodies, runs of four words: recall", rounded(bodies.recall()));
			row("bodies, runs of four words: F1", rounded(bodies.f1()));
			row("bodies, words: F1", rounded(bodies.words()));
			row("bodies, every word right", rounded(bodies.exact()));
			MetadataScore fields = MetadataScore.heldBack();
			row("titles", fields.titles());
			row("authors of pages that name one", fields.authors());
			row("days, with right silence", rounded(fields.dayAccuracy()));
			row("authors invented", rounded(1 - fields.anonymous().accuracy()));
			row("days invented", rounded(1 - fields.undated().accuracy()));
		}
		else {
			row("pages of sites not seen", "skipped: no truths beside the project");
		}
		List<Path> recorded = RecordedPagesTest.expectations();
		long exact = recorded.stream().filter(RecordedPagesTest::isExact).count();
		row("recorded documents read exactly", exact + " of " + recorded.size());
		row("damaged feeds", FeedDamageReport.ofSamples());
		row("hostile inputs", Hostile.all().size());
		Files.createDirectories(FILE.getParent());
		Files.writeString(FILE, table);
		System.out.print(table);
		assertThat(FILE).isNotEmptyFile();
	}

	private void row(String name, Object figure) {
		table.append("| ").append(name).append(" | ").append(figure).append(" |\n");
	}

	private static String rounded(double figure) {
		return String.format(Locale.ROOT, "%.4f", figure);
	}

}
