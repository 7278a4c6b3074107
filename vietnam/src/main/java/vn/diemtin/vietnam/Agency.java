package vn.diemtin.vietnam;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One public body for as long as it bore its name.
///
/// Ids are readable and stable: `bo-noi-vu`, `so-noi-vu.thanh-hoa`, `ubnd.huyen-tho-xuan.thanh-hoa`,
/// `ban-vstbpn.bo-y-te`. A province that was formed anew under an old name has the year in its part of the id
/// (`so-noi-vu.phu-tho-2025`), since it is another place.
///
/// @param name the full name, its place included
/// @param aliases other names, short forms among them
/// @param field the field of work, such as `noi-vu`; null for bodies of general competence
/// @param place the unit that it belongs to, null for national bodies
/// @param parent id of the body above it, null if none is known
/// @param predecessors ids, as are the successors
public record Agency(String id, String name, List<String> aliases, AgencyKind kind, @Nullable String field, Level level,
		@Nullable PlaceId place, @Nullable LocalDate validFrom, @Nullable LocalDate validTo, @Nullable String parent,
		List<String> predecessors, List<String> successors, List<AgencyFunction> functions) {

	public Agency {
		aliases = List.copyOf(aliases);
		predecessors = List.copyOf(predecessors);
		successors = List.copyOf(successors);
		functions = List.copyOf(functions);
	}

	public boolean isValid(LocalDate at) {
		return Period.contains(this.validFrom, this.validTo, at);
	}

	/// Whether it had ended by then.
	public boolean isFormer(LocalDate at) {
		return this.validTo != null && !at.isBefore(this.validTo);
	}

	/// Whether it has the function at the date.
	public boolean has(String function, LocalDate at) {
		return isValid(at) && this.functions.stream().anyMatch(one -> one.name().equals(function) && one.isValid(at));
	}

	public Set<String> functionsAt(LocalDate at) {
		return this.functions.stream()
			.filter(one -> one.isValid(at))
			.map(AgencyFunction::name)
			.collect(Collectors.toUnmodifiableSet());
	}

	Agency withPredecessors(List<String> ids) {
		return new Agency(this.id, this.name, this.aliases, this.kind, this.field, this.level, this.place,
				this.validFrom, this.validTo, this.parent, ids, this.successors, this.functions);
	}

}
