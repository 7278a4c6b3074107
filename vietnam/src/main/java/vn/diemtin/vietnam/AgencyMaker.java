package vn.diemtin.vietnam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes the agencies that follow from a form and a unit, or a form and a ministry.
final class AgencyMaker {

	private final Places places;

	private final UnitSlugs units;

	private final List<AgencyForm> forms;

	AgencyMaker(Places places, UnitSlugs units, List<AgencyForm> forms) {
		this.places = places;
		this.units = units;
		this.forms = forms;
	}

	/// The body of a unit, if the form fits the unit and both were there at one time.
	Optional<Agency> make(AgencyForm form, UnitSlugs.Unit unit) {
		if (!form.fits(unit.last()) || !overlap(form, unit)) {
			return Optional.empty();
		}
		LocalDate to = Period.earlier(form.validTo(), unit.to());
		return Optional.of(new Agency(form.slug() + "." + unit.slug(), fullName(form, unit.last()),
				aliases(form, unit.last()), form.kind(), form.field(), form.level(), unit.last().id(),
				Period.later(form.validFrom(), unit.from()), to, parent(form, unit), List.of(),
				successors(form, unit, to), form.functions()));
	}

	private static boolean overlap(AgencyForm form, UnitSlugs.Unit unit) {
		return Period.overlap(form.validFrom(), form.validTo(), unit.from(), unit.to());
	}

	/// The body of a ministry.
	Agency make(AgencyForm form, Agency ministry) {
		return new Agency(form.slug() + "." + ministry.id(), form.name() + " " + ministry.name(),
				form.aliases().stream().map(alias -> alias + " " + ministry.name()).toList(), form.kind(), form.field(),
				Level.NATIONAL, null, Period.later(form.validFrom(), ministry.validFrom()),
				Period.earlier(form.validTo(), ministry.validTo()), ministry.id(),
				ministry.predecessors().stream().map(id -> form.slug() + "." + id).toList(),
				ministry.successors().stream().map(id -> form.slug() + "." + id).toList(), form.functions());
	}

	private static String fullName(AgencyForm form, Place place) {
		return form.name() + " " + (form.named() ? place.kind().word() + " " : "") + place.name();
	}

	private static List<String> aliases(AgencyForm form, Place place) {
		Set<String> aliases = new LinkedHashSet<>();
		aliases.add(form.name() + " " + place.name());
		for (String alias : form.aliases()) {
			aliases.add(alias + " " + place.kind().word() + " " + place.name());
			aliases.add(alias + " " + place.name());
		}
		aliases.remove(fullName(form, place));
		return List.copyOf(aliases);
	}

	private @Nullable String parent(AgencyForm form, UnitSlugs.Unit unit) {
		return switch (form.kind()) {
			case DEPARTMENT, DIVISION, OFFICE, INSPECTORATE, COMMITTEE -> "ubnd." + unit.slug();
			case PEOPLES_COMMITTEE -> unit.last().level() == Level.PROVINCE ? "chinh-phu"
					: this.places.parent(unit.last()).map(this.units::of).map(up -> "ubnd." + up.slug()).orElse(null);
			default -> null;
		};
	}

	/// Where the form ended, what the form became in the same unit; where the unit ended,
	/// the same in what it became.
	private List<String> successors(AgencyForm form, UnitSlugs.Unit unit, @Nullable LocalDate to) {
		if (to == null) {
			return List.of();
		}
		Set<String> successors = new LinkedHashSet<>();
		if (to.equals(form.validTo()) && !to.equals(unit.to())) {
			form.successors().forEach(slug -> successors.add(slug + "." + unit.slug()));
			return List.copyOf(successors);
		}
		for (Succession succession : this.places.successors(unit.last())) {
			UnitSlugs.Unit next = this.units.of(succession.to());
			for (AgencyForm other : likeIn(form, next.last(), to)) {
				successors.add(other.slug() + "." + next.slug());
			}
		}
		return List.copyOf(successors);
	}

	private List<AgencyForm> likeIn(AgencyForm form, Place place, LocalDate at) {
		List<AgencyForm> like = new ArrayList<>();
		for (AgencyForm other : this.forms) {
			if (other.isLike(form) && other.fits(place) && other.isValid(at)) {
				like.add(other);
			}
		}
		return like;
	}

}
