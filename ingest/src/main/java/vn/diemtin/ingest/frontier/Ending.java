package vn.diemtin.ingest.frontier;

import java.util.Optional;

/// The ways in which a fetch can end, as the word that stands in [vn.diemtin.events.crawl.FetchDone#outcome()], and what
/// the frontier makes of each.
public enum Ending {

	/// A page came.
	FETCHED("fetched", Kind.GOOD),

	/// The host says that the page has not changed.
	UNCHANGED("unchanged", Kind.GOOD),

	/// The article lies on another host now; its new address comes back as a link.
	MOVED("moved", Kind.LASTING),

	/// 404 or 410.
	NOT_FOUND("not-found", Kind.LASTING),

	/// A page that says it is none, with a status that says it is one.
	SOFT_NOT_FOUND("soft-not-found", Kind.LASTING),

	/// The host's robots.txt forbids it.
	FORBIDDEN_BY_ROBOTS("forbidden-by-robots", Kind.LASTING),

	/// The name leads to an address inside the house.
	FORBIDDEN_ADDRESS("forbidden-address", Kind.LASTING),

	/// Larger than the limit.
	TOO_LARGE("too-large", Kind.LASTING),

	/// Any other status that is no success.
	REFUSED("refused", Kind.PASSING),

	/// A firewall's page that wants a browser.
	CHALLENGED("challenged", Kind.PASSING),

	/// HTML where a feed or sitemap was expected.
	NOT_A_FEED("not-a-feed", Kind.PASSING),

	/// A success without a body.
	EMPTY("empty", Kind.PASSING),

	/// The host's certificate or its cipher is not accepted.
	TLS_FAILED("tls-failed", Kind.PASSING),

	/// More redirects than are followed.
	TOO_MANY_REDIRECTS("too-many-redirects", Kind.PASSING),

	/// Not done in time.
	TIMED_OUT("timed-out", Kind.PASSING),

	/// An answer that was cut short, packed wrongly, or no HTTP.
	BROKEN("broken", Kind.PASSING),

	/// No connection, or one that ended without an answer.
	UNREACHABLE("unreachable", Kind.PASSING),

	/// The host does not give its robots.txt now, so nothing may be asked.
	ROBOTS_UNAVAILABLE("robots-unavailable", Kind.PASSING);

	private final String word;

	private final Kind kind;

	Ending(String word, Kind kind) {
		this.word = word;
		this.kind = kind;
	}

	/// The ending of a word; empty for words of a version to come.
	public static Optional<Ending> of(String word) {
		for (Ending ending : values()) {
			if (ending.word.equals(word)) {
				return Optional.of(ending);
			}
		}
		return Optional.empty();
	}

	/// Whether a word says that a page came or has not changed.
	static boolean isGood(String word) {
		return of(word).map((ending) -> ending.kind == Kind.GOOD).orElse(false);
	}

	/// The word on Kafka.
	public String word() {
		return this.word;
	}

	Kind kind() {
		return this.kind;
	}

	/// Whether it is worth asking again.
	enum Kind {

		GOOD, PASSING, LASTING

	}

}
