package vn.diemtin.enrich.training;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.training.TrainingEvent.Status;

/// Where an event is in its life, by what was said last of it, whatever came in last.
///
/// A plan that comes in late takes nothing back, nor does a copy of an old notice: what copies say counts as said when the first of
/// them said it. What was put off or called off is on again only by an article that tells other days for it, or that it was held.
final class Life {

	private Life() {
	}

	/// @param days when it is held, as far as it is known
	static Status of(List<Claim> claims, @Nullable Days days) {
		Map<String, Instant> first = new HashMap<>();
		claims
			.forEach((claim) -> first.merge(key(claim), claim.at(), (one, other) -> one.isBefore(other) ? one : other));
		List<Claim> inOrder = new ArrayList<>(claims);
		inOrder.sort(Comparator.comparing((claim) -> first.getOrDefault(key(claim), claim.at())));
		Status status = Status.PLANNED;
		Profile off = null;
		for (Claim claim : inOrder) {
			Profile said = claim.profile();
			Status next = next(status, said, off, days);
			off = next == Status.POSTPONED || next == Status.CANCELLED ? (next == status && off != null) ? off : said
					: null;
			status = next;
		}
		return status;
	}

	private static String key(Claim claim) {
		return claim.story() + " " + claim.profile().status() + " " + claim.profile().days();
	}

	private static Status next(Status now, Profile said, @Nullable Profile off, @Nullable Days days) {
		return switch (said.status()) {
			case PLANNED -> (off == null) ? later(now, Status.PLANNED) : again(now, said, off, Status.PLANNED);
			case ANNOUNCED -> (off == null) ? later(now, Status.ANNOUNCED) : again(now, said, off, Status.ANNOUNCED);
			case HELD -> {
				Days held = (said.exactDays() != null) ? said.exactDays() : days;
				boolean over = held != null && held.exact() && said.told().isAfter(held.last());
				yield later((off == null) ? now : Status.HELD, over ? Status.REPORTED : Status.HELD);
			}
			case POSTPONED -> Status.POSTPONED;
			case CANCELLED -> Status.CANCELLED;
		};
	}

	private static Status later(Status now, Status said) {
		return (now.compareTo(said) > 0) ? now : said;
	}

	private static Status again(Status now, Profile said, Profile off, Status to) {
		Days days = said.exactDays();
		Days was = (off.movedFrom() != null) ? off.movedFrom() : off.exactDays();
		return (days != null && was != null && !days.overlaps(was)) ? to : now;
	}

}
