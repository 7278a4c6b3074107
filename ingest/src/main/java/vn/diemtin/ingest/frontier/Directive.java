package vn.diemtin.ingest.frontier;

import vn.diemtin.events.Disposition;
import vn.diemtin.events.crawl.BackfillProgress;
import vn.diemtin.events.crawl.FetchDue;

/// What the frontier gives out.
sealed interface Directive {

	/// A page may be fetched now.
	record Fetch(FetchDue due) implements Directive {
	}

	/// What became of a page that is not asked, or not asked any more.
	record Note(Disposition disposition) implements Directive {
	}

	/// How far a back-fill is.
	record Progress(BackfillProgress progress) implements Directive {
	}

}
