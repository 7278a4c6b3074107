package vn.diemtin.vietnam;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A body that exists once in each unit of a level, such as the department of home affairs of a province; at the national
/// level, once in each ministry.
///
/// @param slug how ids of its agencies begin
/// @param name without the place
/// @param kinds the kinds of units that have it, all if empty
/// @param only slugs of the provinces known to have it, all if empty
/// @param named whether the kind of the place stands in the full name ("Sở Nội vụ tỉnh X", but "Tỉnh ủy X")
public record AgencyForm(String slug, String name, AgencyKind kind, @Nullable String field, Level level,
		@Nullable LocalDate validFrom, @Nullable LocalDate validTo, boolean named, Set<PlaceKind> kinds,
		Set<String> only, List<String> successors, List<AgencyFunction> functions, List<String> aliases) {

	public AgencyForm {
		kinds = Set.copyOf(kinds);
		only = Set.copyOf(only);
		successors = List.copyOf(successors);
		functions = List.copyOf(functions);
		aliases = List.copyOf(aliases);
	}

	public boolean isValid(LocalDate at) {
		return Period.contains(this.validFrom, this.validTo, at);
	}

	boolean fits(Place place) {
		return this.level == place.level() && (this.kinds.isEmpty() || this.kinds.contains(place.kind()));
	}

	/// Whether both are what different units call the same body ("Tỉnh ủy", "Thành ủy").
	boolean isLike(AgencyForm other) {
		return this.kind == other.kind && this.kinds.isEmpty() == other.kinds.isEmpty()
				&& Objects.equals(this.field, other.field) && (!this.kinds.isEmpty() || this.slug.equals(other.slug));
	}

}
