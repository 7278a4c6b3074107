package vn.diemtin.enrich.fact.name;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import vn.diemtin.vietnam.Agency;
import vn.diemtin.vietnam.AgencyForm;
import vn.diemtin.vietnam.AgencyKind;
import vn.diemtin.vietnam.Level;
import vn.diemtin.vietnam.Place;
import vn.diemtin.vietnam.PlaceId;

/// What was named last while an article is read; at first, what its source stands for.
final class Context {

	/// The words that a body is called by when it was named before.
	private static final List<String> SHORT = List.of("tổng cục", "chi cục", "bộ", "sở", "cục", "vụ", "ban", "hội");

	private final Gazetteer gazetteer;

	private final LocalDate at;

	private @Nullable Place home;

	private @Nullable Place province;

	private @Nullable Place unit;

	private @Nullable Agency last;

	private final Map<String, Agency> byWord = new HashMap<>();

	private final Map<AgencyKind, Agency> byKind = new EnumMap<>(AgencyKind.class);

	private final Set<PlaceId> places = new HashSet<>();

	Context(Gazetteer gazetteer, LocalDate at, @Nullable Place home, @Nullable Agency source) {
		this.gazetteer = gazetteer;
		this.at = at;
		this.home = home;
		this.province = home;
		this.unit = home;
		if (source != null) {
			named(source);
		}
	}

	void named(Place place) {
		Place in = gazetteer.provinceOf(place);
		if (in != null) {
			province = in;
			home = home == null ? in : home;
		}
		unit = place;
		places.add(place.id());
	}

	/// Whether the article has named the place before.
	boolean knows(Place place) {
		return places.contains(place.id());
	}

	void named(Agency agency) {
		last = agency;
		String name = agency.name().toLowerCase(Locale.ROOT);
		for (String word : SHORT) {
			if (name.startsWith(word + " ")) {
				byWord.put(word, agency);
				break;
			}
		}
		byKind.put(agency.kind(), agency);
		PlaceId place = agency.place();
		if (place != null) {
			gazetteer.places()
				.byId(place, at)
				.or(() -> gazetteer.places().versions(place).stream().reduce((a, b) -> b))
				.ifPresent(this::named);
		}
	}

	LocalDate at() {
		return at;
	}

	/// The province that the source or the article is about.
	@Nullable Place home() {
		return home;
	}

	/// The province named last, else that of the source.
	@Nullable Place province() {
		return province;
	}

	/// The place named last, of any level.
	@Nullable Place unit() {
		return unit;
	}

	@Nullable Agency ministry() {
		return byKind.get(AgencyKind.MINISTRY);
	}

	/// The body that a word such as "sở" or "tổng cục" means.
	@Nullable Agency calledBy(String word) {
		return byWord.get(word);
	}

	/// The body named last that may have one of this form.
	@Nullable Agency owner(AgencyForm form) {
		if (last != null && form.fits(last)) {
			return last;
		}
		return form.owners().size() == 1 ? byKind.get(form.owners().iterator().next()) : null;
	}

	/// Whether the agency named last is a ministry, so that what is named next is likely
	/// its own.
	@Nullable Agency ministrySpeaking() {
		Agency ministry = ministry();
		boolean speaking = last != null && (last.kind() == AgencyKind.MINISTRY
				|| last.level() == Level.NATIONAL && ministry != null && last.id().endsWith(ministry.id()));
		return speaking ? ministry : null;
	}

}
