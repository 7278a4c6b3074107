package vn.diemtin.ingest.frontier;

import java.time.Instant;

import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.Disposition;
import vn.diemtin.events.crawl.BackfillProgress;
import vn.diemtin.events.crawl.FetchDue;

/// Where the frontier's decisions leave it.
final class Outlet {

	private final ProcessorContext<String, Directive> context;

	Outlet(ProcessorContext<String, Directive> context) {
		this.context = context;
	}

	void fetch(FetchDue due, Instant now) {
		forward(due.host(), new Directive.Fetch(due), now);
	}

	/// @param outcome one of `queued`, `gave-up`, `trap`, `same-page`, `put-off`,
	/// `over-budget`,
	/// `moved`
	void note(String url, String outcome, @Nullable String reason, Instant now) {
		forward(url, new Directive.Note(new Disposition("ingest.frontier", url, outcome, reason, now)), now);
	}

	void progress(BackfillProgress progress, Instant now) {
		forward(progress.key(), new Directive.Progress(progress), now);
	}

	private void forward(String key, Directive directive, Instant now) {
		this.context.forward(new Record<>(key, directive, now.toEpochMilli()));
	}

}
