package vn.diemtin.vietnam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
		return bare(form, unit).map(agency -> agency.withPredecessors(predecessors(agency, form, unit)));
	}

	private Optional<Agency> bare(AgencyForm form, UnitSlugs.Unit unit) {
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

	/// Those in the unit and in what the unit was made of that have the agency among
	/// their successors.
	private List<String> predecessors(Agency agency, AgencyForm form, UnitSlugs.Unit unit) {
		Set<String> ids = new LinkedHashSet<>();
		for (AgencyForm other : this.forms) {
			if (other.successors().contains(form.slug())) {
				bare(other, unit).filter(one -> one.successors().contains(agency.id()))
					.ifPresent(one -> ids.add(one.id()));
			}
		}
		for (Succession succession : this.units.predecessors(unit)) {
			UnitSlugs.Unit before = this.units.of(succession.from());
			for (AgencyForm other : this.forms) {
				if (other.isLike(form)) {
					bare(other, before).filter(one -> one.successors().contains(agency.id()))
						.ifPresent(one -> ids.add(one.id()));
				}
			}
		}
		return List.copyOf(ids);
	}

	/// The body of an agency.
	///
	/// @param owners whether the agency of an id has one too
	Agency make(AgencyForm form, Agency owner, Predicate<String> owners) {
		return new Agency(form.slug() + "." + owner.id(), form.name() + " " + owner.name(),
				form.aliases().stream().map(alias -> alias + " " + owner.name()).toList(), form.kind(), form.field(),
				owner.level(), owner.place(), Period.later(form.validFrom(), owner.validFrom()),
				Period.earlier(form.validTo(), owner.validTo()), owner.id(),
				owner.predecessors().stream().filter(owners).map(id -> form.slug() + "." + id).toList(),
				owner.successors().stream().filter(owners).map(id -> form.slug() + "." + id).toList(),
				form.functions());
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
			case DEPARTMENT, DIVISION, INSPECTORATE, COMMITTEE -> "ubnd." + unit.slug();
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
