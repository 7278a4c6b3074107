package vn.diemtin.ingest.frontier;

import vn.diemtin.events.crawl.FetchDone;
import vn.diemtin.events.crawl.LinkFound;

/// What the frontier of a host learns.
sealed interface Signal {

	/// What a source has on the host was declared or changed.
	record Declared(SourceAtHost source) implements Signal {
	}

	/// A link to an article was found.
	record Found(LinkFound link) implements Signal {
	}

	/// A fetch ended, or a further page is wanted.
	record Ended(FetchDone done) implements Signal {
	}

}
