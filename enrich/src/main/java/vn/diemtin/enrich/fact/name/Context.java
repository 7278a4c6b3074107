package vn.diemtin.enrich.fact.name;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import vn.diemtin.vietnam.Agency;
import vn.diemtin.vietnam.AgencyKind;
import vn.diemtin.vietnam.Level;
import vn.diemtin.vietnam.Place;
import vn.diemtin.vietnam.PlaceId;

/// What was named last while an article is read; at first, what its source stands for.
final class Context {

	private final Gazetteer gazetteer;

	private final LocalDate at;

	private @Nullable Place home;

	private @Nullable Place province;

	private @Nullable Place unit;

	private @Nullable Agency ministry;

	private @Nullable Agency department;

	private @Nullable Agency last;

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
	}

	void named(Agency agency) {
		last = agency;
		if (agency.kind() == AgencyKind.MINISTRY) {
			ministry = agency;
		}
		else if (agency.kind() == AgencyKind.DEPARTMENT) {
			department = agency;
		}
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
		return ministry;
	}

	@Nullable Agency department() {
		return department;
	}

	/// Whether the agency named last is a ministry, so that what is named next is likely
	/// its own.
	@Nullable Agency ministrySpeaking() {
		boolean speaking = last != null && (last.kind() == AgencyKind.MINISTRY
				|| last.level() == Level.NATIONAL && ministry != null && last.id().endsWith(ministry.id()));
		return speaking ? ministry : null;
	}

}
