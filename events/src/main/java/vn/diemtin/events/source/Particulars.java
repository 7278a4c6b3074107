package vn.diemtin.events.source;

import java.time.LocalDate;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.PublicationDate.Origin;

/// What exactly was found at a source, in parts, so that each reader may be told in a language of their own. Shares are
/// whole percents.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "code")
@JsonSubTypes({ @JsonSubTypes.Type(value = Particulars.Unasked.class, name = "unasked"),
		@JsonSubTypes.Type(value = Particulars.Unread.class, name = "unread"),
		@JsonSubTypes.Type(value = Particulars.Failing.class, name = "failing"),
		@JsonSubTypes.Type(value = Particulars.Misread.class, name = "misread"),
		@JsonSubTypes.Type(value = Particulars.Silent.class, name = "silent"),
		@JsonSubTypes.Type(value = Particulars.Incomplete.class, name = "incomplete"),
		@JsonSubTypes.Type(value = Particulars.Undated.class, name = "undated"),
		@JsonSubTypes.Type(value = Particulars.Redated.class, name = "redated"),
		@JsonSubTypes.Type(value = Particulars.Missed.class, name = "missed"),
		@JsonSubTypes.Type(value = Particulars.Moved.class, name = "moved"),
		@JsonSubTypes.Type(value = Particulars.Volume.class, name = "volume") })
public sealed interface Particulars {

	/// The same as an English sentence.
	String text();

	/// No entrance was asked yet.
	record Unasked() implements Particulars {

		@Override
		public String text() {
			return "no entrance was asked yet";
		}

	}

	/// No entrance was read yet.
	record Unread() implements Particulars {

		@Override
		public String text() {
			return "no entrance was read yet";
		}

	}

	/// Requests of an entrance come to nothing.
	///
	/// @param outcome how the last one ended, or what the answer was read as
	/// @param reason what the program said of it, as it was said
	/// @param failures how many in a row
	record Failing(String url, String outcome, @JsonInclude(Include.NON_NULL) @Nullable String reason,
			int failures) implements Particulars {

		@Override
		public String text() {
			return url + ": " + outcome + ((reason != null) ? ", " + reason : "") + ", " + failures + " times in a row";
		}

	}

	/// Pages were not read as articles.
	///
	/// @param misread how many
	/// @param asked of how many
	record Misread(int misread, int asked) implements Particulars {

		@Override
		public String text() {
			return "%d of %d pages were not read as articles".formatted(misread, asked);
		}

	}

	/// Nothing new came.
	///
	/// @param last the last day on which something did
	/// @param expected how many items were to be expected since
	record Silent(LocalDate last, long expected) implements Particulars {

		@Override
		public String text() {
			return "nothing new since %s, where %d items were to be expected".formatted(last, expected);
		}

	}

	/// Articles lack titles or texts.
	///
	/// @param articles how many were looked at
	/// @param titled the share of them with a title
	/// @param bodied the share of them with a text
	record Incomplete(int articles, long titled, long bodied) implements Particulars {

		@Override
		public String text() {
			return "of the last %d articles %d %% have a title and %d %% a text".formatted(articles, titled, bodied);
		}

	}

	/// Articles lack dates.
	///
	/// @param articles how many were looked at
	/// @param dated the share of them with a date
	record Undated(int articles, long dated) implements Particulars {

		@Override
		public String text() {
			return "of the last %d articles %d %% have a date".formatted(articles, dated);
		}

	}

	/// Dates are read from elsewhere than before.
	record Redated(Origin before, Origin now) implements Particulars {

		@Override
		public String text() {
			return "dates were read from %s and are from %s now".formatted(word(before), word(now));
		}

		private static String word(Origin origin) {
			return origin.name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	/// Items on the source's own lists were not captured.
	///
	/// @param captured how many were
	/// @param items of how many that could be
	record Missed(int captured, int items) implements Particulars {

		@Override
		public String text() {
			return "%d of %d items were captured".formatted(captured, items);
		}

	}

	/// Another host answers for an entrance.
	record Moved(String url, String host) implements Particulars {

		@Override
		public String text() {
			return url + " is answered by " + host;
		}

	}

	/// As many items in seven days as chance does not explain.
	///
	/// @param items how many came
	/// @param usual how many come usually
	record Volume(int items, long usual) implements Particulars {

		@Override
		public String text() {
			return "%d items in seven days, usually %d".formatted(items, usual);
		}

	}

}
