package vn.diemtin.ingest.health;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.crawl.FetchDone;
import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.crawl.PageRead;
import vn.diemtin.events.source.Source;

/// What the watch over a source sees.
sealed interface Sighting {

	/// The source was declared or changed; null when it was taken away.
	record Declared(@Nullable Source source) implements Sighting {
	}

	/// A request ended.
	record Ended(FetchEnd end) implements Sighting {
	}

	/// A page was read.
	record Read(PageRead page) implements Sighting {
	}

	/// How a request ended, as much as is to be known of it here; on the internal topic
	/// that brings ends to their sources.
	record FetchEnd(String url, FetchDue.Role role, int page, String outcome, @Nullable String reason, int status,
			Instant at) {

		static FetchEnd of(FetchDone done) {
			FetchDue due = done.due();
			return new FetchEnd(due.url(), due.role(), due.page(), done.outcome(), done.reason(), done.status(),
					done.at());
		}

		boolean isOfEntrance() {
			return role != FetchDue.Role.ARTICLE && page == 1;
		}

	}

}
