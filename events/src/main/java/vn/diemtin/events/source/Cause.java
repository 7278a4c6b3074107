package vn.diemtin.events.source;

import com.fasterxml.jackson.annotation.JsonProperty;

/// What may be the matter with a source, the worst first.
public enum Cause {

	/// Its host does not answer, or with errors.
	@JsonProperty("unreachable")
	UNREACHABLE(true),

	/// A firewall wants a browser or refuses the program.
	@JsonProperty("bot-wall")
	BOT_WALL(true),

	/// No agreement on certificate or cipher.
	@JsonProperty("tls")
	TLS(true),

	/// Its entrance is no more.
	@JsonProperty("gone")
	GONE(true),

	/// Something else came where a feed was.
	@JsonProperty("not-a-feed")
	NOT_A_FEED(true),

	/// Its robots.txt forbids the entrance.
	@JsonProperty("robots")
	ROBOTS(true),

	/// Its lists or articles come but are not understood.
	@JsonProperty("parser")
	PARSER(true),

	/// It answers with the same items for far longer than it ever did.
	@JsonProperty("frozen")
	FROZEN(false),

	/// Articles lack titles or texts that they used to have.
	@JsonProperty("incomplete")
	INCOMPLETE(false),

	/// Dates are not read, or from elsewhere than they used to be.
	@JsonProperty("dates")
	DATES(false),

	/// Items on its own lists were not captured.
	@JsonProperty("missed")
	MISSED(false),

	/// Its entrance answers from another host.
	@JsonProperty("moved")
	MOVED(false),

	/// Far fewer items than usual.
	@JsonProperty("fewer")
	FEWER(false),

	/// Far more items than usual.
	@JsonProperty("more")
	MORE(false),

	/// Nothing new for longer than usual; lists are read well.
	@JsonProperty("quiet")
	QUIET(false),

	/// Too little is known of it yet.
	@JsonProperty("unknown")
	UNKNOWN(false),

	/// It is not asked, because it was told so or its body is no more.
	@JsonProperty("paused")
	PAUSED(false),

	/// It is well.
	@JsonProperty("well")
	WELL(false);

	private final boolean isFatal;

	Cause(boolean isFatal) {
		this.isFatal = isFatal;
	}

	/// Whether nothing comes from a source all of whose entrances have it.
	public boolean isFatal() {
		return this.isFatal;
	}

}
