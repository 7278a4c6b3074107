package vn.diemtin.alert;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.Disposition;
import vn.diemtin.events.alert.AlertRaised;

/// How holding one article against the rules ended.
sealed interface MatchOutcome {

	/// The stage of its dispositions.
	String STAGE = "alert";

	/// The one record of it.
	Disposition disposition();

	/// The rules that matched, whether or not they told the story before.
	default List<AlertRaised> alerts() {
		return List.of();
	}

	/// What is set aside: one or none.
	default List<DeadLetter> deadLetters() {
		return List.of();
	}

	/// Some rules match.
	record Matched(String article, List<AlertRaised> alerts, Instant at) implements MatchOutcome {

		public Matched {
			alerts = List.copyOf(alerts);
		}

		@Override
		public Disposition disposition() {
			String names = this.alerts.stream().map((alert) -> alert.rule().name()).collect(Collectors.joining(", "));
			return new Disposition(STAGE, this.article, "matched", names, this.at);
		}

	}

	/// No rule matches, or none that may tell of this article.
	record NoRule(String article, @Nullable String reason, Instant at) implements MatchOutcome {

		@Override
		public Disposition disposition() {
			return new Disposition(STAGE, this.article, "no-rule", this.reason, this.at);
		}

	}

	/// The message cannot be read, or reading it failed: kept for replay.
	record DeadLetter(String article, byte[] message, String reason, Instant at) implements MatchOutcome {

		@Override
		public Disposition disposition() {
			return new Disposition(STAGE, this.article, "dead-letter", this.reason, this.at);
		}

		@Override
		public List<DeadLetter> deadLetters() {
			return List.of(this);
		}

	}

}
