package vn.diemtin.enrich.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.fact.TrainingFact.Status;

/// How an event was put off, by all that is told of it.
///
/// @param postponed the claims that put it off
/// @param off the days that were given up: still told, but no longer true
/// @param settled the days that it was put off to
record Moves(List<Claim> postponed, List<Days> off, List<Days> settled) {

	static Moves of(List<Claim> claims) {
		List<Claim> postponed = claims.stream()
			.filter((claim) -> claim.profile().status() == Status.POSTPONED)
			.toList();
		List<Days> off = new ArrayList<>();
		List<Days> settled = new ArrayList<>();
		for (Claim claim : postponed) {
			Days to = claim.profile().standing();
			if (claim.profile().movedFrom() != null) {
				off.add(claim.profile().movedFrom());
			}
			if (to != null) {
				settled.add(to);
				claims.stream().filter((one) -> isBefore(one, claim, to)).forEach((one) -> off.add(days(one, to)));
			}
		}
		for (Claim claim : claims) {
			Days days = claim.profile().exactDays();
			boolean known = days == null || postponed.isEmpty() || claim.profile().status() == Status.POSTPONED
					|| claim.profile().status() == Status.CANCELLED;
			if (!known && off.stream().noneMatch(Objects.requireNonNull(days)::overlaps)) {
				settled.add(days);
			}
		}
		return new Moves(postponed, off, settled);
	}

	private static boolean isBefore(Claim one, Claim postponed, Days to) {
		Days days = one.profile().exactDays();
		return days != null && one.profile().isAhead() && one.at().isBefore(postponed.at()) && !days.overlaps(to);
	}

	private static Days days(Claim claim, Days otherwise) {
		Days days = claim.profile().exactDays();
		return (days != null) ? days : otherwise;
	}

	/// Whether the days that an article tells were given up and others are known.
	boolean supersede(Claim claim, Days days) {
		return claim.profile().status() != Status.HELD && !settled.isEmpty()
				&& off.stream().anyMatch((from) -> from.overlaps(days))
				&& settled.stream().noneMatch((to) -> to.overlaps(days));
	}

	/// Whether two articles tell other days of one event because it was put off between
	/// them.
	boolean join(Claim claim, Claim known) {
		if (!postponed.isEmpty()) {
			Days days = claim.profile().exactDays();
			boolean given = known.profile().exactDays() != null
					&& off.stream().anyMatch(Objects.requireNonNull(known.profile().exactDays())::overlaps);
			if (!given || days == null) {
				return false;
			}
			return settled.isEmpty() ? isAgain(claim, postponed.getLast()) : settled.stream().anyMatch(days::overlaps);
		}
		Days to = claim.profile().standing();
		Days from = known.profile().exactDays();
		return claim.profile().status() == Status.POSTPONED && claim.profile().movedFrom() == null && to != null
				&& known.profile().isAhead() && isDelay(from, to) && !known.at().isAfter(claim.at());
	}

	/// Whether an article sets an event anew that was put off.
	private static boolean isAgain(Claim claim, Claim postponed) {
		Days to = claim.profile().standing();
		return claim.profile().status() != Status.POSTPONED && isDelay(postponed.profile().movedFrom(), to)
				&& !claim.at().isBefore(postponed.at());
	}

	private static boolean isDelay(@Nullable Days from, @Nullable Days to) {
		return from != null && to != null && to.first().isAfter(from.last()) && from.apart(to) <= DateFit.LONGEST_DELAY;
	}

}
