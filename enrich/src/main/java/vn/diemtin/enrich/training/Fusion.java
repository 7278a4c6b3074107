package vn.diemtin.enrich.training;

import java.util.List;

import vn.diemtin.enrich.training.Spot.Fit;
import vn.diemtin.events.fact.StatisticFact.Bound;
import vn.diemtin.events.fact.TrainingFact;
import vn.diemtin.events.training.TrainingEvent;
import vn.diemtin.events.training.TrainingEvent.Status;
import vn.diemtin.events.training.TrainingId;
import vn.diemtin.vietnam.Spelling;

/// Makes one event of what many articles tell. Nothing is averaged or dropped: values that differ stand side by side with who
/// tells them.
final class Fusion {

	/// Below whatever else is told.
	private static final int SUPERSEDED = -1;

	private Fusion() {
	}

	static TrainingEvent of(Dossier dossier) {
		List<Claim> claims = dossier.held();
		Tally<String> topics = new Tally<>();
		Tally<Body> organisers = new Tally<>();
		Tally<Spot> places = new Tally<>((one, other) -> one.chain().size() > other.chain().size()
				&& one.fit(other).compareTo(Fit.SAME_HOME) <= 0);
		Tally<String> audiences = new Tally<>();
		Tally<Long> headcounts = new Tally<>();
		Tally<String> programmes = new Tally<>();
		for (Claim claim : claims) {
			Profile profile = claim.profile();
			TrainingFact fact = claim.report().fact();
			if (profile.topic() != null) {
				boolean part = !profile.topic().equals(profile.family());
				topics.add(claim, profile.topic(), profile.topic(), profile.topic(), profile.topic(), 0, part ? 1 : 0);
			}
			organisers(claim, organisers);
			Spot spot = profile.spot();
			if (spot != null && fact.place() != null) {
				String value = spot.value();
				places.add(claim, (value != null) ? value : spot.key(), value, fact.place().name(), spot,
						spot.assumed() ? 0 : 1, spot.chain().size());
			}
			if (fact.audience() != null) {
				String name = fact.audience().text();
				audiences.add(claim, Spelling.key(name), null, name, name, 0, name.length());
			}
			TrainingFact.Headcount count = fact.headcount();
			if (count != null) {
				String noun = (count.noun() != null) ? " " + count.noun() : "";
				headcounts.add(claim, String.valueOf(count.value()), String.valueOf(count.value()),
						count.value() + noun, count.value(), 0, (count.bound() == Bound.EXACT) ? 1 : 0);
			}
			if (fact.programme() != null) {
				String key = Spelling.key(fact.programme().text());
				programmes.add(claim, key, key, fact.programme().text(), key, 0, 0);
			}
		}
		Tally<Days> dates = dates(claims);
		Status status = dossier.isWithdrawn() ? Status.WITHDRAWN : Life.of(claims, dates.best());
		return new TrainingEvent(new TrainingId(dossier.id()), topics.best(), status, organisers.values(),
				dates.values(), places.values(), audiences.values(), headcounts.values(), programmes.values(),
				claims.stream().map(Claim::report).toList(),
				dossier.articles() - (dossier.claims().size() - claims.size()), dossier.changes(), dossier.changedAt(),
				dossier.version());
	}

	/// The main one first, whoever tells it.
	private static void organisers(Claim claim, Tally<Body> organisers) {
		List<Body> bodies = claim.profile().bodies();
		for (int at = 0; at < bodies.size(); at++) {
			Body body = bodies.get(at);
			organisers.add(claim, body.index(), body.line(), claim.report().fact().organisers().get(at).name(), body,
					(at == 0) ? 1 : 0, (body.line() != null) ? 1 : 0);
		}
	}

	private static Tally<Days> dates(List<Claim> claims) {
		Tally<Days> dates = new Tally<>(Fusion::isFuller);
		Moves moves = Moves.of(claims);
		for (Claim claim : claims) {
			TrainingFact.Dates told = claim.report().fact().dates();
			Days days = claim.profile().days();
			if (told != null && days != null) {
				String value = days.exact() ? days.value() : told.value();
				dates.add(claim, value, value, told.value(), days, moves.supersede(claim, days) ? SUPERSEDED : 0,
						days.exact() ? days.length() : -days.length());
			}
		}
		return dates;
	}

	/// Exact days within a month or a quarter; several days of which the other tells
	/// some.
	private static boolean isFuller(Days one, Days other) {
		return one.exact() && (other.exact() ? other.isWithin(one) : one.overlaps(other));
	}

}
