package vn.diemtin.enrich.training;

import java.util.ArrayList;
import java.util.List;

import vn.diemtin.events.fact.TrainingFact.Status;

/// The days from which an event was put off: still told, but no longer true.
///
/// @param postponed the claims that put it off
/// @param off the days from which they did
record Moves(List<Claim> postponed, List<Days> off) {

	static Moves of(List<Claim> claims) {
		List<Claim> postponed = claims.stream()
			.filter((claim) -> claim.profile().status() == Status.POSTPONED)
			.toList();
		List<Days> off = new ArrayList<>();
		for (Claim claim : postponed) {
			Days from = claim.profile().movedFrom();
			Days days = claim.profile().exactDays();
			if (from != null) {
				off.add(from);
			}
			else if (days != null && claims.stream().anyMatch((later) -> isOnAgain(later, claim, days))) {
				off.add(days);
			}
		}
		return new Moves(postponed, off);
	}

	/// Whether a later article sets the event on later days than those that were given
	/// up.
	private static boolean isOnAgain(Claim later, Claim postponed, Days days) {
		Days again = later.profile().exactDays();
		Status status = later.profile().status();
		return again != null && again.first().isAfter(days.last()) && later.at().isAfter(postponed.at())
				&& status != Status.POSTPONED && status != Status.CANCELLED;
	}

	/// Whether the days that an article tells were given up.
	boolean supersede(Claim claim, Days days) {
		if (claim.profile().status() == Status.HELD) {
			return false;
		}
		boolean given = off.stream().anyMatch((from) -> from.overlaps(days));
		return given || claim.profile().isAhead() && postponed.stream().anyMatch((one) -> {
			Days to = one.profile().exactDays();
			return to != null && one.profile().movedFrom() == null && claim.at().isBefore(one.at())
					&& !to.overlaps(days);
		});
	}

}
