package vn.diemtin.ingest.frontier;

import vn.diemtin.events.crawl.BackfillWanted;
import vn.diemtin.events.crawl.EntranceRead;
import vn.diemtin.events.crawl.FetchDone;
import vn.diemtin.events.crawl.LinkFound;
import vn.diemtin.events.crawl.PollWanted;

/// What the frontier of a host learns.
sealed interface Signal {

	/// What a source has on the host was declared or changed.
	record Declared(SourceAtHost source) implements Signal {
	}

	/// A link to an article was found.
	record Found(LinkFound link) implements Signal {
	}

	/// A fetch ended.
	record Ended(FetchDone done) implements Signal {
	}

	/// The answer of an entrance was read.
	record Read(EntranceRead reading) implements Signal {
	}

	/// A person wants a source to be asked now.
	record Wanted(PollWanted poll) implements Signal {
	}

	/// A person wants the older articles of a source.
	record OlderWanted(BackfillWanted backfill) implements Signal {
	}

}
