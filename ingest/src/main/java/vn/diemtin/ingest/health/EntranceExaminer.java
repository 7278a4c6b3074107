package vn.diemtin.ingest.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.source.Cause;
import vn.diemtin.events.source.Particulars;

/// Finds out what is the matter with a source's entrances. Pure.
final class EntranceExaminer {

	/// One failure is an accident.
	private static final int FAILURES = 3;

	private EntranceExaminer() {
	}

	/// What is the matter; null when all entrances work. A source of which some entrances
	/// work is partly ill.
	static @Nullable Finding examine(Chart chart) {
		List<EntranceChart> asked = chart.entrances()
			.values()
			.stream()
			.filter((entrance) -> !entrance.outcome().equals("unasked"))
			.toList();
		if (asked.isEmpty()) {
			return new Finding(Cause.UNKNOWN, false, new Particulars.Unasked());
		}
		List<Finding> found = new ArrayList<>();
		for (EntranceChart entrance : asked) {
			if (entrance.failures() >= FAILURES) {
				found.add(new Finding(causeOf(entrance), false, new Particulars.Failing(entrance.url(),
						entrance.outcome(), entrance.reason(), entrance.failures())));
			}
		}
		if (found.isEmpty()) {
			return asked.stream().allMatch((entrance) -> entrance.lastGoodAt() == null)
					? new Finding(Cause.UNKNOWN, false, new Particulars.Unread()) : null;
		}
		Finding worst = found.stream().min(Comparator.comparing(Finding::cause)).orElseThrow();
		boolean isPartly = found.size() < asked.size();
		return new Finding(worst.cause(), isPartly, worst.particulars());
	}

	/// Whether every entrance that was asked fails; null as long as that is not known.
	static @Nullable Boolean works(Chart chart) {
		boolean anyGood = false;
		boolean allFail = !chart.entrances().isEmpty();
		for (EntranceChart entrance : chart.entrances().values()) {
			anyGood |= entrance.failures() == 0 && entrance.lastGoodAt() != null;
			allFail &= entrance.failures() >= FAILURES;
		}
		return allFail ? Boolean.FALSE : anyGood ? Boolean.TRUE : null;
	}

	private static Cause causeOf(EntranceChart entrance) {
		return switch (entrance.outcome()) {
			case "challenged" -> Cause.BOT_WALL;
			case "refused" -> isRefusal(entrance.status()) ? Cause.BOT_WALL : Cause.UNREACHABLE;
			case "tls-failed" -> Cause.TLS;
			case "not-found", "soft-not-found", "moved", "too-many-redirects" -> Cause.GONE;
			case "not-a-feed", "empty" -> Cause.NOT_A_FEED;
			case "forbidden-by-robots" -> Cause.ROBOTS;
			case "timed-out", "unreachable", "broken", "robots-unavailable", "forbidden-address" -> Cause.UNREACHABLE;
			case "too-large" -> Cause.PARSER;
			default -> (entrance.misreadings() > 0) ? Cause.PARSER : Cause.UNREACHABLE;
		};
	}

	/// Firewalls answer so, and hosts that were asked too often.
	private static boolean isRefusal(int status) {
		return status == 401 || status == 403 || status == 406 || status == 418 || status == 429 || status == 451;
	}

}
