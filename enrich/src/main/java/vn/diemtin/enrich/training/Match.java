package vn.diemtin.enrich.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.diemtin.enrich.training.Likeness.Slot;

/// How well a claim fits an event as a whole.
///
/// @param claim the number of the claim in its article
/// @param event the id of the event
/// @param points what speaks for it
/// @param correction whether only an edited article of its own speaks for it
record Match(int claim, String event, double points, boolean correction) {

	/// More claims tell no more about an event.
	private static final int MOST_COMPARED = 12;

	/// The share of witnesses that may err.
	private static final double ERRING = 0.3;

	/// A course that was put off looks like the next one.
	private static final double ENOUGH_TO_MOVE = Likeness.ENOUGH + 1;

	private static final double OWN = 6;

	/// The match of a claim with an event that others tell of; null when it is none.
	static @Nullable Match of(int number, Claim claim, Dossier dossier) {
		double best = 0;
		Set<String> against = new HashSet<>();
		Set<String> all = new HashSet<>();
		List<Claim> compared = compared(claim, dossier);
		Moves moves = Moves.of(dossier.claims());
		for (Claim known : compared) {
			boolean sameStory = known.story().equals(claim.story());
			Likeness likeness = Likeness.of(claim.profile(), known.profile(), sameStory);
			boolean moved = likeness.conflicts().equals(Set.of(Slot.DATES)) && moves.join(claim, known);
			all.add(known.story());
			if (likeness.conflicts().isEmpty() || moved) {
				double points = likeness.points();
				best = Math.max(best, points >= (moved ? ENOUGH_TO_MOVE : Likeness.ENOUGH) ? points : 0);
			}
			else {
				against.add(known.story());
			}
		}
		boolean agreed = against.size() <= ERRING * all.size();
		return best > 0 && agreed ? new Match(number, dossier.id(), best, false) : null;
	}

	/// The match of a claim with an event that its article told of before it was edited;
	/// null when the article tells
	/// of another event now.
	static @Nullable Match own(int number, Claim claim, Dossier dossier) {
		Claim before = dossier.claims()
			.stream()
			.filter((one) -> one.article().equals(claim.article()))
			.findFirst()
			.orElse(null);
		if (before == null) {
			return null;
		}
		Likeness likeness = Likeness.of(claim.profile(), before.profile(), true);
		return switch (likeness.conflicts().size()) {
			case 0 -> new Match(number, dossier.id(), likeness.points() + OWN, false);
			case 1 -> new Match(number, dossier.id(), likeness.points() - OWN, true);
			default -> null;
		};
	}

	/// One of each story first.
	private static List<Claim> compared(Claim claim, Dossier dossier) {
		List<Claim> first = new ArrayList<>();
		List<Claim> copies = new ArrayList<>();
		Set<String> stories = new HashSet<>();
		for (Claim known : dossier.claims()) {
			if (!known.article().equals(claim.article())) {
				(stories.add(known.story()) ? first : copies).add(known);
			}
		}
		first.addAll(copies);
		return first.subList(0, Math.min(MOST_COMPARED, first.size()));
	}

}
