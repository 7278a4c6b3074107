package vn.diemtin.vietnam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The public bodies of Vietnam by date: national ones from a table, those of provinces, districts, communes and of other agencies
/// made on demand.
///
/// There is no register of them to read: they follow from tables of forms (a department of home affairs in every province) and of
/// particular bodies.
public final class Agencies {

	/// Of bodies made on demand; when more are kept, all are dropped.
	private static final int MOST_KEPT = 20_000;

	private final Places places;

	private final UnitSlugs units;

	private final List<AgencyForm> forms;

	private final Map<String, List<AgencyForm>> formsBySlug = new LinkedHashMap<>();

	private final AgencyMaker maker;

	private final Map<String, Agency> national = new LinkedHashMap<>();

	private final Map<String, Optional<Agency>> made = new ConcurrentHashMap<>();

	private final Lazy<List<Agency>> all = new Lazy<>(this::everyOne);

	private final AgencyStems stems;

	private Agencies(Places places) {
		this.places = places;
		this.units = new UnitSlugs(places);
		this.forms = AgencyTables.forms();
		this.forms
			.forEach(form -> this.formsBySlug.computeIfAbsent(form.slug(), unused -> new ArrayList<>(3)).add(form));
		this.maker = new AgencyMaker(places, this.units, this.forms);
		this.national.putAll(AgencyTables.national());
		joinPredecessors();
		this.stems = AgencyStems.of(this.forms, this.national.values());
	}

	/// Builds them from the tables and the places. Build once and share; nothing that can
	/// be seen in it changes.
	public static Agencies load(Places places) {
		return new Agencies(places);
	}

	private void joinPredecessors() {
		Map<String, List<String>> before = new LinkedHashMap<>();
		this.national.values()
			.forEach(agency -> agency.successors()
				.forEach(id -> before.computeIfAbsent(id, unused -> new ArrayList<>()).add(agency.id())));
		before.forEach((id, ids) -> this.national.computeIfPresent(id, (same, agency) -> agency.withPredecessors(ids)));
	}

	private List<Agency> everyOne() {
		List<Agency> every = new ArrayList<>(this.national.values());
		List<Agency> ministries = every.stream().filter(one -> one.kind() == AgencyKind.MINISTRY).toList();
		for (AgencyForm form : forms(Level.NATIONAL)) {
			ministries.forEach(ministry -> in(form, ministry).ifPresent(every::add));
		}
		for (UnitSlugs.Unit province : this.units.provinces()) {
			for (AgencyForm form : forms(Level.PROVINCE)) {
				if (form.only().isEmpty() || form.only().contains(province.slug())) {
					in(form, province).ifPresent(every::add);
				}
			}
		}
		return List.copyOf(every);
	}

	/// The agency of this id.
	public Optional<Agency> byId(String id) {
		Agency known = this.national.get(id);
		if (known != null) {
			return Optional.of(known);
		}
		int dot = id.indexOf('.');
		if (dot < 0) {
			return Optional.empty();
		}
		String rest = id.substring(dot + 1);
		for (AgencyForm form : this.formsBySlug.getOrDefault(id.substring(0, dot), List.of())) {
			Optional<Agency> found = form.owners().isEmpty() ? this.units.bySlug(rest).flatMap(unit -> in(form, unit))
					: byId(rest).flatMap(owner -> in(form, owner));
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	/// The body of this form in the unit, if the unit has or had one.
	public Optional<Agency> in(AgencyForm form, Place place) {
		return form.fits(place) ? in(form, this.units.of(place)) : Optional.empty();
	}

	private Optional<Agency> in(AgencyForm form, UnitSlugs.Unit unit) {
		if (!form.fits(unit.last())) {
			return Optional.empty();
		}
		String id = form.slug() + "." + unit.slug();
		Optional<Agency> known = this.made.get(id);
		return known == null ? keep(id, this.maker.make(form, unit)) : known;
	}

	/// The body of this form (Ban VSTBPN, Công đoàn) in the agency, if agencies of its
	/// kind have one.
	public Optional<Agency> in(AgencyForm form, Agency owner) {
		if (!form.fits(owner)) {
			return Optional.empty();
		}
		String id = form.slug() + "." + owner.id();
		Optional<Agency> known = this.made.get(id);
		return known == null ? keep(id, Optional.of(this.maker.make(form, owner, one -> fits(form, one)))) : known;
	}

	private boolean fits(AgencyForm form, String owner) {
		return byId(owner).filter(form::fits).isPresent();
	}

	private Optional<Agency> keep(String id, Optional<Agency> agency) {
		if (this.made.size() > MOST_KEPT) {
			this.made.clear();
		}
		this.made.put(id, agency);
		return agency;
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
		return all().stream().filter(agency -> agency.has(function, at)).toList();
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
		return this.all.get();
	}

	/// Those of a level; of the national one, those that agencies have.
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
