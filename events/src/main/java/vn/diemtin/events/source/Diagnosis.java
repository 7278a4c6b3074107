package vn.diemtin.events.source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import org.jspecify.annotations.Nullable;

/// How a source does, and why if not well; the newest one of each source counts.
///
/// @param source the source
/// @param cause what is the matter
/// @param partly whether other entrances of the source still work
/// @param reason the particulars as an English sentence
/// @param since when this cause was found first
/// @param lastGoodAt when an entrance last answered and was read as what it is
/// @param lastItemAt when an item was last seen that was not there before
/// @param itemsADay how many new items a day are usual
/// @param articles what the articles of the last four weeks have
/// @param recall how many of the items on the source's own lists were captured, the last seven days that are settled taken together
/// @param days the last days, the oldest first
/// @param entrances in the order of their addresses
/// @param turns when it died and came back, the newest first
/// @param at when this was found
/// @param particulars what the reason tells, in parts; null where there is none, and in what was told before there were any
/// @param watchedSince when something of the source was first seen; null when nothing was
public record Diagnosis(SourceId source, Cause cause, boolean partly, @Nullable String reason, Instant since,
		@Nullable Instant lastGoodAt, @Nullable Instant lastItemAt, double itemsADay, Shares articles,
		@Nullable Recall recall, List<DayCount> days, List<EntranceState> entrances, List<Turn> turns, Instant at,
		@JsonInclude(Include.NON_NULL) @Nullable Particulars particulars,
		@JsonInclude(Include.NON_NULL) @Nullable Instant watchedSince) {

	public Diagnosis {
		days = List.copyOf(days);
		entrances = List.copyOf(entrances);
		turns = List.copyOf(turns);
	}

	/// How many articles have what an article has.
	///
	/// @param read how many there are
	/// @param titled with a title
	/// @param dated with a date
	/// @param bodied with a text
	public record Shares(int read, int titled, int dated, int bodied) {

		/// The share of articles that have all three, as far as the rarest tells; null
		/// without articles.
		public @Nullable Double complete() {
			return (read == 0) ? null : Math.min(titled, Math.min(dated, bodied)) / (double) read;
		}

	}

	/// Items shown against items captured.
	///
	/// @param listed items that the source's lists and feeds showed
	/// @param captured those of them that became articles
	/// @param others those whose pages are no articles, or gone, or forbidden
	public record Recall(int listed, int captured, int others) {

		/// Captured of those that could be; null when there were none.
		public @Nullable Double share() {
			int articles = listed - others;
			return (articles <= 0) ? null : Math.min(1, captured / (double) articles);
		}

	}

	/// One day of a source, in Vietnam.
	///
	/// @param day the day on which the items were first listed
	/// @param recall of these items
	/// @param articles what the articles read on that day have
	public record DayCount(LocalDate day, Recall recall, Shares articles) {
	}

	/// How an entrance does.
	///
	/// @param url its address
	/// @param outcome how the last request ended, or what the answer was read as
	/// @param reason for a person
	/// @param failures requests in a row that came to nothing
	/// @param at when that was
	/// @param lastGoodAt when it was last read as what it is
	/// @param lastItemAt when it last showed something new
	public record EntranceState(String url, String outcome, @Nullable String reason, int failures, Instant at,
			@Nullable Instant lastGoodAt, @Nullable Instant lastItemAt) {
	}

	/// A source died or came back.
	///
	/// @param works whether it works from then on
	/// @param cause of its death; what is left of it when it came back
	public record Turn(boolean works, Cause cause, Instant at) {
	}

}
