package vn.diemtin.ingest.collect;

import java.util.List;
import java.util.Objects;

import vn.diemtin.events.crawl.EntranceRead.Further;
import vn.diemtin.events.crawl.PageFetched;
import vn.diemtin.ingest.read.ReadOutcome;

/// What the crawler makes of a list's page, for tests of other packages.
public final class FurtherPages {

	private FurtherPages() {
	}

	/// The pages that follow one.
	public static List<Further> of(PageFetched page, ReadOutcome read) {
		return Objects.requireNonNull(new Findings(1000).in(page, read).reading()).further();
	}

}
