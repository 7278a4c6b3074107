package vn.diemtin.events.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

import vn.diemtin.events.source.Cause;
import vn.diemtin.events.source.SourceId;

/// A rule that used to find something and hardly does any more. Key = [RuleId]; taken away when it finds something again.
///
/// @param rule the rule
/// @param name as its owner calls it
/// @param query what it asks for, as its owner typed it; of a rule that asks for something else now, nothing is said
/// @param since the first day of the silence
/// @param last the last day on which it found something; within the silence when it still does now and then
/// @param usual on how many days a week it found something before
/// @param why the likely cause
/// @param at when this was found
public record RuleSilent(RuleId rule, String name, String query, LocalDate since, LocalDate last, double usual, Why why,
		Instant at) {

	/// On how many days a week it found something, as people in Vietnam write it.
	public String usualDays() {
		return (usual >= 0.95) ? Long.toString(Math.round(usual))
				: Double.toString(Math.max(1, Math.round(usual * 10)) / 10.0).replace('.', ',');
	}

	/// Whether another look found the same.
	public boolean isSame(RuleSilent other) {
		return new RuleSilent(rule, name, query, since, last, usual, why, other.at).equals(other);
	}

	/// Why a rule fell silent.
	@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
	@JsonSubTypes({ @JsonSubTypes.Type(value = Dissolved.class, name = "dissolved"),
			@JsonSubTypes.Type(value = SourceDied.class, name = "source"),
			@JsonSubTypes.Type(value = QuietEverywhere.class, name = "quiet"),
			@JsonSubTypes.Type(value = NothingCollected.class, name = "collection"),
			@JsonSubTypes.Type(value = Unknown.class, name = "unknown") })
	public sealed interface Why {

		/// Its name on the wire.
		default String key() {
			return switch (this) {
				case Dissolved dissolved -> "dissolved";
				case SourceDied died -> "source";
				case QuietEverywhere quiet -> "quiet";
				case NothingCollected nothing -> "collection";
				case Unknown unknown -> "unknown";
			};
		}

	}

	/// Whom it names is no more.
	///
	/// @param gone who
	/// @param mended the query with those who took over; null when they are not known
	/// @param brings how many articles of the silence that query finds
	public record Dissolved(List<Gone> gone, @JsonInclude(Include.NON_NULL) @Nullable String mended,
			long brings) implements Why {

		public Dissolved {
			gone = List.copyOf(gone);
		}

	}

	/// A public body or a province that is no more.
	///
	/// @param name as the query has it
	/// @param at the first day without it
	/// @param successors who took over; none where that is not known
	public record Gone(String name, LocalDate at, List<String> successors) {

		public Gone {
			successors = List.copyOf(successors);
		}

	}

	/// The source of most of what it found does not work.
	///
	/// @param source which
	/// @param name as people call it
	/// @param cause what is the matter with it; null when it gives nothing any more and
	/// nobody knows why
	public record SourceDied(SourceId source, String name,
			@JsonInclude(Include.NON_NULL) @Nullable Cause cause) implements Why {

	}

	/// A part of the query is found nowhere any more, whatever the other parts ask for.
	///
	/// @param part as it is typed
	public record QuietEverywhere(String part) implements Why {

	}

	/// No articles come at all.
	public record NothingCollected() implements Why {

	}

	/// None of these.
	public record Unknown() implements Why {

	}

}
