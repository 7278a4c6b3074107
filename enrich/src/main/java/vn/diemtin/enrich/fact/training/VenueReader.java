package vn.diemtin.enrich.fact.training;

import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.name.Gazetteer;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.Evidence;
import vn.diemtin.events.fact.PlaceFact;
import vn.diemtin.events.fact.TrainingFact.Organiser;
import vn.diemtin.events.fact.TrainingFact.Venue;

/// Where an event is held: after `tại`, else where its organiser is at home.
final class VenueReader {

	private static final int REACH = 20;

	private VenueReader() {
	}

	static @Nullable Venue read(Material material, int from, int to) {
		Passage passage = material.passage();
		for (int at = from; at < to; at++) {
			if (!passage.is(at, "tại") && !(passage.is(at, "ở") && passage.isCapital(at + 1))
					|| passage.is(at - 1, "tồn", "hiện") || isEvent(passage, at + 1)) {
				continue;
			}
			int end = at + 1;
			int limit = Math.min(to, at + 1 + REACH);
			List<PlaceFact> places = material.placesIn(at + 1, limit);
			int firstComma = commaIn(passage, at + 1, limit);
			if (!places.isEmpty() && material.tokenOf(places.getFirst()) <= firstComma + 1) {
				PlaceFact place = places.getFirst();
				PlaceFact finest = place;
				for (PlaceFact next : places) {
					boolean follows = material.tokenOf(next) <= material.after(place) + 2 && next != place;
					end = next == place || follows ? material.after(next) : end;
					finest = follows && isFiner(next, finest) ? next : finest;
				}
				place = finest;
				return new Venue(place.place(), passage.surface(at + 1, end), passage.field(), passage.start(at + 1),
						passage.end(end - 1));
			}
			if (passage.isCapital(at + 1)
					|| passage.is(at + 1, "hội", "trụ", "nhà", "trung", "trường", "khách", "phòng")) {
				end = stop(passage, at + 1, firstComma);
				if (end > at + 1) {
					return new Venue(null, passage.surface(at + 1, end), passage.field(), passage.start(at + 1),
							passage.end(end - 1));
				}
			}
		}
		return null;
	}

	/// Whether a place is a smaller unit than another.
	private static boolean isFiner(PlaceFact one, PlaceFact other) {
		return one.place() != null && other.place() != null && one.place().startsWith("commune/")
				&& !other.place().startsWith("commune/");
	}

	/// Whether a venue is only where an organiser is at home, which says little about
	/// where an event is held.
	static boolean isHome(Venue venue, List<Organiser> organisers) {
		return organisers.stream()
			.anyMatch((one) -> one.field() == venue.field() && venue.start() >= one.start()
					&& venue.start() <= one.end() + 1);
	}

	/// `tại lớp tập huấn`, `tại hội nghị`: an occasion, not a place.
	private static boolean isEvent(Passage passage, int at) {
		return passage.is(at, "lớp", "khóa", "khoá", "buổi") || passage.reads(at, "hội", "nghị")
				|| passage.reads(at, "hội", "thảo") || passage.reads(at, "chương", "trình");
	}

	private static int commaIn(Passage passage, int from, int to) {
		int at = from;
		while (at < to && !passage.is(at, ",", ";", ".", "\n", "(")) {
			at++;
		}
		return at;
	}

	private static int stop(Passage passage, int from, int to) {
		int at = from;
		while (at < to && !passage.is(at, "đã", "vừa", "sẽ", "do", "với", "nhằm", "trong", "từ", "cho", "diễn")) {
			at++;
		}
		return at;
	}

	/// Whether a sentence or a line of a list tells where the event before it is held.
	static boolean isAbout(Passage passage, int from, int to) {
		int first = passage.is(from, "-", "+", "*") ? from + 1 : from;
		if (passage.reads(first, "địa", "điểm")) {
			return true;
		}
		boolean opens = passage.is(first, "lớp", "khóa", "buổi") || passage.reads(first, "hội", "nghị")
				|| passage.reads(first, "chương", "trình");
		for (int at = first; at < to && opens; at++) {
			if (passage.reads(at, "diễn", "ra") || passage.reads(at, "được", "tổ", "chức")
					|| passage.reads(at, "được", "mở") || passage.reads(at, "khai", "mạc")) {
				return true;
			}
		}
		return false;
	}

	/// The place that an organiser's name holds; ministries are nowhere in particular.
	static @Nullable Venue home(Gazetteer gazetteer, Material material, Organiser organiser) {
		Passage passage = material.passage();
		String id = organiser.agency();
		int from = passage.tokenAt(organiser.start());
		int to = passage.tokenAt(organiser.end() - 1) + 1;
		PlaceFact home = id == null ? null : gazetteer.placeOf(id, passage, organiser.start(), organiser.end());
		List<PlaceFact> named = material.placesIn(from, Math.min(to + 2, passage.size()));
		PlaceFact last = named.isEmpty() ? null : named.getLast();
		PlaceFact place = home != null && (last == null || home.evidence().start() > passage.start(from)) ? home : last;
		if (place == null || place.place() == null) {
			return null;
		}
		Evidence evidence = place.evidence();
		int unit = evidence.start() == organiser.start() ? unitIn(passage, from, to) : -1;
		if (unit > 0) {
			return new Venue(place.place(), passage.surface(unit, to), passage.field(), passage.start(unit),
					passage.end(to - 1));
		}
		String name = place.name() != null && evidence.start() == organiser.start() ? place.name() : evidence.surface();
		return new Venue(place.place(), name, evidence.field(), evidence.start(), evidence.end());
	}

	/// The token behind `tỉnh` or `thành phố` in a name; -1 when it has none.
	private static int unitIn(Passage passage, int from, int to) {
		for (int at = to - 1; at > from; at--) {
			if (passage.is(at - 1, "tỉnh", "phố") && passage.isCapital(at)) {
				return at;
			}
		}
		return -1;
	}

}
