package vn.diemtin.ingest.revise;

import java.time.Instant;

/// What is kept of an article's newest revision.
///
/// @param revision its number, from 1
/// @param fingerprint of its content
/// @param content to tell the next one from
/// @param fetchedAt when it was first fetched
/// @param readAt when the article was last read, changed or not
record Kept(int revision, String fingerprint, Content content, Instant fetchedAt, Instant readAt) {

	Kept read(Instant at) {
		return new Kept(revision, fingerprint, content, fetchedAt, at);
	}

}
