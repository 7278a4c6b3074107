package vn.diemtin.events.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

/// A saved rule. The newest version of an id holds, and says itself what the versions before it asked for, so that an
/// article is told by what the rule asked for when the article came, however late it is looked at.
///
/// @param id stable id
/// @param name as its owner calls it
/// @param query as its owner typed it, for people
/// @param owner who is told
/// @param version grows with each change
/// @param enabled whether it raises alerts
/// @param changedAt when this version was made
/// @param channels where its alerts are sent, besides the desk, which shows them always
/// @param asked what the query was understood as when the rule was saved, which is what holds; null in rules of before
/// that was kept, whose text is read anew
/// @param since from when on articles are told by what it asks for; of another name or other receivers it does not move.
/// Null where that is when this version was made
/// @param earlier what it asked for before, the oldest first; only what ended not long ago
public record AlertRule(RuleId id, String name, String query, String owner, long version, boolean enabled,
		Instant changedAt, @JsonInclude(Include.NON_EMPTY) List<Channel> channels,
		@JsonInclude(Include.NON_NULL) @Nullable Asked asked, @JsonInclude(Include.NON_NULL) @Nullable Instant since,
		@JsonInclude(Include.NON_EMPTY) List<Earlier> earlier) {

	/// Older articles raise no alerts.
	private static final Duration KEPT = Duration.ofDays(8);

	private static final int MOST_EARLIER = 20;

	public AlertRule(RuleId id, String name, String query, String owner, long version, boolean enabled,
			Instant changedAt, @Nullable List<Channel> channels, @Nullable Asked asked, @Nullable Instant since,
			@Nullable List<Earlier> earlier) {
		this.id = id;
		this.name = name;
		this.query = query;
		this.owner = owner;
		this.version = version;
		this.enabled = enabled;
		this.changedAt = changedAt;
		this.channels = (channels != null) ? List.copyOf(channels) : List.of();
		this.asked = asked;
		this.since = since;
		this.earlier = (earlier != null) ? List.copyOf(earlier) : List.of();
	}

	/// A rule that asks for something since it was made.
	public AlertRule(RuleId id, String name, String query, String owner, long version, boolean enabled,
			Instant changedAt, @Nullable List<Channel> channels, @Nullable Asked asked) {
		this(id, name, query, owner, version, enabled, changedAt, channels, asked, null, List.of());
	}

	/// A rule of which only the text is known.
	public AlertRule(RuleId id, String name, String query, String owner, long version, boolean enabled,
			Instant changedAt, @Nullable List<Channel> channels) {
		this(id, name, query, owner, version, enabled, changedAt, channels, null);
	}

	/// A rule of which only the text is known, whose alerts are shown at the desk only.
	public AlertRule(RuleId id, String name, String query, String owner, long version, boolean enabled,
			Instant changedAt) {
		this(id, name, query, owner, version, enabled, changedAt, List.of(), null);
	}

	/// From when on articles are told by what it asks for.
	public Instant asksSince() {
		return (this.since != null) ? this.since : this.changedAt;
	}

	/// The same rule as a later version, switched on or off.
	public AlertRule enabled(boolean isEnabled, Instant at) {
		boolean isSame = isEnabled == this.enabled;
		return new AlertRule(this.id, this.name, this.query, this.owner, this.version + 1, isEnabled, at, this.channels,
				this.asked, isSame ? asksSince() : at, isSame ? this.earlier : until(at, at));
	}

	/// The same rule as a later version with other receivers.
	public AlertRule sending(List<Channel> receivers, Instant at) {
		return new AlertRule(this.id, this.name, this.query, this.owner, this.version + 1, this.enabled, at, receivers,
				this.asked, asksSince(), this.earlier);
	}

	/// The same rule as a later version, under a name and with a query that may be new.
	public AlertRule asking(String newName, String newQuery, Asked newAsked, Instant at) {
		boolean isSame = (this.asked != null) ? newAsked.equals(this.asked) : newQuery.equals(this.query);
		return new AlertRule(this.id, newName, newQuery, this.owner, this.version + 1, this.enabled, at, this.channels,
				newAsked, isSame ? asksSince() : at, isSame ? this.earlier : until(at, at));
	}

	/// The same rule as a later version, after one that could not be matched: what came
	/// since then is asked for too.
	public AlertRule mended(String newName, String newQuery, Asked newAsked, Instant broken, Instant at) {
		return new AlertRule(this.id, newName, newQuery, this.owner, this.version + 1, this.enabled, at, this.channels,
				newAsked, broken.isBefore(at) ? broken : at, until(broken, at));
	}

	/// The same rule without what it asked for before.
	public AlertRule alone() {
		return this.earlier.isEmpty() ? this : new AlertRule(this.id, this.name, this.query, this.owner, this.version,
				this.enabled, this.changedAt, this.channels, this.asked, this.since, List.of());
	}

	/// The same rule as it was when it asked for something else.
	public AlertRule as(Earlier before) {
		return new AlertRule(this.id, this.name, before.query(), this.owner, this.version, this.enabled, this.changedAt,
				this.channels, before.asked(), before.since(), List.of());
	}

	/// What it asked for up to a moment.
	private List<Earlier> until(Instant end, Instant now) {
		List<Earlier> all = new ArrayList<>(this.earlier);
		if (this.enabled && asksSince().isBefore(end)) {
			all.add(new Earlier(this.query, this.asked, asksSince(), end));
		}
		all.removeIf((one) -> one.until().isBefore(now.minus(KEPT)));
		return all.subList(Math.max(0, all.size() - MOST_EARLIER), all.size());
	}

	/// What a rule asked for once.
	///
	/// @param query as its owner typed it
	/// @param asked what that was understood as; null where it is to be read anew
	/// @param since from when on
	/// @param until the first moment of which it does not hold
	public record Earlier(String query, @JsonInclude(Include.NON_NULL) @Nullable Asked asked, Instant since,
			Instant until) {

		/// Whether an article of a moment is told by it.
		public boolean holdsAt(Instant moment) {
			return !moment.isBefore(this.since) && moment.isBefore(this.until);
		}

	}

}
