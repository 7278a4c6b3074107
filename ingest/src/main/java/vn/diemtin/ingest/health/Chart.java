package vn.diemtin.ingest.health;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.source.Cause;
import vn.diemtin.events.source.Diagnosis.Turn;

/// What is known of a source.
///
/// @param name as its readers know it
/// @param open whether it is asked
/// @param entrances by address
/// @param watchedSince when something of it was first seen
/// @param works whether it was last told to work; null before that was told
/// @param cause what was last told to be the matter
/// @param partly whether that held for some of its entrances only
/// @param since when that was first told
/// @param turns when it died and came back, the newest first
/// @param toldAt when its health was last told
/// @param seenAt when something of it was last seen
record Chart(String name, boolean open, Map<String, EntranceChart> entrances, @Nullable Instant watchedSince,
		@Nullable Boolean works, @Nullable Cause cause, boolean partly, @Nullable Instant since, List<Turn> turns,
		@Nullable Instant toldAt, @Nullable Instant seenAt) {

	static final Chart EMPTY = new Chart("", true, Map.of(), null, null, null, false, null, List.of(), null, null);

	private static final int MOST_TURNS = 10;

	Chart {
		entrances = new TreeMap<>(entrances);
		turns = List.copyOf(turns);
	}

	/// Under a changed declaration; entrances that are no more are forgotten.
	Chart declared(String newName, boolean isOpen, List<String> urls, Instant now) {
		SequencedMap<String, EntranceChart> kept = new TreeMap<>();
		for (String url : urls) {
			EntranceChart known = entrances.get(url);
			if (known != null) {
				kept.put(url, known);
			}
		}
		return new Chart(newName, isOpen, kept, watchedSince, works, cause, partly, since, turns, null, now);
	}

	Chart with(EntranceChart entrance, Instant now) {
		Map<String, EntranceChart> next = new TreeMap<>(entrances);
		next.put(entrance.url(), entrance);
		return new Chart(name, open, next, (watchedSince != null) ? watchedSince : now, works, cause, partly, since,
				turns, toldAt, now);
	}

	Chart seen(Instant now) {
		return new Chart(name, open, entrances, (watchedSince != null) ? watchedSince : now, works, cause, partly,
				since, turns, toldAt, now);
	}

	/// After it was told what is the matter.
	/// @param isWorking null when that is not known
	Chart told(Finding finding, @Nullable Boolean isWorking, Instant now) {
		boolean isSame = finding.cause() == cause && finding.partly() == partly && since != null;
		return new Chart(name, open, entrances, watchedSince, isWorking, finding.cause(), finding.partly(),
				isSame ? since : now, turns, now, seenAt);
	}

	Chart turned(Turn turn) {
		List<Turn> next = new ArrayList<>(turns);
		next.addFirst(turn);
		return new Chart(name, open, entrances, watchedSince, works, cause, partly, since,
				next.subList(0, Math.min(MOST_TURNS, next.size())), toldAt, seenAt);
	}

}
