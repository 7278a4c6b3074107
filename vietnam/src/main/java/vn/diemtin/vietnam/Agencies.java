package vn.diemtin.vietnam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// The public bodies of Vietnam by date: national ones and those of the provinces one by one, those of districts and communes made
/// on demand.
///
/// There is no register of them to read: they follow from tables of forms (a department of home affairs in every province) and of
/// particular bodies.
public final class Agencies {

	private final Places places;

	private final UnitSlugs units;

	private final List<AgencyForm> forms;

	private final AgencyMaker maker;

	private final Map<String, Agency> byId = new LinkedHashMap<>();

	private final AgencyStems stems;

	private Agencies(Places places) {
		this.places = places;
		this.units = new UnitSlugs(places);
		this.forms = AgencyTables.forms();
		this.maker = new AgencyMaker(places, this.units, this.forms);
		AgencyTables.national().values().forEach(this::add);
		joinPredecessors();
		List<Agency> ministries = this.byId.values().stream().filter(one -> one.kind() == AgencyKind.MINISTRY).toList();
		forms(Level.NATIONAL).forEach(form -> ministries.forEach(ministry -> add(this.maker.make(form, ministry))));
		for (UnitSlugs.Unit province : this.units.provinces()) {
			for (AgencyForm form : forms(Level.PROVINCE)) {
				if (form.only().isEmpty() || form.only().contains(province.slug())) {
					this.maker.make(form, province).ifPresent(this::add);
				}
			}
		}
		joinPredecessors();
		this.stems = AgencyStems.of(this.forms, AgencyTables.national().keySet().stream().map(this.byId::get).toList());
	}

	/// Builds them from the tables and the places. Build once and share; nothing in it
	/// changes.
	public static Agencies load(Places places) {
		return new Agencies(places);
	}

	private void add(Agency agency) {
		this.byId.put(agency.id(), agency);
	}

	private void joinPredecessors() {
		Map<String, List<String>> before = new LinkedHashMap<>();
		this.byId.values()
			.forEach(agency -> agency.successors()
				.forEach(id -> before.computeIfAbsent(id, unused -> new ArrayList<>()).add(agency.id())));
		before.forEach((id, ids) -> this.byId.computeIfPresent(id, (same, agency) -> agency.withPredecessors(ids)));
	}

	/// The agency of this id; those of districts and communes are made for it, without
	/// their predecessors.
	public Optional<Agency> byId(String id) {
		Agency known = this.byId.get(id);
		if (known != null) {
			return Optional.of(known);
		}
		int dot = id.indexOf('.');
		if (dot < 0) {
			return Optional.empty();
		}
		String slug = id.substring(0, dot);
		return this.units.bySlug(id.substring(dot + 1))
			.flatMap(unit -> this.forms.stream()
				.filter(form -> form.slug().equals(slug))
				.flatMap(form -> this.maker.make(form, unit).stream())
				.findFirst());
	}

	/// The body of this form in the unit, if the unit has or had one.
	public Optional<Agency> in(AgencyForm form, Place place) {
		UnitSlugs.Unit unit = this.units.of(place);
		return Optional.ofNullable(this.byId.get(form.slug() + "." + unit.slug()))
			.or(() -> this.maker.make(form, unit));
	}

	/// The body of this form (Ban VSTBPN, Công đoàn) in the ministry.
	public Optional<Agency> in(AgencyForm form, Agency ministry) {
		return form.level() == Level.NATIONAL && ministry.kind() == AgencyKind.MINISTRY
				? byId(form.slug() + "." + ministry.id()) : Optional.empty();
	}

	/// The agencies that a whole string may name at the date. A name without its place
	/// ("Sở Nội vụ") gives those of all
	/// provinces.
	public List<Agency> named(String name, LocalDate at) {
		return everNamed(name).stream().filter(agency -> agency.isValid(at)).toList();
	}

	/// The agencies that a whole string may name at any time.
	public List<Agency> everNamed(String name) {
		return this.stems.parse(Spelling.key(name), this);
	}

	/// Those with a function at the date: national first, then by province. Districts and
	/// communes are not among them.
	public List<Agency> withFunction(String function, LocalDate at) {
		return all(agency -> agency.has(function, at));
	}

	public List<Agency> successors(String id) {
		return byId(id).stream()
			.flatMap(agency -> agency.successors().stream())
			.flatMap(to -> byId(to).stream())
			.toList();
	}

	public List<Agency> predecessors(String id) {
		return byId(id).stream()
			.flatMap(agency -> agency.predecessors().stream())
			.flatMap(to -> byId(to).stream())
			.toList();
	}

	/// The bodies in force at the date that the agency is or became.
	public List<Agency> current(Agency agency, LocalDate at) {
		if (!agency.isFormer(at)) {
			return agency.isValid(at) ? List.of(agency) : List.of();
		}
		return successors(agency.id()).stream().flatMap(next -> current(next, at).stream()).distinct().toList();
	}

	/// The national and provincial bodies of all times.
	public Collection<Agency> all() {
		return List.copyOf(this.byId.values());
	}

	List<Agency> all(Predicate<Agency> test) {
		return this.byId.values().stream().filter(test).toList();
	}

	public List<AgencyForm> forms(Level level) {
		return this.forms.stream().filter(form -> form.level() == level).toList();
	}

	Places places() {
		return this.places;
	}

	AgencyStems stems() {
		return this.stems;
	}

}
