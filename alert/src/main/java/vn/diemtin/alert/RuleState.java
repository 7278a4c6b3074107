package vn.diemtin.alert;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.alert.AlertRule;
import vn.diemtin.events.alert.Channel;
import vn.diemtin.events.alert.RuleTrouble;
import vn.diemtin.events.query.Query;
import vn.diemtin.store.match.QueryMatch;

/// What became of the newest version of a rule.
sealed interface RuleState {

	/// The version that this is about.
	long version();

	/// Who is to be told of it.
	Owned owned();

	/// It is matched.
	///
	/// @param query what it asks for
	/// @param match the same made ready
	/// @param senses what it asks for now, and what it asked for before
	record Live(AlertRule rule, Query query, QueryMatch match, List<Sense> senses) implements RuleState {

		public Live {
			senses = List.copyOf(senses);
		}

		@Override
		public long version() {
			return this.rule.version();
		}

		@Override
		public Owned owned() {
			return Owned.of(this.rule);
		}

	}

	/// It is switched off.
	record Off(AlertRule rule) implements RuleState {

		@Override
		public long version() {
			return this.rule.version();
		}

		@Override
		public Owned owned() {
			return Owned.of(this.rule);
		}

	}

	/// It cannot be matched; nothing but its owner takes it away.
	///
	/// @param version 0 where it could not be read
	/// @param owned what else its record says of it, as far as it could be read
	/// @param trouble what is wrong
	/// @param problem the same in detail
	record Broken(long version, Owned owned, RuleTrouble trouble, String problem) implements RuleState {

		/// The same with what the version before it says, where its record says nothing.
		Broken after(RuleState before) {
			if (this.version > 0) {
				return this;
			}
			return new Broken(before.version(), this.owned.or(before.owned()), this.trouble, this.problem);
		}

	}

	/// Who is to be told of a rule.
	///
	/// @param name as its owner calls it; null where that is not known
	/// @param owner whose it is; null where that is not known
	/// @param changedAt when it was saved; null where that is not known
	/// @param channels its receivers; none where they are not known
	record Owned(@Nullable String name, @Nullable String owner, @Nullable Instant changedAt, List<Channel> channels) {

		static final Owned UNKNOWN = new Owned(null, null, null, List.of());

		static Owned of(AlertRule rule) {
			return new Owned(rule.name(), rule.owner(), rule.changedAt(), rule.channels());
		}

		Owned or(Owned other) {
			return new Owned((this.name != null) ? this.name : other.name,
					(this.owner != null) ? this.owner : other.owner,
					(this.changedAt != null) ? this.changedAt : other.changedAt,
					this.channels.isEmpty() ? other.channels : this.channels);
		}

	}

}
