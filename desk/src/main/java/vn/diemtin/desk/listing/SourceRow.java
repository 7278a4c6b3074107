package vn.diemtin.desk.listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.diemtin.desk.page.Days;
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

	/// Whether not one whole day was watched, so that nothing can be said of a day. What
	/// was
	/// found by an earlier version does not tell since when; one day of it is none.
	public boolean isYoung() {
		Diagnosis diagnosis = diagnosis();
		if (diagnosis == null) {
			return true;
		}
		Instant since = diagnosis.watchedSince();
		if (since == null) {
			return diagnosis.days().size() <= 1;
		}
		LocalDate today = LocalDate.ofInstant(diagnosis.at(), Days.ZONE);
		return !LocalDate.ofInstant(since, Days.ZONE).plusDays(1).isBefore(today);
	}

	/// What its own lists showed and what was captured of it, until now.
	public Diagnosis.Recall soFar() {
		Diagnosis diagnosis = diagnosis();
		int listed = 0;
		int captured = 0;
		int others = 0;
		for (Diagnosis.DayCount day : (diagnosis != null) ? diagnosis.days() : List.<Diagnosis.DayCount>of()) {
			listed += day.recall().listed();
			captured += day.recall().captured();
			others += day.recall().others();
		}
		return new Diagnosis.Recall(listed, captured, others);
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

}
