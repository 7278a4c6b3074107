package vn.diemtin.enrich.training;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.diemtin.enrich.training.Claim.ByHand;
import vn.diemtin.events.correction.Correction;
import vn.diemtin.events.correction.Mending;
import vn.diemtin.events.correction.Trace;
import vn.diemtin.events.correction.TrainingSlots;
import vn.diemtin.events.fact.Evidence;
import vn.diemtin.events.fact.Fact;
import vn.diemtin.events.fact.TrainingFact;

/// Applies what people corrected to what articles tell of events. What an event is known by is never touched by it: which event an
/// article tells of is decided by what was read.
final class Handwork {

	private static final String TRAINING = "training";

	private final ClaimReader reader;

	Handwork(ClaimReader reader) {
		this.reader = reader;
	}

	/// A claim with all corrections of its article, whatever was applied to it before.
	Claim apply(Claim claim, List<Correction> corrections) {
		TrainingFact read = claim.report().fact();
		TrainingFact fact = read;
		boolean isHidden = false;
		// The event's own corrections come last: they are said of its slots themselves.
		for (Correction correction : corrections.stream().sorted(Comparator.comparing(Handwork::isOwn)).toList()) {
			Trace trace = trace(claim, correction);
			Map<String, String> mended = correction.mended();
			if (trace == null) {
				continue;
			}
			if (!isOwn(correction)) {
				fact = TrainingSlots.following(fact, trace, mended);
			}
			else if (mended == null) {
				isHidden = true;
			}
			else {
				fact = mended(fact, mended);
			}
		}
		if (isHidden) {
			return claim.corrected(ByHand.HIDDEN);
		}
		return claim.corrected(fact.equals(read) ? null
				: new ByHand(fact, this.reader.profile(fact, claim.profile().documents(), claim.profile().told())));
	}

	/// Whether any of the claims is what a correction speaks of.
	static boolean isOf(Claim claim, Correction correction) {
		return trace(claim, correction) != null;
	}

	private static boolean isOwn(Correction correction) {
		return correction.kind().equals(TRAINING);
	}

	private static @Nullable Trace trace(Claim claim, Correction correction) {
		if (claim.traces().isEmpty()) {
			return untraced(claim.report().fact(), correction);
		}
		return claim.traces()
			.stream()
			.filter((trace) -> trace.isOf(correction))
			.min(Comparator.comparingLong((trace) -> trace.distance(correction)))
			.orElse(null);
	}

	/// State of earlier versions knows no words beside an event; then what was corrected
	/// must stand at the very place where the event or its slot was read.
	private static @Nullable Trace untraced(TrainingFact fact, Correction correction) {
		Trace trace = new Trace(correction.kind(), correction.field(), correction.start(),
				correction.start() + correction.surface().length(), correction.surface(), correction.before(),
				correction.after(), true);
		Evidence read = fact.evidence();
		boolean isIt = isOwn(correction) ? read.field() == correction.field() && read.start() == correction.start()
				&& read.surface().equals(correction.surface()) : TrainingSlots.isRead(fact, trace);
		return isIt ? trace : null;
	}

	private static TrainingFact mended(TrainingFact fact, Map<String, String> values) {
		try {
			Fact mended = Mending.mend(fact, values);
			return (mended instanceof TrainingFact training) ? training : fact;
		}
		catch (IllegalArgumentException ex) {
			// Records of other versions may hold what this one does not take.
			return fact;
		}
	}

}
