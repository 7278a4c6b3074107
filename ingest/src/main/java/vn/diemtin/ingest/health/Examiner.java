package vn.diemtin.ingest.health;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.diemtin.events.article.PublicationDate.Origin;
import vn.diemtin.events.source.Cause;
import vn.diemtin.events.source.Diagnosis.Recall;
import vn.diemtin.events.source.Particulars;

/// Finds out what is the matter with a source, the worst first. Pure; each threshold is one at which chance alone is no
/// explanation any more.
final class Examiner {

	/// As many articles tell what is usual.
	private static final int ENOUGH_USUAL = 20;

	/// As many tell what is the matter now.
	private static final int ENOUGH_NOW = 8;

	/// Where ten items are to be expected, none comes by chance once in 20,000 times.
	private static final double QUIET = 10;

	private static final double FROZEN = 25;

	private static final int FROZEN_DAYS = 14;

	private static final int ENOUGH_LISTED = 20;

	private static final double LEAST_RECALL = 0.8;

	private final Chart chart;

	private final Calendar calendar;

	private Examiner(Chart chart, Calendar calendar) {
		this.chart = chart;
		this.calendar = calendar;
	}

	static Finding examine(Chart chart, Calendar calendar) {
		if (!chart.open()) {
			return new Finding(Cause.PAUSED, false, null);
		}
		Finding entrances = EntranceExaminer.examine(chart);
		if (entrances != null && (!entrances.partly() || entrances.cause() == Cause.UNKNOWN)) {
			return entrances;
		}
		Examiner examiner = new Examiner(chart, calendar);
		Finding content = Stream
			.of(examiner.parser(), examiner.silence(), examiner.completeness(), examiner.dates(), examiner.missed(),
					examiner.moved(), examiner.volume())
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
		return Optional.ofNullable(entrances)
			.or(() -> Optional.ofNullable(content))
			.orElse(new Finding(Cause.WELL, false, null));
	}

	/// The four weeks before now.
	private Day usual() {
		LocalDate recent = this.calendar.recent(ENOUGH_NOW);
		return this.calendar.sum(recent.minusDays(28), recent);
	}

	private Day now() {
		return this.calendar.sum(this.calendar.recent(ENOUGH_NOW), this.calendar.today().plusDays(1));
	}

	private @Nullable Finding parser() {
		Day now = now();
		Day usual = usual();
		int asked = now.articles() + now.misread();
		if (asked < ENOUGH_NOW || now.misread() < 0.6 * asked) {
			return null;
		}
		int askedBefore = usual.articles() + usual.misread();
		boolean wasSo = askedBefore >= ENOUGH_USUAL && usual.misread() > 0.4 * askedBefore;
		return wasSo ? null : new Finding(Cause.PARSER, false, new Particulars.Misread(now.misread(), asked));
	}

	/// Silence counts by what was to be expected of its days.
	private @Nullable Finding silence() {
		LocalDate last = this.calendar.days()
			.entrySet()
			.stream()
			.filter((day) -> day.getValue().listed() > 0)
			.map(Map.Entry::getKey)
			.reduce((one, other) -> other)
			.orElse(null);
		Double expected = (last != null) ? this.calendar.expectedSince(last) : null;
		if (last == null || expected == null || expected < QUIET) {
			return null;
		}
		boolean isFrozen = expected >= FROZEN && last.plusDays(FROZEN_DAYS).isBefore(this.calendar.today());
		return new Finding(isFrozen ? Cause.FROZEN : Cause.QUIET, false,
				new Particulars.Silent(last, Math.round(expected)));
	}

	private @Nullable Finding completeness() {
		Day now = now();
		Day usual = usual();
		if (now.articles() < ENOUGH_NOW) {
			return null;
		}
		double titled = now.titled() / (double) now.articles();
		double bodied = now.bodied() / (double) now.articles();
		double titledBefore = share(usual.titled(), usual.articles());
		double bodiedBefore = share(usual.bodied(), usual.articles());
		if (titled < titledBefore / 2 || bodied < bodiedBefore / 2) {
			return new Finding(Cause.INCOMPLETE, false,
					new Particulars.Incomplete(now.articles(), Math.round(titled * 100), Math.round(bodied * 100)));
		}
		return null;
	}

	/// What is usual where too little is known: nearly all.
	private static double share(int some, int all) {
		return (all < ENOUGH_USUAL) ? 0.9 : some / (double) all;
	}

	private @Nullable Finding dates() {
		Day now = now();
		Day usual = usual();
		if (now.articles() < ENOUGH_NOW) {
			return null;
		}
		double dated = now.allDated() / (double) now.articles();
		boolean isNew = usual.articles() >= ENOUGH_USUAL;
		double before = isNew ? usual.allDated() / (double) usual.articles() : 0.6;
		if (before >= 0.5 && dated < before / 2) {
			return new Finding(Cause.DATES, false, new Particulars.Undated(now.articles(), Math.round(dated * 100)));
		}
		Origin origin = usual.mainOrigin();
		if (isNew && origin != null && usual.datedFrom(origin) >= 0.8 * usual.allDated() && now.allDated() >= ENOUGH_NOW
				&& now.datedFrom(origin) < 0.2 * now.allDated()) {
			return new Finding(Cause.DATES, false,
					new Particulars.Redated(origin, Objects.requireNonNull(now.mainOrigin())));
		}
		return null;
	}

	private @Nullable Finding missed() {
		Recall recall = recall();
		Double share = recall.share();
		if (share == null || recall.listed() - recall.others() < ENOUGH_LISTED || share >= LEAST_RECALL) {
			return null;
		}
		return new Finding(Cause.MISSED, false,
				new Particulars.Missed(recall.captured(), recall.listed() - recall.others()));
	}

	/// The seven days before yesterday: what was listed then had a day at least to be
	/// fetched.
	private Recall recall() {
		LocalDate end = this.calendar.today().minusDays(1);
		return this.calendar.sum(end.minusDays(7), end).recall();
	}

	static Recall recall(Calendar calendar) {
		return new Examiner(Chart.EMPTY, calendar).recall();
	}

	private @Nullable Finding moved() {
		return this.chart.entrances()
			.values()
			.stream()
			.filter((entrance) -> entrance.movedTo() != null)
			.findFirst()
			.map((entrance) -> new Finding(Cause.MOVED, false,
					new Particulars.Moved(entrance.url(), Objects.requireNonNull(entrance.movedTo()))))
			.orElse(null);
	}

	/// The last seven whole days, but for those of rest, against the weeks before them.
	private @Nullable Finding volume() {
		LocalDate end = this.calendar.today();
		LocalDate week = end.minusDays(7);
		if (week.minusDays(14).isBefore(this.calendar.from())) {
			return null;
		}
		double usual = 0;
		for (LocalDate day = week; day.isBefore(end); day = day.plusDays(1)) {
			Double expected = this.calendar.usual(day, week);
			usual += (expected != null) ? expected : 0;
		}
		int came = this.calendar.listedOnWorkedDays(week, end);
		// Days are not independent: twice the variance of chance alone.
		double three = 3 * Math.sqrt(2 * Math.max(1, usual));
		Particulars.Volume volume = new Particulars.Volume(came, Math.round(usual));
		if (came < 0.35 * usual && usual - came > three) {
			return new Finding(Cause.FEWER, false, volume);
		}
		return (came > 3 * usual && came - usual > three && came >= ENOUGH_LISTED)
				? new Finding(Cause.MORE, false, volume) : null;
	}

}
