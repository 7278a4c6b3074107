package vn.diemtin.store;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.crawl.FetchDue;
import vn.diemtin.events.source.Diagnosis;
import vn.diemtin.events.source.Source;

/// A source and how it does.
///
/// @param source the declaration
/// @param entrances how the last fetch of each entrance ended, in the order of their URLs
/// @param articles how many articles of it are stored
/// @param newest the date of its newest article
/// @param diagnosis what was found to be the matter with it; null as long as nothing was
public record SourceHealth(Source source, List<EntranceHealth> entrances, long articles, @Nullable Instant newest,
		@Nullable Diagnosis diagnosis) {

	public SourceHealth {
		entrances = List.copyOf(entrances);
	}

	/// How the last fetch of an entrance ended.
	///
	/// @param outcome one word, see [vn.diemtin.events.crawl.FetchDone]
	/// @param reason for a person
	/// @param status the HTTP status, 0 when there was none
	/// @param at when it ended
	/// @param lastGoodAt when a fetch last ended `fetched` or `unchanged`
	public record EntranceHealth(String url, FetchDue.Role role, String outcome, @Nullable String reason, int status,
			Instant at, @Nullable Instant lastGoodAt) {
	}

}
