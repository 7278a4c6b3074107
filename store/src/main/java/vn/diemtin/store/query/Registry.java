package vn.diemtin.store.query;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.fact.AgencyFact;
import vn.diemtin.vietnam.Agencies;
import vn.diemtin.vietnam.Agency;
import vn.diemtin.vietnam.Level;
import vn.diemtin.vietnam.Place;
import vn.diemtin.vietnam.PlaceId;
import vn.diemtin.vietnam.Places;
import vn.diemtin.vietnam.Spelling;

/// What is known of public bodies and provinces, as queries and the fields of articles need it. The tables are read when they
/// are needed first.
public final class Registry {

	/// More bodies of one name than provinces ever were are no name.
	private static final int MOST_NAMED = 400;

	private static final List<String> LEVELS = List.of("tinh ", "thanh pho ", "tp. ", "tp ");

	private @Nullable Agencies agencies;

	private @Nullable Places places;

	/// The known public bodies.
	public synchronized Agencies agencies() {
		if (this.agencies == null) {
			this.agencies = Agencies.load(places());
		}
		return this.agencies;
	}

	/// The administrative units.
	public synchronized Places places() {
		if (this.places == null) {
			this.places = Places.load();
		}
		return this.places;
	}

	/// The ids of the bodies that bear or bore a name; none when the name says little.
	public List<String> agencyIds(String name) {
		List<String> ids = agencies().everNamed(name).stream().map(Agency::id).distinct().sorted().toList();
		return (ids.size() <= MOST_NAMED) ? ids : List.of();
	}

	/// What the bodies named in facts have charge of at a date. Where a fact leaves open
	/// which body is meant, what all of
	/// those possible have charge of.
	public Set<String> functions(AgencyFact fact, LocalDate at) {
		String id = fact.agency();
		if (id != null) {
			return functions(id, at);
		}
		Set<String> shared = null;
		for (String candidate : fact.candidates()) {
			Set<String> functions = functions(candidate, at);
			if (shared == null) {
				shared = new HashSet<>(functions);
			}
			else {
				shared.retainAll(functions);
			}
		}
		return (shared != null) ? shared : Set.of();
	}

	/// What a body has charge of at a date.
	public Set<String> functions(String agency, LocalDate at) {
		return agencies().byId(agency).map((known) -> known.functionsAt(at)).orElse(Set.of());
	}

	/// The name of a body.
	public Optional<String> name(String agency) {
		return agencies().byId(agency).map(Agency::name);
	}

	/// The keys of the provinces that a unit lies in, as of a date; it may have borne
	/// other names since.
	public Optional<String> provinceKey(@Nullable String place, LocalDate at) {
		if (place == null || !isPlaceId(place)) {
			return Optional.empty();
		}
		return version(new PlaceId(place), at).flatMap((unit) -> places().provinceOf(unit))
			.map((province) -> provinceKey(province.name()));
	}

	private Optional<Place> version(PlaceId id, LocalDate at) {
		// An article may still speak of a unit that is no more, and nothing else bears
		// its code.
		return places().byId(id, at).or(() -> places().versions(id).stream().reduce((first, last) -> last));
	}

	private static boolean isPlaceId(String id) {
		return id.startsWith("province/") || id.startsWith("district/") || id.startsWith("commune/");
	}

	/// The key of the province that a body belongs to.
	public Optional<String> provinceOf(@Nullable String agency, LocalDate at) {
		return Optional.ofNullable(agency)
			.flatMap((id) -> agencies().byId(id))
			.map(Agency::place)
			.filter(Objects::nonNull)
			.flatMap((place) -> provinceKey(place.value(), at));
	}

	/// What two spellings of a province have in common, its kind left out.
	public static String provinceKey(String name) {
		String folded = Spelling.fold(name);
		return LEVELS.stream()
			.filter(folded::startsWith)
			.findFirst()
			.map((level) -> folded.substring(level.length()).strip())
			.orElse(folded);
	}

	/// The provinces of a name at any time.
	Set<Place> provinces(String name) {
		Set<Place> provinces = new LinkedHashSet<>();
		places().everNamed(name).stream().filter((place) -> place.level() == Level.PROVINCE).forEach(provinces::add);
		return provinces;
	}

}
