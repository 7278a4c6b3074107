package vn.diemtin.enrich.fact.figure;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import vn.diemtin.enrich.fact.number.NumberReader;
import vn.diemtin.enrich.fact.text.Clause;
import vn.diemtin.enrich.fact.text.Passage;
import vn.diemtin.events.fact.Evidence;
import vn.diemtin.events.fact.Phrase;
import vn.diemtin.events.fact.StatisticFact;
import vn.diemtin.events.fact.StatisticFact.Comparison;
import vn.diemtin.events.fact.StatisticFact.Quantity;
import vn.diemtin.events.fact.StatisticFact.Role;
import vn.diemtin.events.fact.StatisticFact.Scope;
import vn.diemtin.events.fact.StatisticFact.Sex;
import vn.diemtin.events.fact.StatisticFact.Trend;

/// Finds counted and measured quantities with what they are figures of. Dates, numbers of documents and of lists, and the page's own
/// counters are none.
public final class StatisticFinder {

	/// Its name and version.
	public static final String VERSION = "statistics/4";

	private final Passage passage;

	private final Setting setting;

	private final Scopes scopes;

	private final int firstId;

	private final List<StatisticFact> found = new ArrayList<>();

	private final List<Counted> counted = new ArrayList<>();

	private StatisticFinder(Passage passage, Setting setting, int firstId) {
		this.passage = passage;
		this.setting = setting;
		this.scopes = new Scopes(passage, setting);
		this.firstId = firstId;
	}

	/// The statistics of a passage in reading order.
	///
	/// @param firstId the number of the first one's id
	public static List<StatisticFact> find(Passage passage, Setting setting, int firstId) {
		StatisticFinder finder = new StatisticFinder(passage, setting, firstId);
		finder.scan();
		return finder.found;
	}

	private void scan() {
		int at = 0;
		int code = 0;
		List<Evidence> codes = setting.codes();
		while (at < passage.size()) {
			while (code < codes.size() && codes.get(code).end() <= passage.start(at)) {
				code++;
			}
			if (code < codes.size() && codes.get(code).start() <= passage.start(at)) {
				at++;
				continue;
			}
			Counted next = passage.isDigits(at) || NumberReader.mayBegin(passage, at)
					|| passage.is(at, "$", "thứ", "hạng") ? QuantityReader.at(passage, at) : null;
			boolean free = next != null
					&& (code >= codes.size() || passage.end(next.amount().to() - 1) <= codes.get(code).start());
			if (next != null && free) {
				add(next);
			}
			at = next != null && free ? next.to() : at + 1;
		}
	}

	private void add(Counted next) {
		Bounds bounds = Bounds.of(passage, next);
		Clause clause = Clause.of(passage, bounds.from(), next.to());
		int earliest = counted.isEmpty() ? clause.from() : Math.max(clause.from(), counted.getLast().to());
		StatisticFact peer = peer(next);
		String id = id(found.size());
		Movement movement = Movement.of(passage, next, bounds.from(), clause);
		Subject subject = Subject.of(passage, setting, bounds.from(), earliest);
		boolean tail = subject != null && !counted.isEmpty() && subject.from() == counted.getLast().to();
		subject = tail ? null : subject;
		Phrase measure = Measures.of(passage, next, subject, earliest);
		StatisticFact last = lastOfThought(next, bounds.from(), clause);
		if (last != null && !next.unit().classOf().equals("count") && (measure == null || isStep(next))) {
			measure = last.measure();
		}
		Scope scope = scopes.of(next, clause.from());
		Comparison comparison = Comparisons.of(passage, next.to(), clause, movement.trend() != Trend.NONE);
		if (isStep(next)) {
			comparison = new Comparison(found.getLast().id(), "previous_period");
		}
		Scope beside = peer != null || counted.isEmpty() ? null
				: Peers.scope(passage, scopes, counted.getLast(), found.getLast(), next, bounds.from());
		if (peer == null && beside != null) {
			peer = found.getLast();
			movement = new Movement(peer.role(), Trend.NONE);
		}
		if (peer != null) {
			measure = peer.measure();
			comparison = new Comparison(peer.id(), "peer");
			Scope told = beside != null ? beside : scopes.ofBracketed(next.from());
			scope = told == null ? scope : told;
			found.set(found.size() - 1, with(peer, new Comparison(id, "peer")));
		}
		if (movement.role() == Role.LEVEL && movement.trend() == Trend.NONE
				&& Targets.goesOn(passage, counted, found, next)) {
			movement = new Movement(Role.TARGET, Trend.NONE);
		}
		Quantity quantity = new Quantity(next.amount().min().doubleValue(), next.amount().max().doubleValue(),
				next.amount().decimals());
		Sex sex = peer == null ? Sexes.of(passage, next, measure, subject) : peer.sex();
		found.add(new StatisticFact(passage.evidence(next.from(), next.to(), next.known() ? 0.9 : 0.6, VERSION), id,
				quantity, bounds.bound(), next.unit(), peer == null ? movement.role() : peer.role(), movement.trend(),
				measure, sex, scope, scopes.period(next), comparison));
		counted.add(next);
	}

	/// The figure before this one in the sentence, when this one goes on with its
	/// thought: `đạt 12 tỷ đồng, tăng 9%`.
	private @Nullable StatisticFact lastOfThought(Counted next, int number, Clause clause) {
		if (counted.isEmpty() || counted.getLast().from() < clause.from()) {
			return null;
		}
		boolean goesOn = Subject.isVerbAfterComma(passage, number, clause.from()) || isStep(next);
		return goesOn ? found.getLast() : null;
	}

	/// Whether the figure before is where this one came from: `từ 12% lên 15%`.
	private boolean isStep(Counted next) {
		if (counted.isEmpty() || counted.getLast().from() < next.from() - 40) {
			return false;
		}
		Counted last = counted.getLast();
		boolean comparable = last.unit().id().equals(next.unit().id()) || next.unit().id().startsWith(last.unit().id());
		return comparable && Steps.isFrom(passage, Bounds.of(passage, last).from())
				&& Steps.goal(passage, last.to()) == next.from();
	}

	/// The figure that this one stands in brackets behind: `13,82% (25,05%)`, `22,4% (cả
	/// nước 27,9%)`.
	private @Nullable StatisticFact peer(Counted next) {
		if (counted.isEmpty() || !passage.is(next.to(), ")")) {
			return null;
		}
		Counted last = counted.getLast();
		int open = last.to();
		boolean behind = passage.is(open, "(") && last.unit().id().equals(next.unit().id()) && last.isRatio();
		boolean near = next.from() == open + 1
				|| behind && next.from() <= open + 8 && scopes.isNamed(open + 1, next.from());
		return behind && near ? found.getLast() : null;
	}

	private static StatisticFact with(StatisticFact fact, Comparison comparison) {
		return new StatisticFact(fact.evidence(), fact.id(), fact.value(), fact.bound(), fact.unit(), fact.role(),
				fact.trend(), fact.measure(), fact.sex(), fact.scope(), fact.period(), comparison);
	}

	private String id(int number) {
		return "s" + (firstId + number);
	}

}
