package vn.diemtin.desk.listing;

import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.source.Cause;
import vn.diemtin.events.source.Diagnosis;
import vn.diemtin.events.source.Source;
import vn.diemtin.store.SourceHealth;

/// A source as the list of sources shows it; templates ask it.
///
/// @param health the source and how it does
public record SourceRow(SourceHealth health) {

	/// The worst first: dead ones before partly dead ones, by cause, the newest trouble
	/// first, then by name.
	static final Comparator<SourceRow> WORST_FIRST = Comparator.comparing(SourceRow::isDead)
		.reversed()
		.thenComparing(SourceRow::cause)
		.thenComparing(SourceRow::since, Comparator.nullsLast(Comparator.reverseOrder()))
		.thenComparing((row) -> row.source().name());

	/// The declaration.
	public Source source() {
		return this.health.source();
	}

	/// What was found; null as long as nothing was.
	public @Nullable Diagnosis diagnosis() {
		return this.health.diagnosis();
	}

	/// What is the matter.
	public Cause cause() {
		Diagnosis diagnosis = diagnosis();
		if (source().paused()) {
			return Cause.PAUSED;
		}
		return (diagnosis != null) ? diagnosis.cause() : Cause.UNKNOWN;
	}

	/// The cause as it stands in addresses and message keys.
	public String word() {
		return wordOf(cause());
	}

	static String wordOf(Cause cause) {
		return cause.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/// Whether nothing comes from it.
	public boolean isDead() {
		Diagnosis diagnosis = diagnosis();
		return cause().isFatal() && diagnosis != null && !diagnosis.partly();
	}

	/// `bad`, `warn`, `calm` or `good`, for its colour.
	public String tone() {
		if (isDead()) {
			return "bad";
		}
		return switch (cause()) {
			case WELL -> "good";
			case UNKNOWN, PAUSED, QUIET -> "calm";
			case UNREACHABLE, BOT_WALL, TLS, GONE, NOT_A_FEED, ROBOTS, PARSER, FROZEN, INCOMPLETE, DATES, MISSED, MOVED,
					FEWER, MORE ->
				"warn";
		};
	}

	private @Nullable Instant since() {
		Diagnosis diagnosis = diagnosis();
		return (diagnosis != null) ? diagnosis.since() : null;
	}

	/// The share of articles that are whole, in percent; null without articles.
	public @Nullable Long wholePercent() {
		Diagnosis diagnosis = diagnosis();
		return percent((diagnosis != null) ? diagnosis.articles().complete() : null);
	}

	/// How much of its own lists was captured, in percent; null as long as that is not
	/// known.
	public @Nullable Long recallPercent() {
		Diagnosis diagnosis = diagnosis();
		Diagnosis.Recall recall = (diagnosis != null) ? diagnosis.recall() : null;
		return percent((recall != null) ? recall.share() : null);
	}

	private static @Nullable Long percent(@Nullable Double share) {
		return (share != null) ? Math.round(Math.floor(share * 100)) : null;
	}

	/// How many sources have a cause.
	public record Counted(String word, long count) {

		static Counted of(Map.Entry<Cause, Long> entry) {
			return new Counted(wordOf(entry.getKey()), entry.getValue());
		}

	}

	/// A source that died or came back.
	public record News(SourceRow row, Diagnosis.Turn turn) {

		/// The cause of its death as it stands in message keys.
		public String word() {
			return wordOf(this.turn.cause());
		}

	}

}
