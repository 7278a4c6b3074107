package vn.diemtin.vietnam;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A body that exists once in each unit of a level, such as the department of home affairs of a province, or once in each
/// agency of some kinds, such as the inspectorate of a ministry.
///
/// @param slug how ids of its agencies begin
/// @param name without the place
/// @param level of the units that have it; [Level#NATIONAL] for bodies of agencies
/// @param kinds the kinds of units that have it, all if empty
/// @param owners the kinds of agencies that have it, empty for bodies of units
/// @param only slugs of the provinces known to have it, all if empty
/// @param named whether the kind of the place stands in the full name ("Sở Nội vụ tỉnh X", but "Tỉnh ủy X")
public record AgencyForm(String slug, String name, AgencyKind kind, @Nullable String field, Level level,
		@Nullable LocalDate validFrom, @Nullable LocalDate validTo, boolean named, Set<PlaceKind> kinds,
		Set<AgencyKind> owners, Set<String> only, List<String> successors, List<AgencyFunction> functions,
		List<String> aliases) {

	public AgencyForm {
		kinds = Set.copyOf(kinds);
		owners = Set.copyOf(owners);
		only = Set.copyOf(only);
		successors = List.copyOf(successors);
		functions = List.copyOf(functions);
		aliases = List.copyOf(aliases);
	}

	public boolean isValid(LocalDate at) {
		return Period.contains(this.validFrom, this.validTo, at);
	}

	/// Whether agencies of this kind have the body.
	public boolean fits(Agency owner) {
		return this.owners.contains(owner.kind());
	}

	boolean fits(Place place) {
		return this.owners.isEmpty() && this.level == place.level()
				&& (this.kinds.isEmpty() || this.kinds.contains(place.kind()));
	}

	/// Whether both are what different units call the same body ("Tỉnh ủy", "Thành ủy").
	boolean isLike(AgencyForm other) {
		return this.kind == other.kind && this.kinds.isEmpty() == other.kinds.isEmpty()
				&& Objects.equals(this.field, other.field) && (!this.kinds.isEmpty() || this.slug.equals(other.slug));
	}

}
