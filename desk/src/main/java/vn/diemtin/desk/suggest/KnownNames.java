package vn.diemtin.desk.suggest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.diemtin.desk.suggest.Known.Kind;
import vn.diemtin.vietnam.Agencies;
import vn.diemtin.vietnam.Agency;
import vn.diemtin.vietnam.AgencyForm;
import vn.diemtin.vietnam.AgencyFunction;
import vn.diemtin.vietnam.Level;
import vn.diemtin.vietnam.Place;
import vn.diemtin.vietnam.Places;

/// All that can be suggested, as of a day: what the registries of bodies and places hold.
final class KnownNames {

	private static final int NATIONAL = 0;

	private static final int OF_ALL_PROVINCES = 1;

	private static final int PROVINCE = 1;

	private static final int OF_A_PROVINCE = 3;

	private static final int BELOW = 5;

	private final Agencies agencies;

	private final Places places;

	private final LocalDate today;

	KnownNames(Agencies agencies, Places places, LocalDate today) {
		this.agencies = agencies;
		this.places = places;
		this.today = today;
	}

	List<Known> all() {
		List<Known> all = new ArrayList<>();
		provinces(all);
		List<AgencyForm> forms = this.agencies.forms(Level.PROVINCE);
		for (AgencyForm form : forms) {
			all.add(form(form, forms));
		}
		this.agencies.all().forEach((agency) -> all.add(agency(agency)));
		units(all);
		return all;
	}

	private void provinces(List<Known> all) {
		Map<String, List<Place>> byName = new LinkedHashMap<>();
		this.places.all()
			.stream()
			.filter((place) -> place.level() == Level.PROVINCE)
			.forEach((place) -> byName.computeIfAbsent(place.name(), (unused) -> new ArrayList<>()).add(place));
		byName.forEach((name,
				versions) -> all.add(new Known(Kind.PROVINCE, versions.getLast().id().value(),
						last(versions).fullName(), List.of(name), Known.term("province", name), ended(versions),
						heirs(versions), List.of(), List.of(), PROVINCE)));
	}

	private static Place last(List<Place> versions) {
		return versions.stream()
			.max(Comparator.comparing((Place place) -> (place.validTo() != null) ? place.validTo() : LocalDate.MAX))
			.orElseThrow();
	}

	private @Nullable LocalDate ended(List<Place> versions) {
		return versions.stream().allMatch((place) -> place.isFormer(this.today)) ? last(versions).validTo() : null;
	}

	private List<String> heirs(List<Place> versions) {
		return (ended(versions) != null) ? names(this.places.current(last(versions), this.today)) : List.of();
	}

	private static List<String> names(Collection<Place> places) {
		return places.stream().map(Place::name).distinct().toList();
	}

	private Known form(AgencyForm form, List<AgencyForm> forms) {
		LocalDate to = form.validTo();
		boolean former = to != null && !this.today.isBefore(to);
		List<String> heirs = former ? form.successors()
			.stream()
			.flatMap((slug) -> forms.stream().filter((other) -> other.slug().equals(slug)))
			.map(AgencyForm::name)
			.distinct()
			.toList() : List.of();
		return new Known(Kind.FORM, form.slug(), form.name(), form.aliases(), Known.term("agency", form.name()),
				former ? to : null, heirs, List.of(), functions(form.functions(), to), OF_ALL_PROVINCES);
	}

	private Known agency(Agency agency) {
		boolean former = agency.isFormer(this.today);
		List<String> heirs = former
				? this.agencies.current(agency, this.today).stream().map(Agency::name).distinct().toList() : List.of();
		return new Known(Kind.AGENCY, agency.id(), agency.name(), agency.aliases(), Known.term("agency", agency.name()),
				former ? agency.validTo() : null, heirs, provinces(agency),
				functions(agency.functions(), agency.validTo()),
				(agency.level() == Level.NATIONAL) ? NATIONAL : OF_A_PROVINCE);
	}

	private List<String> provinces(Agency agency) {
		if (agency.place() == null || agency.place().level() != Level.PROVINCE) {
			return List.of();
		}
		LocalDate to = agency.validTo();
		LocalDate at = (to != null && to.isBefore(this.today)) ? to.minusDays(1) : this.today;
		return this.places.byId(agency.place(), at)
			.stream()
			.flatMap((place) -> Stream.concat(Stream.of(place), this.places.current(place, this.today).stream()))
			.map(Place::name)
			.distinct()
			.toList();
	}

	/// What it has charge of, or had on its last day.
	private List<String> functions(List<AgencyFunction> functions, @Nullable LocalDate to) {
		LocalDate at = (to != null && !this.today.isBefore(to)) ? to.minusDays(1) : this.today;
		return functions.stream().filter((one) -> one.isValid(at)).map(AgencyFunction::name).distinct().toList();
	}

	/// Districts and communes, each name once in a province. No field of the query
	/// language holds them, so they are
	/// looked for by their words, with the province beside them.
	private void units(List<Known> all) {
		Map<String, List<Place>> byTitle = new LinkedHashMap<>();
		for (Place place : this.places.all()) {
			if (place.level() != Level.PROVINCE) {
				String province = this.places.provinceOf(place).map(Place::name).orElse("");
				byTitle.computeIfAbsent(place.fullName() + ", " + province, (unused) -> new ArrayList<>()).add(place);
			}
		}
		byTitle.forEach((title, versions) -> all.add(unit(title, versions)));
	}

	private Known unit(String title, List<Place> versions) {
		Place place = last(versions);
		String phrase = "\"" + place.fullName() + "\"";
		List<String> provinces = versions.stream()
			.flatMap((version) -> this.places.provinceOf(version).stream())
			.map(Place::name)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		LocalDate ended = ended(versions);
		List<String> heirs = (ended == null) ? List.of()
				: this.places.current(place, this.today).stream().map(this::title).distinct().toList();
		return new Known(Kind.UNIT, place.id().value(), title, List.of(),
				provinces.isEmpty() ? phrase : phrase + " " + Known.term("province", provinces.getFirst()), ended,
				heirs, List.of(), List.of(), BELOW);
	}

	private String title(Place place) {
		return place.fullName() + this.places.provinceOf(place).map((province) -> ", " + province.name()).orElse("");
	}

}
