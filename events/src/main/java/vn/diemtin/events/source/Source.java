package vn.diemtin.events.source;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/// A source: a portal or paper with its entrances.
///
/// @param id stable id
/// @param name as its readers know it, in Vietnamese
/// @param group who speaks
/// @param place the unit that the portal speaks for, by name, such as `Thanh Hóa`
/// @param agency the body that runs the portal, by name
/// @param family the CMS family, such as `sharepoint-pages`; null when it is to be recognised
/// @param entrances where its articles are found
/// @param pollEvery the shortest time between two requests for an entrance
/// @param datePattern how dates are written where the family's habit does not hold, such as `M/d/yyyy`
/// @param verified whether a person has seen it work
/// @param paused whether it is not to be asked now
/// @param pages what its pages have other than the family's
/// @param until the first day on which the body that it speaks for was no more; it is not asked from then on
/// @param successor the source that speaks for the body's successor
/// @param tls what encrypted connections to its hosts need
/// @param saved who saved this state of it; null where a file declares it
public record Source(SourceId id, String name, Group group, @Nullable String place, @Nullable String agency,
		@Nullable String family, List<Entrance> entrances, @Nullable Duration pollEvery, @Nullable String datePattern,
		boolean verified, boolean paused, @JsonInclude(Include.NON_NULL) @Nullable PageRules pages,
		@JsonInclude(Include.NON_NULL) @Nullable LocalDate until,
		@JsonInclude(Include.NON_NULL) @Nullable SourceId successor,
		@JsonInclude(Include.NON_NULL) @Nullable TlsProfile tls, @JsonInclude(Include.NON_NULL) @Nullable Saved saved) {

	public Source {
		entrances = List.copyOf(entrances);
	}

	/// A source as a file declares it.
	public Source(SourceId id, String name, Group group, @Nullable String place, @Nullable String agency,
			@Nullable String family, List<Entrance> entrances, @Nullable Duration pollEvery,
			@Nullable String datePattern, boolean verified, boolean paused, @Nullable PageRules pages,
			@Nullable LocalDate until, @Nullable SourceId successor, @Nullable TlsProfile tls) {
		this(id, name, group, place, agency, family, entrances, pollEvery, datePattern, verified, paused, pages, until,
				successor, tls, null);
	}

	/// A source whose pages are its family's.
	public Source(SourceId id, String name, Group group, @Nullable String place, @Nullable String agency,
			@Nullable String family, List<Entrance> entrances, @Nullable Duration pollEvery,
			@Nullable String datePattern, boolean verified, boolean paused) {
		this(id, name, group, place, agency, family, entrances, pollEvery, datePattern, verified, paused, null, null,
				null, null, null);
	}

	/// The same source with other entrances.
	public Source at(List<Entrance> others) {
		return new Source(id, name, group, place, agency, family, others, pollEvery, datePattern, verified, paused,
				pages, until, successor, tls, saved);
	}

	/// The same source, asked or not.
	public Source paused(boolean isPaused) {
		return new Source(id, name, group, place, agency, family, entrances, pollEvery, datePattern, verified, isPaused,
				pages, until, successor, tls, saved);
	}

	/// The same source as somebody saves it.
	public Source saved(String by, Instant at) {
		return new Source(id, name, group, place, agency, family, entrances, pollEvery, datePattern, verified, paused,
				pages, until, successor, tls, new Saved(by, at));
	}

	/// The same source without the name of whoever saved it.
	public Source anonymous() {
		return new Source(id, name, group, place, agency, family, entrances, pollEvery, datePattern, verified, paused,
				pages, until, successor, tls);
	}

	/// Whether it may be asked on a day.
	public boolean isOpen(LocalDate day) {
		return !paused && (until == null || day.isBefore(until));
	}

	/// Who saved a source.
	///
	/// @param by their name
	/// @param at when
	public record Saved(String by, Instant at) {
	}

	/// Who speaks through a source.
	public enum Group {

		@JsonProperty("ministry")
		MINISTRY, @JsonProperty("province")
		PROVINCE, @JsonProperty("commune")
		COMMUNE, @JsonProperty("organisation")
		ORGANISATION, @JsonProperty("press")
		PRESS

	}

}
